internal import ColumnGeneration
internal import LinearModel

/// Estimates what heads are worth on each row from windows of a long horizon, each relaxed by
/// itself.
///
/// Column generation over a whole long horizon would need very many rounds to find such prices.
struct WindowPrices<Solver: LPSolver> {
    let solver: Solver
    /// The usual length of a window in days.
    var length = 28
    /// The distance of bound and cost, as a share, at which a window's prices will do.
    var bounded = 0.002

    /// The prices of all rows.
    func prices(
        _ problem: RosterProblem, rows: CoverRows, threads: Int, limits: SolveLimits
    ) -> [Double] {
        let count = max(1, problem.dayCount / length)
        let windows = (0..<count).map {
            RosterWindow(
                problem, days: problem.dayCount * $0 / count..<problem.dayCount * ($0 + 1) / count,
                rows: rows)
        }
        var found = windows.map { _ in [Double]() }
        found.withUnsafeMutableBufferPointer { found in
            nonisolated(unsafe) let found = found
            inLanes(count, threads: threads) { index in
                found[index] = prices(windows[index].problem, limits: limits)
            }
        }
        var all = rows.worth(of: rows.carriedIn)
        for (window, prices) in zip(windows, found) {
            for (row, price) in zip(window.rows, prices) { all[row] = price }
        }
        return all
    }

    private func prices(_ problem: RosterProblem, limits: SolveLimits) -> [Double] {
        let rows = CoverRows(problem)
        let everything = RosterPart(
            people: Array(problem.people.indices), days: 0..<problem.dayCount, rows: rows,
            problem: problem)
        let program = MasterProgram(
            problem, part: everything, rows: rows, heads: rows.carriedIn)
        var all = rows.worth(of: rows.carriedIn)
        solver.withSession(program.linearProgram) { session in
            let master = RestrictedMaster(program, session: session)
            let pricing = RosterPricing(
                problem, rows: rows, part: everything, search: PlanSearch(problem))
            let free = Array(repeating: 0.0, count: everything.rows.count)
            for person in everything.people {
                let found = pricing.cheapest(group: person, prices: free, below: .infinity)
                master.add(found?.columns.prefix(1).map(\.column) ?? [])
            }
            var generator = ColumnGenerator()
            generator.bounded = bounded
            let root = generator.run(
                master, pricing: pricing, open: everything.people, limits: limits)
            guard root.lowerBound > -.infinity else { return }
            for (row, price) in zip(everything.rows, root.bestPrices) { all[row] = price }
        }
        return all
    }
}
