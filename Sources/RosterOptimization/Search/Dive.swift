internal import ColumnGeneration
internal import LinearModel

/// Rounds the linear relaxation to whole plans: fix the surest, generate columns again, repeat.
struct Dive<Session: LPSession> {
    let master: RestrictedMaster<Session>
    let pricing: RosterPricing
    let limits: SolveLimits
    /// Rounds of column generation after each fixing.
    var roundLimit = 4

    /// Plans for everybody, found from `solution`; nil when a limit ended the dive.
    ///
    /// The master is left with every group free again.
    func plans(from solution: MasterSolution) -> [WorkPlan]? {
        var fixed: [Int: Int] = [:]
        var values = solution.values
        defer {
            for group in fixed.keys.sorted() {
                master.free(group)
            }
        }
        let groups = master.program.groups.indices
        while fixed.count < groups.count {
            for (group, column) in surest(values, fixed: fixed) {
                master.fix(group, to: column)
                fixed[group] = column
            }
            let open = groups.filter { fixed[$0] == nil }
            var generator = ColumnGenerator()
            generator.roundLimit = roundLimit
            generator.smoothing = 0
            generator.firstMethod = .dual
            guard
                let next = generator.run(
                    master, pricing: pricing, open: open, limits: limits,
                    fixedCost: { prices in
                        fixed.values.sorted().reduce(0) {
                            $0 + master.columns[$1].cost(at: prices)
                        }
                    }
                ).solution
            else { return nil }
            values = next.values
        }
        return groups.compactMap { group in
            fixed[group].map { pricing.plans[master.columns[$0].choice] }
        }
    }

    /// The open groups' columns to fix now: all that are nearly whole, else the largest.
    private func surest(_ values: [Double], fixed: [Int: Int]) -> [(group: Int, column: Int)] {
        let tops: [(group: Int, column: Int, value: Double)] =
            master.program.groups.indices
            .filter { fixed[$0] == nil }
            .compactMap { group in
                let columns = master.columnsOfGroup[group].filter { $0 < values.count }
                return columns.max { (values[$0], -$0) < (values[$1], -$1) }
                    .map { (group, $0, values[$0]) }
            }
            .sorted { ($0.value, -$0.group) > ($1.value, -$1.group) }
        let sure = tops.filter { $0.value >= 0.9 }
        let chosen = sure.isEmpty ? Array(tops.prefix(1)) : sure
        return chosen.map { ($0.group, $0.column) }
    }
}
