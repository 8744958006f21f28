internal import ColumnGeneration

/// Prices work plans for the master program: the cheapest legal plan of each person.
final class RosterPricing: PricingProblem {
    private let problem: RosterProblem
    private let rows: CoverRows
    private let search: PlanSearch
    private var prices: [Double]
    private var lineValue: [Double] = []
    private var lineValuePrices: [Double] = []
    private var heads: [Double]
    /// The plans of the columns made so far, by the columns' `choice`.
    private(set) var plans: [WorkPlan] = []
    /// The most plans returned for a person and round.
    var plansPerPerson = 3

    init(_ problem: RosterProblem, rows: CoverRows) {
        self.problem = problem
        self.rows = rows
        search = PlanSearch(problem)
        prices = Array(repeating: 0, count: problem.options.count)
        heads = Array(repeating: 0, count: rows.count)
    }

    func cheapest(group person: Int, prices rowPrices: [Double]) -> PricedColumns? {
        valueLines(rowPrices)
        let options = problem.options.count
        for option in 0..<options {
            prices[option] = 0
        }
        for (line, weight) in rows.linesOfPerson[person] {
            for option in 0..<options {
                prices[option] -= weight * lineValue[line * options + option]
            }
        }
        let found = search.cheapestPlans(of: person, prices: prices, limit: plansPerPerson)
        guard found.leastCost < .infinity else { return nil }
        return PricedColumns(
            leastCost: found.leastCost,
            columns: found.plans.map { (column(of: $0.plan, person: person), $0.cost) })
    }

    /// The column of `plan` in the master program.
    func column(of plan: WorkPlan, person: Int) -> GroupColumn {
        var touched: [Int32] = []
        for (line, weight) in rows.linesOfPerson[person] {
            for option in plan.options where option >= 0 {
                for entry in rows.entries(line: line, option: Int(option)) {
                    let row = rows.entryRow[entry]
                    if heads[Int(row)] == 0 { touched.append(row) }
                    heads[Int(row)] += weight * rows.entryHeads[entry]
                }
            }
        }
        touched.sort()
        let coefficients = touched.map { heads[Int($0)] }
        for row in touched {
            heads[Int(row)] = 0
        }
        plans.append(plan)
        return GroupColumn(
            group: person, choice: plans.count - 1,
            cost: problem.ownCost(of: plan, person: person), rows: touched,
            coefficients: coefficients)
    }

    /// What an option earns on each line at `rowPrices`, worked out once for all people.
    private func valueLines(_ rowPrices: [Double]) {
        guard rowPrices != lineValuePrices else { return }
        lineValuePrices = rowPrices
        let options = problem.options.count
        lineValue = Array(repeating: 0, count: problem.cover.count * options)
        for line in problem.cover.indices {
            for option in 0..<options {
                var value = 0.0
                for entry in rows.entries(line: line, option: option) {
                    value += rowPrices[Int(rows.entryRow[entry])] * rows.entryHeads[entry]
                }
                lineValue[line * options + option] = value
            }
        }
    }
}
