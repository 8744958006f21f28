import LinearModel
import LunbanTestSupport
import RandomStreams
import RosterOptimization

/// A tiny problem with a random linear part, and the costs of all its rosters.
struct LinearScene {
    let tiny: TinyProblem
    let force: BruteForce
    private let part: LinearPart

    /// A problem whose requirements, and a line that costs nothing, feed up to four rows.
    init(_ random: inout RandomStream) {
        let tiny = TinyProblem(&random, people: 2, planLimit: 12)
        var cover = tiny.problem.cover
        if let line = cover.first {
            cover.append(
                CoverLine(
                    name: "supply", basis: line.basis,
                    weights: line.weights.map { _ in random.element(of: [0.5, 1, 1, 2]) },
                    spans: line.spans))
        }
        part = LinearScene.part(&random, cover)
        self.tiny = TinyProblem(
            RosterProblem(
                dayCount: tiny.problem.dayCount, templateCount: tiny.problem.templateCount,
                options: tiny.problem.options, people: tiny.problem.people, cover: cover,
                linearPart: part),
            tiny.duties, horizon: tiny.horizon)
        force = BruteForce(self.tiny)
    }

    /// Rows of every sense over columns that may be negative, each with a dear way out upward and
    /// another downward.
    private static func part(_ random: inout RandomStream, _ cover: [CoverLine]) -> LinearPart {
        var program = LinearProgram(name: "linear", objective: .minimize)
        for row in 0..<random.integer(in: 1...4) {
            let low = Double(random.integer(in: -3...6))
            let bounds: [Bounds] = [
                .exactly(low), .atLeast(low), .atMost(low), .between(low, low + 2), .free,
            ]
            program.addRow(Row(name: "row \(row)", bounds: random.element(of: bounds)))
        }
        for row in program.rows.indices {
            for sign in [1.0, -1] {
                program.addColumn(
                    Column(
                        name: "way out \(row)", cost: Double(random.integer(in: 3...30)),
                        bounds: .between(0, 300),
                        entries: [Entry(row: RowIndex(position: row), coefficient: sign)]))
            }
        }
        for column in 0..<random.integer(in: 0...3) {
            let low = Double(random.integer(in: -2...1))
            program.addColumn(
                Column(
                    name: "x\(column)", cost: Double(random.integer(in: -3...6)),
                    bounds: .between(low, low + Double(random.integer(in: 0...4))),
                    entries: program.rows.indices.map {
                        Entry(
                            row: RowIndex(position: $0),
                            coefficient: random.element(of: [-1, 0, 0.5, 1, 2]))
                    }))
        }
        var heads: [LinearPart.HeadShare] = []
        for (line, requirement) in cover.enumerated() {
            for span in requirement.spans.indices {
                for row in program.rows.indices where random.happens(withProbability: 0.4) {
                    heads.append(
                        LinearPart.HeadShare(
                            line: line, span: span, row: RowIndex(position: row),
                            coefficient: random.element(of: [-2, 1, 1, 1, 3])))
                }
            }
        }
        return LinearPart(program, heads: heads)
    }

    /// The objective of a plan for each person.
    func objective(_ plans: [[Int]]) -> Double {
        force.judge.objective(plans) + linearCost(activity(plans))
    }

    /// What the plans' heads, and those carried in, add to the rows.
    private func activity(_ plans: [[Int]]) -> [Double] {
        let cover = tiny.problem.cover
        var heads = cover.flatMap { $0.spans.map(\.carriedIn) }
        for (person, plan) in plans.enumerated() {
            for (row, part) in force.judge.heads(of: plan, person: person).enumerated() {
                heads[row] += part
            }
        }
        let first = cover.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.spans.count) }
        return part.program.rows.indices.map { row in
            part.heads.filter { $0.row.position == row }.reduce(0) {
                $0 + $1.coefficient * heads[first[$1.line] + $1.span]
            }
        }
    }

    /// What the linear part costs when heads add so much to its rows, by the tableau method.
    private func linearCost(_ activity: [Double]) -> Double {
        var program = LinearProgram(name: "given heads", objective: .minimize)
        for (row, added) in zip(part.program.rows, activity) {
            let bounds = Bounds(lower: row.bounds.lower - added, upper: row.bounds.upper - added)
            program.addRow(Row(name: row.name, bounds: bounds))
        }
        for column in part.program.columns { program.addColumn(column) }
        guard case .optimal(let cost) = DenseSimplex.solve(program) else { return .infinity }
        return cost
    }

    /// The least objective of all rosters.
    func optimum() -> Double {
        let rosters = force.plans.reduce([[]] as [[[Int]]]) { rosters, plans in
            rosters.flatMap { roster in plans.map { roster + [$0] } }
        }
        return rosters.map(objective).min() ?? .infinity
    }

    /// How far the values of the linear part's columns are from meeting its rows beside `plans`.
    func violation(_ values: [Double], plans: [[Int]]) -> Double {
        zip(zip(part.program.rows, part.program.denseRows), activity(plans)).reduce(0) {
            let ((row, coefficients), heads) = $1
            let activity = zip(coefficients, values).reduce(heads) { $0 + $1.0 * $1.1 }
            return max($0, row.bounds.lower - activity, activity - row.bounds.upper)
        }
    }
}
