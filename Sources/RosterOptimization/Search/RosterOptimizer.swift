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
        let search = PlanSearch(problem)
        let state = CoverState(problem, rows: rows)
        let free = Array(repeating: 0.0, count: problem.options.count)
        let stuck = problem.people.indices.filter {
            search.cheapestPlans(of: $0, prices: free).plans.isEmpty
        }
        guard stuck.isEmpty else { return .noLegalPlan(people: stuck) }
        var run = SearchRun(
            limits: limits, grain: problem.objectiveGrain(rows), onProgress: onProgress)
        construct(state, search: search, run: &run)
        var pool = PlanPool(people: problem.people.count)
        let prices = relaxAndDive(state, search: search, pool: &pool, run: &run)
        improve(state, search: search, prices: prices, pool: &pool, run: &run)
        return .roster(
            FoundRoster(
                plans: run.plans, objective: run.incumbent, lowerBound: run.lowerBound,
                endedBy: run.ending, rowPrices: prices, rounds: run.rounds))
    }

    private func construct(_ state: CoverState, search: PlanSearch, run: inout SearchRun) {
        var prices = Array(repeating: 0.0, count: state.problem.options.count)
        for person in state.problem.people.indices {
            state.prices(for: person, into: &prices)
            state.set(
                search.cheapestPlans(of: person, prices: prices).plans.first?.plan, for: person)
        }
        var improver = RuinAndRecreate(
            state, search: search, random: RandomStream(seed: seed).substream("construction"))
        improver.settle(isCancelled: run.solveLimits.isCancelled)
        run.offer(improver.best.plans, cost: improver.best.cost, stage: .construction)
    }

    /// Returns the prices of the requirements' rows at the best bound.
    private func relaxAndDive(
        _ state: CoverState, search: PlanSearch, pool: inout PlanPool, run: inout SearchRun
    ) -> [Double] {
        let problem = state.problem
        guard !problem.people.isEmpty else {
            run.bound(state.cost)
            return state.rows.worth(of: state.heads)
        }
        let everything = RosterPart(
            people: Array(problem.people.indices), days: 0..<problem.dayCount, rows: state.rows,
            problem: problem)
        let program = MasterProgram(
            problem, part: everything, rows: state.rows, heads: state.rows.carriedIn)
        return solver.withSession(program.linearProgram) { session in
            let master = RestrictedMaster(program, session: session)
            let pricing = RosterPricing(
                problem, rows: state.rows, part: everything, search: search)
            master.add(run.plans.enumerated().map { pricing.column(of: $1, group: $0) })
            var generator = ColumnGenerator()
            let solveLimits = run.solveLimits
            let progress = ProgressBox(run)
            // Nobody can reach the other rows: what they cost is certain.
            let beyond = (0..<state.rows.count).filter { everything.position[$0] < 0 }.reduce(0) {
                $0 + state.rows.cost(row: $1, heads: state.rows.carriedIn[$1])
            }
            generator.onRound = { _, _, bound in progress.run.bound(bound + beyond) }
            let root = generator.run(
                master, pricing: pricing, open: everything.people, limits: solveLimits)
            run = progress.run
            run.bound(root.lowerBound + beyond)
            let prices = rowPrices(of: root, everything, state.rows)
            guard root.isConverged, let solution = root.solution, !run.isOver else {
                return prices
            }
            var dive = DutyDive(
                problem: problem, part: everything, master: master, pricing: pricing,
                limits: solveLimits)
            if let plans = dive.plans(from: solution) {
                for (person, plan) in plans.enumerated() { state.set(plan, for: person) }
                var improver = RuinAndRecreate(
                    state, search: search, random: RandomStream(seed: seed).substream("dive"))
                improver.settle(isCancelled: run.solveLimits.isCancelled)
                run.offer(improver.best.plans, cost: improver.best.cost, stage: .dive)
            }
            for column in master.columns {
                pool.add(pricing.plans[column.choice], of: everything.people[column.group])
            }
            return prices
        }
    }

    /// The prices of all rows at the best bound; heads on those out of the part's reach are those
    /// carried in.
    private func rowPrices(
        of root: ColumnGenerator.Result, _ part: RosterPart, _ rows: CoverRows
    ) -> [Double] {
        guard root.lowerBound > -.infinity else { return [] }
        var all = rows.worth(of: rows.carriedIn)
        for (row, price) in zip(part.rows, root.bestPrices) { all[row] = price }
        return all
    }

    /// Some rounds of ruin and recreate; the roster stays as it was unless it gets better.
    private func reply(
        _ state: CoverState, search: PlanSearch, random: RandomStream, run: SearchRun
    ) -> (result: NeighborhoodChoice.Result, work: Int) {
        let searched = search.work
        var improver = RuinAndRecreate(state, search: search, random: random)
        let before = improver.cost
        for round in 0..<replyRounds where !run.solveLimits.isCancelled() {
            // The tolerance falls to nothing over the rounds.
            let done = Double(round) / Double(replyRounds)
            improver.round(tolerance: abs(before) * 0.001 * max(0, 1 - 1.5 * done))
        }
        for (person, plan) in improver.best.plans.enumerated() { state.set(plan, for: person) }
        let isBetter = improver.best.cost < before - 1e-9 * max(1, abs(before))
        return (isBetter ? .better : .nothing, search.work - searched)
    }

    private var replyRounds: Int { 100 }

    private func improve(
        _ state: CoverState, search: PlanSearch, prices: [Double], pool: inout PlanPool,
        run: inout SearchRun
    ) {
        for (person, plan) in run.plans.enumerated() { state.set(plan, for: person) }
        var choice = NeighborhoodChoice(
            state.problem, random: RandomStream(seed: seed).substream("improvement"))
        let improver = PartImprover(solver: solver, search: search, prices: prices)
        while run.rounds < limits.rounds {
            if run.isOver { return }
            let part = choice.draw(state)
            let (result, work) =
                part.kind == .replies
                ? reply(state, search: search, random: part.random, run: run)
                : improver.improve(
                    people: part.people, days: part.days, in: state, pool: &pool,
                    random: part.random, limits: run.solveLimits)
            choice.learn(part, result, work: work)
            run.rounds += 1
            if result == .better {
                run.offer(
                    state.plans.compactMap { $0 }, cost: state.cost, stage: .improvement)
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
