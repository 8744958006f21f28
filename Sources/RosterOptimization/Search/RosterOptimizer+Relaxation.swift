internal import ColumnGeneration
internal import LinearModel
internal import RandomStreams

extension RosterOptimizer {
    /// Rows from which prices are climbed to before the relaxation is solved.
    private var severalRows: Int { 250 }
    /// Rows beyond which the relaxation is not solved as a linear program.
    private var manyRows: Int { 1500 }

    /// Returns the prices of the rows at the best bound: the requirements', then the linear part's.
    func relaxAndDive(
        _ state: CoverState, search: PlanSearch, pool: inout PlanPool, run: inout SearchRun
    ) -> [Double] {
        let problem = state.problem
        guard !problem.people.isEmpty else {
            run.bound(state.cost)
            return state.rows.worth(of: state.heads) + (state.linearSolution?.prices ?? [])
        }
        let everything = RosterPart(
            people: Array(problem.people.indices), days: 0..<problem.dayCount, rows: state.rows,
            problem: problem, beside: state.rows.carriedIn)
        let program = MasterProgram(
            problem, part: everything, rows: state.rows, heads: state.rows.carriedIn)
        for (person, plan) in run.plans.enumerated() { state.set(plan, for: person) }
        let linear = everything.linearRows.isEmpty ? nil : state.linearStatuses
        let known = (linear ?? .none).followedBySlack(ofRows: everything.rounded.count)
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
            dive(
                from: solution, master, pricing, everything, state, isHasty: isHeavy(), run: &run)
            return prices
        }
    }

    /// Rounds the relaxation's solution and offers what comes of it.
    private func dive(
        from solution: MasterSolution, _ master: RestrictedMaster<Solver.Session>,
        _ pricing: RosterPricing, _ part: RosterPart, _ state: CoverState, isHasty: Bool,
        run: inout SearchRun
    ) {
        var dive = DutyDive(
            problem: state.problem, part: part, master: master, pricing: pricing,
            limits: run.solveLimits(share: part.linearRows.isEmpty ? 0.6 : 0.8))
        dive.mayEndEarly = true
        dive.isHasty = isHasty
        if isHasty { dive.batch = 0.07 }
        if !part.linearRows.isEmpty {
            dive.isGentle = true
            dive.fixesVariants = true
            dive.batch = 0.05
            dive.trials = 3
            dive.retreatLimit = 200
            // What is left then is settled faster part by part.
            dive.iterationLimit = 6 * master.iterationCount
        }
        guard let plans = dive.plans(from: solution) else { return }
        for (person, plan) in plans.enumerated() { state.set(plan, for: person) }
        var improver = RuinAndRecreate(
            state, search: pricing.search,
            random: RandomStream(seed: seed).substream("dive"))
        improver.settle(isCancelled: run.solveLimits.isCancelled)
        run.offer(improver.best.plans, cost: improver.best.cost, stage: .dive)
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

    /// The prices of all rows at the best bound, what a whole head earns on rounded rows included;
    /// heads on those out of the part's reach are those carried in.
    private func rowPrices(
        of root: ColumnGenerator.Result, _ part: RosterPart, _ state: CoverState
    ) -> [Double] {
        guard root.lowerBound > -.infinity else { return [] }
        var all = state.rows.worth(of: state.rows.carriedIn)
        all += state.linearSolution?.prices ?? []
        for (row, price) in zip(part.rows, root.bestPrices) { all[row] = price }
        for (one, price) in zip(part.rounded, root.bestPrices[part.rows.count...]) {
            all[one.row] += price
        }
        return all
    }
}

/// Lets a callback that must not be inout update a run.
private final class ProgressBox {
    var run: SearchRun

    init(_ run: SearchRun) {
        self.run = run
    }
}
