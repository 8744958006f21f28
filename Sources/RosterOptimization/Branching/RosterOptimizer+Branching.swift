internal import ColumnGeneration
internal import LinearModel

extension RosterOptimizer {
    /// Lends `body` a search by branching that starts from the plans and prices of the linear
    /// relaxation; nil where these are not known.
    func branching(
        from pool: PlanPool, state: CoverState, prices: [Double], run: inout SearchRun,
        _ body: (BranchAndPrice<Solver.Session>?, inout SearchRun) -> Void
    ) {
        let problem = state.problem
        guard !prices.isEmpty, !problem.people.isEmpty, !run.isOver else {
            return body(nil, &run)
        }
        let rows = state.rows
        let part = RosterPart(
            people: Array(problem.people.indices), days: 0..<problem.dayCount, rows: rows,
            problem: problem)
        let amounts = HeadAmounts(
            MasterProgram(problem, part: part, rows: rows, heads: rows.carriedIn), part: part,
            problem: problem, rows: rows)
        let beyond = (0..<rows.count).filter { part.position[$0] < 0 }.reduce(0) {
            $0 + rows.cost(row: $1, heads: rows.carriedIn[$1])
        }
        solver.withSession(amounts.program.linearProgram) { session in
            let master = RestrictedMaster(amounts.program, session: session)
            let pricing = RosterPricing(
                problem, rows: rows, part: part, search: PlanSearch(problem), threads: threads,
                offersOnce: true)
            for (group, person) in part.people.enumerated() {
                let plans = pool.plans(of: person) + [run.plans[person]]
                master.add(
                    plans.filter { pricing.isNew($0, group: group) }
                        .map { pricing.column(of: $0, group: group) })
            }
            let branching = BranchAndPrice(
                problem, part: part, amounts: amounts, master: master, pricing: pricing,
                state: CoverState(problem, rows: rows), grain: problem.objectiveGrain(rows),
                beyond: beyond, prices: part.rows.map { prices[$0] }, lowerBound: run.lowerBound)
            body(branching, &run)
        }
    }
}

/// How much of the search goes to branching rather than to improving the roster.
struct BranchingShare {
    /// What improving has taken so far, in nanoseconds of a machine that always runs alike.
    var improvement = 0
    private var branching = 0

    /// Lets the branching search go on when its turn has come; returns a better roster if it has
    /// found one.
    mutating func take<Session>(
        _ search: BranchAndPrice<Session>, _ run: inout SearchRun
    ) -> [WorkPlan]? {
        guard !search.isFinished, branching * 100 <= improvement * knob("LB_SHARE", 100) else { return nil }
        let before = (work: search.work, incumbent: run.incumbent)
        search.advance(200_000_000, &run)
        branching += search.work - before.work
        return run.incumbent < before.incumbent ? run.plans : nil
    }
}
