/// How far a set of work plans covers the requirements, kept up to date plan by plan.
final class CoverState {
    let problem: RosterProblem
    let rows: CoverRows
    /// Heads on each row, what was carried in included.
    private(set) var heads: [Double]
    /// The plan of each person; nil while taken out.
    private(set) var plans: [WorkPlan?]
    /// What each person's plan costs by itself; zero while taken out.
    private var ownCosts: [Double]
    private var marginal: [Double]

    init(_ problem: RosterProblem, rows: CoverRows) {
        self.problem = problem
        self.rows = rows
        heads = rows.carriedIn
        plans = Array(repeating: nil, count: problem.people.count)
        ownCosts = Array(repeating: 0, count: problem.people.count)
        marginal = Array(repeating: 0, count: rows.count + 1)
    }

    /// The objective: requirements missed or exceeded, and what the plans cost by themselves.
    var cost: Double {
        var sum = 0.0
        for row in 0..<rows.count {
            sum += rows.cost(row: row, heads: heads[row])
        }
        return ownCosts.reduce(sum, +)
    }

    /// Gives `person` a plan, or none.
    func set(_ plan: WorkPlan?, for person: Int) {
        if let old = plans[person] {
            add(old, of: person, times: -1)
            ownCosts[person] = 0
        }
        plans[person] = plan
        if let plan {
            add(plan, of: person, times: 1)
            ownCosts[person] = problem.ownCost(of: plan, person: person)
        }
    }

    private func add(_ plan: WorkPlan, of person: Int, times sign: Double) {
        for (line, weight) in rows.linesOfPerson[person] {
            for option in plan.options where option >= 0 {
                for entry in rows.entries(line: line, option: Int(option)) {
                    heads[Int(rows.entryRow[entry])] += sign * weight * rows.entryHeads[entry]
                }
            }
        }
    }

    /// What each option would change in the requirements' cost if `person`, whose plan must be
    /// taken out, worked it.
    ///
    /// Exact unless two duties of a plan share a row, as they may in a span of several hours. With
    /// an `outlook`, heads for a share of each line's requirements are taken as if there.
    ///
    /// - Complexity: O(options · intervals of an option) for each line the person counts in.
    func prices(for person: Int, outlook: [Double] = [], into prices: inout [Double]) {
        for option in prices.indices {
            prices[option] = 0
        }
        for (line, weight) in rows.linesOfPerson[person] {
            let first = rows.firstRow[line]
            // marginal[row] sums what one more of the person costs on the line's rows before it.
            var sum = 0.0
            let share = outlook.isEmpty ? 0 : outlook[line]
            for row in first..<rows.firstRow[line + 1] {
                marginal[row] = sum
                let heads = self.heads[row] + share * rows.required[row]
                sum +=
                    rows.cost(row: row, heads: heads + weight) - rows.cost(row: row, heads: heads)
            }
            marginal[rows.firstRow[line + 1]] = sum
            rows.footprints[line].withUnsafeBufferPointer { footprints in
                for option in footprints.indices {
                    var change = 0.0
                    for run in footprints[option].runs {
                        change += marginal[run.upperBound] - marginal[run.lowerBound]
                    }
                    for (row, part) in footprints[option].parts {
                        let heads = self.heads[row] + share * rows.required[row]
                        change +=
                            rows.cost(row: row, heads: heads + weight * part)
                            - rows.cost(row: row, heads: heads)
                    }
                    prices[option] += change
                }
            }
        }
    }
}
