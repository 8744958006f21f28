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
    /// Rows from which prices are climbed to before the relaxation is solved.
    private let severalRows = 250
    /// Rows beyond which the relaxation is not solved as a linear program.
    private let manyRows = 1500
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
    /// worse.
    public func solve(_ problem: RosterProblem, from start: [WorkPlan] = []) -> RosterOutcome {
        precondition(start.isEmpty || start.count == problem.people.count)
        let state = CoverState(problem, rows: CoverRows(problem))
        return state.withLinearPart(solvedBy: solver) { solve(state, from: start) }
    }

    private func solve(_ state: CoverState, from start: [WorkPlan]) -> RosterOutcome {
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
        let prices =
            isLocal ? [] : relaxAndDive(state, search: search, pool: &pool, run: &run)
        let start = pool
        // Where the relaxation was not solved there is no hope for those of its parts.
        let known = run.relaxation == nil ? [] : prices
        branching(from: start, state: state, prices: known, run: &run) { branching, run in
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
                linearPrices: Array(linearPrices), linearSolution: state.linearSolution,
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

    /// Returns the prices of the rows at the best bound: the requirements', then the linear part's.
    private func relaxAndDive(
        _ state: CoverState, search: PlanSearch, pool: inout PlanPool, run: inout SearchRun
    ) -> [Double] {
        let problem = state.problem
        guard !problem.people.isEmpty else {
            run.bound(state.cost)
            return state.rows.worth(of: state.heads) + (state.linearSolution?.prices ?? [])
        }
        let everything = RosterPart(
            people: Array(problem.people.indices), days: 0..<problem.dayCount, rows: state.rows,
            problem: problem)
        let program = MasterProgram(
            problem, part: everything, rows: state.rows, heads: state.rows.carriedIn)
        for (person, plan) in run.plans.enumerated() { state.set(plan, for: person) }
        let known = everything.linearRows.isEmpty ? nil : state.linearStatuses
        return solver.withSession(program.linearProgram) { session in
            let master = RestrictedMaster(program, session: session)
            let pricing = RosterPricing(
                problem, rows: state.rows, part: everything, search: search, threads: threads)
            master.add(run.plans.enumerated().map { pricing.column(of: $1, group: $0) })
            master.startFromFirstColumns(known: known)
            var generator = ColumnGenerator()
            // Large problems must leave time for rosters.
            let solveLimits = run.solveLimits(share: 0.4)
            // Nobody can reach the other rows: what they cost is certain.
            let beyond = everything.costBeyond(state)
            var guess: [Double] = []
            if everything.linearRows.isEmpty, program.rows.count >= severalRows {
                guess = ascend(master, pricing: pricing, beyond: beyond, run: &run)
                // The simplex method gets nowhere in time on so many rows.
                if program.rows.count > manyRows { generator.roundLimit = 0 }
            }
            let progress = ProgressBox(run)
            func isHeavy() -> Bool { master.work > 5 * search.work }
            generator.onRound = { _, _, bound in
                progress.run.bound(bound + beyond)
                // Where the linear program is what takes long, few columns serve it best.
                pricing.plansPerPerson = isHeavy() ? 1 : 3
            }
            let root = generator.run(
                master, pricing: pricing, open: everything.people, limits: solveLimits,
                guess: guess)
            run = progress.run
            run.bound(root.lowerBound + beyond)
            let prices = rowPrices(of: root, everything, state)
            for column in master.columns {
                pool.add(pricing.plans[column.choice], of: everything.people[column.group])
            }
            guard let solution = root.solution, !run.isOver else { return prices }
            if root.isConverged { run.relaxation = search.work + master.work }
            var dive = DutyDive(
                problem: problem, part: everything, master: master, pricing: pricing,
                limits: run.solveLimits(share: 0.6))
            dive.mayEndEarly = true
            dive.isHasty = isHeavy()
            if let plans = dive.plans(from: solution) {
                for (person, plan) in plans.enumerated() { state.set(plan, for: person) }
                var improver = RuinAndRecreate(
                    state, search: search, random: RandomStream(seed: seed).substream("dive"))
                improver.settle(isCancelled: run.solveLimits.isCancelled)
                run.offer(improver.best.plans, cost: improver.best.cost, stage: .dive)
            }
            return prices
        }
    }

    /// Prices and columns to begin the relaxation of a large problem with.
    private func ascend(
        _ master: RestrictedMaster<Solver.Session>, pricing: RosterPricing, beyond: Double,
        run: inout SearchRun
    ) -> [Double] {
        let progress = ProgressBox(run)
        var ascent = DualAscent()
        ascent.onRound = { bound in progress.run.bound(bound + beyond) }
        let climbed = ascent.climb(
            master.program, pricing: pricing, target: run.incumbent - beyond,
            isCancelled: run.solveLimits(share: 0.25).isCancelled)
        run = progress.run
        master.add(climbed.columns)
        return climbed.prices
    }

    /// The prices of all rows at the best bound; heads on those out of the part's reach are those
    /// carried in.
    private func rowPrices(
        of root: ColumnGenerator.Result, _ part: RosterPart, _ state: CoverState
    ) -> [Double] {
        guard root.lowerBound > -.infinity else { return [] }
        var all = state.rows.worth(of: state.rows.carriedIn)
        all += state.linearSolution?.prices ?? []
        for (row, price) in zip(part.rows, root.bestPrices) { all[row] = price }
        return all
    }

    /// Plans parts of the best roster anew, two at a time, until a limit ends it.
    ///
    /// Both start from the same roster; the second's plans are taken when the roster with the
    /// first's gets no worse by them. So one thread finds what two find.
    private func improve(
        _ state: CoverState, prices: [Double], pool: inout PlanPool,
        branching: (search: BranchAndPrice<Solver.Session>, share: BranchingShare)?,
        run: inout SearchRun
    ) {
        let roster = run.plans.enumerated().map { (person: $0, plan: $1) }
        for (person, plan) in roster { state.set(plan, for: person) }
        var choice = NeighborhoodChoice(
            state.problem, rows: state.rows.count, relaxation: run.relaxation,
            random: RandomStream(seed: seed).substream("improvement"))
        let workers = (0..<2).map { _ in
            PartWorker(state.problem, rows: state.rows, solver: solver, prices: prices)
        }
        for worker in workers { worker.take(roster) }
        var branching = branching
        while run.rounds < limits.rounds {
            if run.isOver { return }
            if let search = branching?.search, let better = branching?.share.take(search, &run) {
                let better = better.enumerated().map { (person: $0, plan: $1) }
                for (person, plan) in better { state.set(plan, for: person) }
                for worker in workers { worker.take(better) }
                if run.isOver { return }
            }
            let count = min(workers.count, limits.rounds - run.rounds)
            let parts = workers.prefix(count).map { _ in choice.draw(state) }
            let outcomes = plan(parts, workers, pool: pool, limits: run.solveLimits)
            for (part, outcome) in zip(parts, outcomes) {
                branching?.share.improvement += outcome.work
                for (person, plan) in outcome.found { pool.add(plan, of: person) }
                let before = state.cost
                let taken = take(outcome.changes, state)
                choice.learn(
                    part, outcome.result, gain: max(0, before - state.cost), work: outcome.work)
                for worker in workers { worker.take(taken) }
                run.rounds += 1
                if state.cost < run.incumbent - 1e-9 * max(1, abs(run.incumbent)) {
                    run.offer(
                        state.plans.compactMap { $0 }, cost: state.cost, stage: .improvement)
                }
            }
        }
        if !run.isOver { run.ending = .searchComplete }
    }

    private func plan(
        _ parts: [NeighborhoodChoice.Part], _ workers: [PartWorker<Solver>], pool: PlanPool,
        limits: SolveLimits
    ) -> [PartWorker<Solver>.Outcome] {
        var outcomes = parts.map { _ in PartWorker<Solver>.Outcome() }
        outcomes.withUnsafeMutableBufferPointer { outcomes in
            nonisolated(unsafe) let outcomes = outcomes
            inLanes(parts.count, threads: threads) { lane in
                outcomes[lane] = workers[lane].plan(parts[lane], pool: pool, limits: limits)
            }
        }
        return outcomes
    }

    /// Makes the changes unless the roster gets worse by them; returns those made.
    private func take(
        _ changes: [(person: Int, plan: WorkPlan)], _ state: CoverState
    ) -> [(person: Int, plan: WorkPlan)] {
        let before = state.cost
        let old = changes.map { ($0.person, state.plans[$0.person]) }
        for (person, plan) in changes { state.set(plan, for: person) }
        if state.cost <= before + 1e-9 * max(1, abs(before)) { return changes }
        for (person, plan) in old { state.set(plan, for: person) }
        return []
    }
}

/// Lets a callback that must not be inout update a run.
private final class ProgressBox {
    var run: SearchRun

    init(_ run: SearchRun) {
        self.run = run
    }
}
