internal import ColumnGeneration

/// Prices plans for a master program that keeps its columns from node to node: a plan that it has
/// already is not offered again.
final class NodePricing: PricingProblem {
    let plans: RosterPricing
    private var known: [Set<WorkPlan>]

    init(_ plans: RosterPricing, groups: Int) {
        self.plans = plans
        known = Array(repeating: [], count: groups)
    }

    /// The column of a plan, or nil when the master has it.
    func column(of plan: WorkPlan, group: Int) -> GroupColumn? {
        known[group].insert(plan).inserted ? plans.column(of: plan, group: group) : nil
    }

    func cheapest(group: Int, prices: [Double], below ceiling: Double) -> PricedColumns? {
        cheapest(groups: [group], prices: prices, below: [ceiling])[0]
    }

    func cheapest(
        groups: [Int], prices: [Double], below ceilings: [Double]
    ) -> [PricedColumns?] {
        plans.cheapest(groups: groups, prices: prices, below: ceilings).map { found in
            guard let found else { return nil }
            let new = found.columns.filter { column, _ in
                known[column.group].insert(plans.plans[column.choice]).inserted
            }
            return PricedColumns(leastCost: found.leastCost, columns: new)
        }
    }
}
