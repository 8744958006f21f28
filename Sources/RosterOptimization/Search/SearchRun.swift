internal import LinearModel

/// The state of one search: the best roster and bound so far, and the clock.
struct SearchRun {
    private let limits: SearchLimits
    private let grain: Double?
    private let onProgress: (SearchProgress) -> Void
    private let start = ContinuousClock.now
    private var stage = SearchStage.construction
    /// The best plans so far, by person.
    private(set) var plans: [WorkPlan] = []
    /// Their objective.
    private(set) var incumbent = Double.infinity
    /// The best lower bound so far.
    private(set) var lowerBound = -Double.infinity
    /// What ended the search.
    var ending = SearchEnding.searchComplete
    /// Rounds of ruin and recreate done.
    var rounds = 0
    /// What the relaxation of the whole problem took, in nanoseconds of a machine that always runs
    /// alike; nil while it is not solved.
    var relaxation: Int?

    /// A run that begins now; `grain` is the step between possible objectives, nil for none.
    init(limits: SearchLimits, grain: Double?, onProgress: @escaping (SearchProgress) -> Void) {
        self.limits = limits
        self.grain = grain
        self.onProgress = onProgress
    }

    private var elapsed: Duration { ContinuousClock.now - start }

    /// Whether the search must end now; notes why.
    var isOver: Bool {
        mutating get {
            if incumbent < .infinity {
                let gap = OptimalityGap(objective: incumbent, lowerBound: lowerBound).share
                if gap == 0 {
                    ending = .proven
                    return true
                }
                if gap <= limits.gap {
                    ending = .gapReached
                    return true
                }
            }
            if limits.isCancelled() {
                ending = .interrupted
                return true
            }
            if let limit = limits.timeLimit, elapsed >= limit {
                ending = .timeLimit
                return true
            }
            return false
        }
    }

    /// The bound from which on rosters need not be looked for: none is better than the best so far
    /// by as much as matters.
    var cutoff: Double {
        guard incumbent < .infinity else { return .infinity }
        let margin = grain.map { $0 * (1 - 2e-6) } ?? 1e-9 * max(1, abs(incumbent))
        return incumbent - max(margin, limits.gap * abs(incumbent))
    }

    /// Limits for a linear program, so that it ends with the search.
    var solveLimits: SolveLimits { solveLimits(share: 1) }

    /// Limits for a linear program that may take a share of all the time there is.
    func solveLimits(share: Double) -> SolveLimits {
        let isCancelled = limits.isCancelled
        let deadline = limits.timeLimit.map { start + $0 * share }
        return SolveLimits(isCancelled: {
            isCancelled() || (deadline.map { ContinuousClock.now >= $0 } ?? false)
        })
    }

    /// Takes plans when they are better than the best so far.
    mutating func offer(_ plans: [WorkPlan], cost: Double, stage: SearchStage) {
        self.stage = stage
        if cost < incumbent {
            self.plans = plans
            incumbent = cost
        }
        report()
    }

    /// Takes a lower bound when it is better than the best so far.
    mutating func bound(_ bound: Double) {
        stage = .bound
        lowerBound = max(lowerBound, bound.raised(to: grain))
        report()
    }

    private func report() {
        onProgress(
            SearchProgress(
                stage: stage, incumbent: incumbent.isFinite ? incumbent : nil,
                lowerBound: lowerBound.isFinite ? lowerBound : nil, elapsed: elapsed))
    }
}
