internal import ColumnGeneration
public import LinearModel
internal import RandomStreams

/// Finds a roster and proves how good it is.
///
/// First every person in turn gets the best reply to the others, which gives a roster at once.
/// Column generation then solves the linear relaxation over all legal plans, whose Lagrangian
/// bound no roster can beat. A dive rounds that solution. Then parts of the best roster are planned
/// anew and, in turns with that, branching raises the bound, until a limit or the gap ends the
/// search.
public struct RosterOptimizer<Solver: LPSolver> {
    let solver: Solver
    let limits: SearchLimits
    let seed: UInt64
    let threads: Int
    private let onProgress: (SearchProgress) -> Void
    /// Whether only parts of a roster at hand are planned anew: quick, and without a bound.
    public var isLocal = false

    /// An optimizer that solves its linear programs with `solver` and draws from `seed`.
    ///
    /// One or two threads may work at once; without a time limit the roster is the same.
    public init(
        solver: Solver, limits: SearchLimits, seed: UInt64, threads: Int = 2,
        onProgress: @escaping (SearchProgress) -> Void = { _ in }
    ) {
        self.solver = solver
        self.limits = limits
        self.seed = seed
        self.threads = threads
        self.onProgress = onProgress
    }

    /// Searches for a roster of `problem`, synchronously on the calling thread.
    ///
    /// A roster to `start` from may be given, a legal plan for each person; what is found is never
    /// worse. Where a search of a like problem has found `prices` and a `lowerBound` that holds for
    /// this one, too, the relaxation is not solved again.
    public func solve(
        _ problem: RosterProblem, from start: [WorkPlan] = [], prices: BoundPrices? = nil,
        lowerBound: Double = -.infinity
    ) -> RosterOutcome {
        precondition(start.isEmpty || start.count == problem.people.count)
        let state = CoverState(problem, rows: CoverRows(problem))
        return state.withLinearPart(solvedBy: solver) {
            solve(state, from: start, known: prices?.prices(of: problem), lowerBound: lowerBound)
        }
    }

    private func solve(
        _ state: CoverState, from start: [WorkPlan], known: [Double]?, lowerBound: Double
    ) -> RosterOutcome {
        let problem = state.problem
        let rows = state.rows
        let search = PlanSearch(problem)
        var first = start
        if start.isEmpty {
            switch firstPlans(problem, search: search) {
            case .plans(let plans): first = plans
            case .outcome(let outcome): return outcome
            }
        }
        var run = SearchRun(
            limits: limits, grain: problem.objectiveGrain(rows), onProgress: onProgress)
        construct(state, from: first, isRoster: !start.isEmpty, search: search, run: &run)
        guard run.incumbent < LinearSolution.unpayable else {
            for (person, plan) in run.plans.enumerated() { state.set(plan, for: person) }
            return .noLinearSolution(rows: state.contradiction(toldBy: solver))
        }
        var pool = PlanPool(people: problem.people.count)
        if lowerBound > -.infinity { run.bound(lowerBound) }
        let prices =
            known
            ?? (isLocal ? [] : relaxAndDive(state, search: search, pool: &pool, run: &run))
        let start = pool
        // Where the relaxation was not solved there is no hope for those of its parts.
        let solved = run.relaxation == nil ? [] : prices
        branching(from: start, state: state, prices: solved, run: &run) { branching, run in
            improve(
                state, prices: prices, pool: &pool,
                branching: branching.map { ($0, BranchingShare(relaxation: run.relaxation ?? 0)) },
                run: &run)
        }
        for (person, plan) in run.plans.enumerated() { state.set(plan, for: person) }
        let linearPrices = prices.dropFirst(rows.count)
        let worth = prices.isEmpty ? [] : rows.links.worth(at: linearPrices)
        return .roster(
            FoundRoster(
                plans: run.plans, objective: run.incumbent, lowerBound: run.lowerBound,
                endedBy: run.ending, rowPrices: zip(prices, worth).map(+),
                linearPrices: Array(linearPrices),
                boundPrices: BoundPrices(problem, prices: prices),
                linearSolution: state.linearSolution,
                rounds: run.rounds))
    }

    /// A legal plan for everybody, or the outcome when somebody has none.
    private enum FirstPlans {
        case plans([WorkPlan])
        case outcome(RosterOutcome)
    }

    /// Looks for a legal plan of each person; where the quick search finds none, a search without
    /// costs decides.
    private func firstPlans(_ problem: RosterProblem, search: PlanSearch) -> FirstPlans {
        let free = Array(repeating: 0.0, count: problem.options.count)
        let exact = LegalPlanSearch(problem, isCancelled: limits.isCancelled)
        let answers = problem.people.indices.map { person in
            search.cheapestPlans(of: person, prices: free).plans.first.map { .plan($0.plan) }
                ?? exact.answer(for: problem.people[person])
        }
        let stuck = answers.indices.filter { answers[$0] == .impossible }
        if !stuck.isEmpty { return .outcome(.noLegalPlan(people: stuck)) }
        let open = answers.indices.filter { answers[$0] == .undecided }
        if !open.isEmpty { return .outcome(.undecided(people: open)) }
        return .plans(answers.compactMap(\.plan))
    }

    /// Makes a first roster by everybody's best reply to the others: from the `first` plans where
    /// they are a roster already, or from nothing.
    private func construct(
        _ state: CoverState, from first: [WorkPlan], isRoster: Bool, search: PlanSearch,
        run: inout SearchRun
    ) {
        if isRoster {
            for (person, plan) in first.enumerated() { state.set(plan, for: person) }
            run.offer(first, cost: state.cost, stage: .construction)
        } else {
            reply(state, to: first, search: search)
        }
        var improver = RuinAndRecreate(
            state, search: search, random: RandomStream(seed: seed).substream("construction"))
        improver.settle(isCancelled: run.solveLimits.isCancelled)
        run.offer(improver.best.plans, cost: improver.best.cost, stage: .construction)
    }

    /// Gives one person after the other the best reply to those before.
    private func reply(_ state: CoverState, to first: [WorkPlan], search: PlanSearch) {
        var prices = Array(repeating: 0.0, count: state.problem.options.count)
        var outlook = Outlook(state.problem)
        for person in state.problem.people.indices {
            outlook.take(person)
            state.prices(for: person, outlook: outlook.shares, into: &prices)
            // A search cut short may come back without a plan.
            let found = search.cheapestPlans(of: person, prices: prices).plans.first?.plan
            state.set(found ?? first[person], for: person)
        }
    }
}
