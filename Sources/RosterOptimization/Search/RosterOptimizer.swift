internal import ColumnGeneration
public import LinearModel
internal import RandomStreams

/// Finds a roster and proves how good it is.
///
/// First every person in turn gets the best reply to the others, which gives a roster at once.
/// Column generation then solves the linear relaxation over all legal plans, whose Lagrangian
/// bound no roster can beat. A dive rounds that solution; ruin and recreate improves the best
/// roster until a limit or the gap ends the search.
public struct RosterOptimizer<Solver: LPSolver> {
    private let solver: Solver
    private let limits: SearchLimits
    private let seed: UInt64
    private let onProgress: (SearchProgress) -> Void

    /// An optimizer that solves its linear programs with `solver` and draws from `seed`.
    public init(
        solver: Solver, limits: SearchLimits, seed: UInt64,
        onProgress: @escaping (SearchProgress) -> Void = { _ in }
    ) {
        self.solver = solver
        self.limits = limits
        self.seed = seed
        self.onProgress = onProgress
    }

    /// Searches for a roster of `problem`, synchronously on the calling thread.
    public func solve(_ problem: RosterProblem) -> RosterOutcome {
        let rows = CoverRows(problem)
        let pricing = RosterPricing(problem, rows: rows)
        let search = PlanSearch(problem)
        let state = CoverState(problem, rows: rows)
        let free = Array(repeating: 0.0, count: problem.options.count)
        var stuck: [Int] = []
        for person in problem.people.indices {
            let plan = search.cheapestPlans(of: person, prices: free).plans.first?.plan
            if plan == nil { stuck.append(person) }
        }
        guard stuck.isEmpty else { return .noLegalPlan(people: stuck) }
        var run = SearchRun(limits: limits, onProgress: onProgress)
        construct(state, search: search, run: &run)
        let program = MasterProgram(problem, rows: rows)
        let relaxation = solver.withSession(program.linearProgram) { session in
            relaxAndDive(
                RestrictedMaster(program, session: session), pricing: pricing, state: state,
                search: search, run: &run)
        }
        improve(state, search: search, run: &run)
        return .roster(
            FoundRoster(
                plans: run.plans, objective: run.incumbent, lowerBound: run.lowerBound,
                endedBy: run.ending, rowPrices: relaxation,
                rounds: run.rounds))
    }

    private func construct(_ state: CoverState, search: PlanSearch, run: inout SearchRun) {
        var prices = Array(repeating: 0.0, count: state.problem.options.count)
        for person in state.problem.people.indices {
            state.prices(for: person, into: &prices)
            state.set(search.cheapestPlans(of: person, prices: prices).plans.first?.plan, for: person)
        }
        var improver = RuinAndRecreate(
            state, search: search, random: RandomStream(seed: seed).substream("construction"))
        improver.settle(isCancelled: run.solveLimits.isCancelled)
        run.offer(improver.best.plans, cost: improver.best.cost, stage: .construction)
    }

    /// Returns the prices of the requirements' rows at the best bound.
    private func relaxAndDive<Session: LPSession>(
        _ master: RestrictedMaster<Session>, pricing: RosterPricing, state: CoverState,
        search: PlanSearch, run: inout SearchRun
    ) -> [Double] {
        for (person, plan) in run.plans.enumerated() {
            master.add([pricing.column(of: plan, person: person)])
        }
        let people = Array(run.plans.indices)
        var generator = ColumnGenerator()
        let solveLimits = run.solveLimits
        let progress = ProgressBox(run)
        generator.onRound = { _, _, bound in progress.run.bound(bound) }
        let root = generator.run(
            master, pricing: pricing, open: people, limits: solveLimits)
        run = progress.run
        run.bound(root.lowerBound)
        guard root.isConverged, let solution = root.solution, !run.isOver else {
            return root.bestPrices
        }
        let dive = Dive(master: master, pricing: pricing, limits: solveLimits)
        if let plans = dive.plans(from: solution) {
            for (person, plan) in plans.enumerated() {
                state.set(plan, for: person)
            }
            var improver = RuinAndRecreate(
                state, search: search, random: RandomStream(seed: seed).substream("dive"))
            improver.settle(isCancelled: run.solveLimits.isCancelled)
            run.offer(improver.best.plans, cost: improver.best.cost, stage: .dive)
        }
        return root.bestPrices
    }

    private func improve(_ state: CoverState, search: PlanSearch, run: inout SearchRun) {
        for (person, plan) in run.plans.enumerated() {
            state.set(plan, for: person)
        }
        var improver = RuinAndRecreate(
            state, search: search, random: RandomStream(seed: seed).substream("improvement"))
        let widest = abs(run.incumbent) * 0.002
        for round in 0..<limits.rounds {
            if run.isOver { return }
            // The tolerance falls to nothing over the rounds; the last sixth only improves.
            let done = Double(round) / Double(limits.rounds)
            improver.round(tolerance: widest * max(0, 1 - 1.2 * done))
            run.rounds += 1
            if improver.best.cost < run.incumbent - 1e-9 {
                run.offer(improver.best.plans, cost: improver.best.cost, stage: .improvement)
            }
        }
        if !run.isOver { run.ending = .searchComplete }
    }
}

/// Lets a callback that must not be inout update a run.
private final class ProgressBox {
    var run: SearchRun

    init(_ run: SearchRun) {
        self.run = run
    }
}
