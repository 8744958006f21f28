internal import ColumnGeneration
internal import LinearModel

/// How far a set of work plans covers the requirements, kept up to date plan by plan.
final class CoverState {
    let problem: RosterProblem
    let rows: CoverRows
    /// Heads on each row, what was carried in included.
    private(set) var heads: [Double]
    /// The plan of each person; nil while taken out.
    private(set) var plans: [WorkPlan?]
    /// What solves the problem's linear part; nil without one, and outside of
    /// ``withLinearPart(solvedBy:_:)``.
    var linearState: LinearState?
    /// What each person's plan costs by itself; zero while taken out.
    private var ownCosts: [Double]
    private var marginal: [Double]
    /// What the rows of the line at hand cost at the present heads.
    private var present: [Double]
    /// The linear part at the present heads, once it was asked for.
    private var solution: LinearSolution?
    /// What a head on each row is worth there.
    private var linearWorth: [Double] = []
    /// What is known of the linear part.
    var cuts: LinearCuts?
    /// How it rested when it was solved last.
    private(set) var lastBasis: Basis?
    /// What solving the linear part took so far: nanoseconds of a machine that always runs alike.
    private(set) var linearWork = 0

    init(_ problem: RosterProblem, rows: CoverRows) {
        self.problem = problem
        self.rows = rows
        heads = rows.carriedIn
        cuts = problem.linearPart.map { LinearCuts($0) }
        plans = Array(repeating: nil, count: problem.people.count)
        ownCosts = Array(repeating: 0, count: problem.people.count)
        marginal = Array(repeating: 0, count: rows.count + 1)
        present = Array(repeating: 0, count: rows.count)
    }

    /// The objective: requirements missed or exceeded, the linear part, and what the plans cost by
    /// themselves.
    var cost: Double {
        var sum = linearCost
        for row in 0..<rows.count {
            sum += rows.cost(row: row, heads: heads[row])
        }
        return ownCosts.reduce(sum, +)
    }

    /// The problem's linear part at the present heads; nil when it has none.
    var linearSolution: LinearSolution? {
        guard problem.linearPart != nil else { return nil }
        if let solution { return solution }
        guard let linearState else {
            preconditionFailure("the linear part is solved only in withLinearPart")
        }
        let solution = solve(linearState, at: heads)
        self.solution = solution
        linearWorth = rows.links.worth(at: solution.prices)
        if let basis = solution.basis {
            lastBasis = basis
            cuts?.learn(cost: solution.cost, worth: linearWorth, at: heads)
        }
        return solution
    }

    /// The heads when plans that are out are in by shares.
    func heads(withShares shares: [(person: Int, plan: WorkPlan, share: Double)]) -> [Double] {
        var mixed = heads
        for (person, plan, share) in shares {
            for (row, heads) in rows.heads(of: plan, person: person) { mixed[row] += share * heads }
        }
        return mixed
    }

    /// Takes note of what the linear part costs at some heads and returns it with the cut that this
    /// makes; nil without a linear part.
    func learn(at heads: [Double]) -> (cost: Double, cut: LinearCut)? {
        guard problem.linearPart != nil, let linearState else { return nil }
        let solution = solve(linearState, at: heads)
        guard solution.basis != nil else { return nil }
        let worth = rows.links.worth(at: solution.prices)
        return (cuts?.learn(cost: solution.cost, worth: worth, at: heads)).map {
            (solution.cost, $0)
        }
    }

    /// The linear part at some heads; what it takes is counted.
    private func solve(_ linearState: LinearState, at heads: [Double]) -> LinearSolution {
        let iterations = linearState.iterationCount
        let solution = linearState.solution(with: rows.links.activity(of: heads))
        linearWork += 500 * (linearState.iterationCount - iterations + 1) * rows.links.count
        return solution
    }

    /// Points for the linear part.
    var linearCost: Double { linearSolution?.cost ?? 0 }

    /// How the linear part rests at the present heads; nil without one.
    var linearStatuses: KnownStatuses? {
        guard let part = problem.linearPart, let basis = linearSolution?.basis else { return nil }
        return part.statuses(basis)
    }

    /// What each row costs, and what a head would save in the linear part.
    var rowCosts: [Double] {
        let costs = (0..<rows.count).map { rows.cost(row: $0, heads: heads[$0]) }
        guard linearSolution != nil else { return costs }
        return zip(costs, linearWorth).map { $0 + max(0, $1) }
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
            if rows.links.isLinked[line] { solution = nil }
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
    /// Exact unless two duties of a plan share a row, as they may in a span of several hours. What
    /// heads are worth in the linear part is that of the first of them, which later ones may not
    /// reach. With an `outlook`, heads for a share of each line's requirements are taken as if
    /// there.
    ///
    /// - Complexity: O(options · intervals of an option) for each line the person counts in.
    func prices(for person: Int, outlook: [Double] = [], into prices: inout [Double]) {
        for option in prices.indices {
            prices[option] = 0
        }
        for (line, weight) in rows.linesOfPerson[person] {
            let share = outlook.isEmpty ? 0 : outlook[line]
            if !problem.cover[line].isFree { addCost(line, weight, share, to: &prices) }
            if rows.links.isLinked[line] { addLinearWorth(line, weight, to: &prices) }
        }
    }

    private func addCost(
        _ line: Int, _ weight: Double, _ share: Double, to prices: inout [Double]
    ) {
        let rows = rows
        let first = rows.firstRow[line]
        heads.withUnsafeBufferPointer { heads in
            present.withUnsafeMutableBufferPointer { present in
                marginal.withUnsafeMutableBufferPointer { marginal in
                    // marginal[row] sums what one more of the person costs on the line's rows
                    // before it.
                    var sum = 0.0
                    for row in first..<rows.firstRow[line + 1] {
                        marginal[row] = sum
                        let there = heads[row] + share * rows.required[row]
                        present[row] = rows.cost(row: row, heads: there)
                        sum += rows.cost(row: row, heads: there + weight) - present[row]
                    }
                    marginal[rows.firstRow[line + 1]] = sum
                    rows.footprints[line].withUnsafeBufferPointer { footprints in
                        for option in footprints.indices {
                            var change = 0.0
                            for run in footprints[option].runs {
                                change += marginal[run.upperBound] - marginal[run.lowerBound]
                            }
                            for (row, part) in footprints[option].parts {
                                let there = heads[row] + share * rows.required[row]
                                change +=
                                    rows.cost(row: row, heads: there + weight * part)
                                    - present[row]
                            }
                            prices[option] += change
                        }
                    }
                }
            }
        }
    }

    private func addLinearWorth(_ line: Int, _ weight: Double, to prices: inout [Double]) {
        guard linearSolution != nil else { return }
        for option in prices.indices {
            for entry in rows.entries(line: line, option: option) {
                prices[option] -=
                    weight * rows.entryHeads[entry] * linearWorth[Int(rows.entryRow[entry])]
            }
        }
    }
}
