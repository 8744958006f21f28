internal import CommandProcess
internal import LinearModel
internal import RosterOptimization
internal import ShiftSchedulingBenchmarks

/// A search for a roster of a public instance.
struct InstanceSearch<Solver: LPSolver> {
    let bench: Bench<Solver>
    let limits: SearchLimits
    let seed: UInt64
    let threads: Int
    /// Whether every step is told.
    let isTraced: Bool

    /// The best roster found; nil when somebody has no legal plan.
    ///
    /// - Throws: When the roster's penalty, worked out anew, is not what the search took it for.
    func roster(
        of instance: BenchmarkInstance
    ) throws(BenchmarkFailure) -> InstanceRoster? {
        let trace = SearchTrace(bench.environment, isTraced: isTraced)
        let optimizer = RosterOptimizer(
            solver: bench.makeSolver(nil, nil), limits: limits, seed: seed, threads: threads,
            onProgress: trace.take)
        let (outcome, seconds) = bench.timed { optimizer.solve(RosterProblem(instance)) }
        guard case .roster(let found) = outcome else { return nil }
        let roster = BenchmarkRoster(found, of: instance)
        let judge = BenchmarkJudge(of: instance)
        let penalty = judge.penalty(of: roster).total
        guard judge.violations(of: roster).isEmpty, Double(penalty) == found.objective else {
            throw BenchmarkFailure.trouble("the roster is not what the search took it for")
        }
        return InstanceRoster(
            roster: roster, penalty: penalty, found: found, trace: trace, seconds: seconds)
    }
}

extension SearchTrace {
    /// A trace whose lines go to standard error if anywhere.
    convenience init(_ environment: BenchmarkEnvironment, isTraced: Bool) {
        if isTraced {
            self.init(environment.errors)
        } else {
            self.init(nil)
        }
    }
}

/// The best roster a search found for a public instance.
struct InstanceRoster {
    let roster: BenchmarkRoster
    let penalty: Int
    let found: FoundRoster
    let trace: SearchTrace
    /// What the whole search took.
    let seconds: Double
}

extension BenchmarkRoster {
    fileprivate init(_ found: FoundRoster, of instance: BenchmarkInstance) {
        self.init(
            plans: found.plans.map { plan in
                plan.options.map { $0 < 0 ? nil : Int($0) % instance.shifts.count }
            })
    }
}
