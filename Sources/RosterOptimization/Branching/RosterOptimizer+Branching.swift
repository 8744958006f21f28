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
        let partPrices = part.rows.map { prices[$0] }
        let amounts = HeadAmounts(
            MasterProgram(problem, part: part, rows: rows, heads: rows.carriedIn), part: part,
            problem: problem, rows: rows)
        solver.withSession(amounts.program.linearProgram) { session in
            let master = RestrictedMaster(amounts.program, session: session)
            let pricing = RosterPricing(
                problem, rows: rows, part: part, search: PlanSearch(problem), threads: threads)
            for (group, person) in part.people.enumerated() {
                let best = run.plans[person]
                let columns = pool.plans(of: person).filter { $0 != best }
                    .map { pricing.column(of: $0, group: group) }
                    .map { (column: $0, cost: $0.cost(at: partPrices)) }
                    .sorted { ($0.cost, $0.column.choice) < ($1.cost, $1.column.choice) }
                master.add(columns.prefix(30).map(\.column))
                master.add([pricing.column(of: best, group: group)])
            }
            let copy = CoverState(problem, rows: rows)
            copy.withLinearPart(solvedBy: solver) {
                let branching = BranchAndPrice(
                    amounts, master: master, pricing: pricing, state: copy,
                    from: (partPrices, run.lowerBound))
                body(branching, &run)
            }
        }
    }
}
