import GLPKSolver
import LinearModel
import Testing

struct InfeasibilityTests {
    /// SAS/OR User's Guide, Mathematical Programming, The Linear Programming Solver, “Finding an
    /// Irreducible Infeasible Set”: con1, con2, the upper side of con3 and x3 ≥ 0.
    private var textbook: LinearProgram {
        var program = LinearProgram(name: "exiis", objective: .minimize)
        let x1 = program.addColumn(Column(name: "x1", cost: 1))
        let x2 = program.addColumn(Column(name: "x2", cost: 1))
        let x3 = program.addColumn(Column(name: "x3", cost: 1, bounds: .between(0, 3)))
        program.addRow("con1", x1 + x2 >= 10)
        program.addRow("con2", x1 + x3 <= 4)
        program.addRow("con3", LinearConstraint(x2 + x3, within: .between(4, 5)))
        return program
    }

    private func explain(
        _ program: LinearProgram, blaming blame: Blame = Blame()
    ) -> InfeasibilityExplanation {
        GLPKSolver().explainInfeasibility(of: program, blaming: blame)
    }

    @Test func `the textbook's contradiction is found, column bound and all`() {
        let everything = explain(textbook, blaming: Blame(columns: .all))
        #expect(everything.found == ["con1 ≥ 10", "con2 ≤ 4", "con3 ≤ 5", "x3 ≥ 0"])
        #expect(explain(textbook).found == ["con1 ≥ 10", "con2 ≤ 4", "con3 ≤ 5"])
        let dense = DenseSolver().explainInfeasibility(
            of: textbook, blaming: Blame(columns: .all))
        #expect(dense == everything)
    }

    @Test func `the textbook's program is feasible without the upper side of con3`() {
        var program = LinearProgram(name: "exiis", objective: .minimize)
        for (position, row) in textbook.rows.enumerated() {
            program.addRow(Row(name: row.name, bounds: position == 2 ? .atLeast(4) : row.bounds))
        }
        for column in textbook.columns { program.addColumn(column) }
        #expect(explain(program) == .feasible)
    }

    @Test func `only those asked for are named`() {
        let x3 = VariableIndex(position: 2)
        let con2 = RowIndex(position: 1)
        let blame = Blame(background: [con2], columns: .only([x3]))
        #expect(explain(textbook, blaming: blame).found == ["con1 ≥ 10", "con3 ≤ 5", "x3 ≥ 0"])
    }

    @Test func `a background that contradicts itself is said to`() {
        let blame = Blame(background: Set((0..<3).map(RowIndex.init)))
        #expect(explain(textbook, blaming: blame) == .backgroundInfeasible)
        let upsideDown = LinearProgram(
            .minimize, [1], [DenseRow([1], .atMost(9))], columns: [.between(3, 2)])
        #expect(explain(upsideDown) == .backgroundInfeasible)
        #expect(
            explain(upsideDown, blaming: Blame(columns: .all)).found == ["x1 ≥ 3", "x1 ≤ 2"])
    }

    @Test func `a row whose bounds contradict each other needs no other`() {
        let rows = [
            DenseRow([1, 0], .atMost(5)), DenseRow([1, 1], .between(3, 2)),
            DenseRow([0, 1], .free),
        ]
        let program = LinearProgram(.maximize, [1, 1], rows)
        #expect(explain(program).found == ["row2 ≥ 3", "row2 ≤ 2"])
        // The lower side alone is out of reach: the upper one then is not to blame.
        let capped = LinearProgram(
            .maximize, [1, 1], rows, columns: [.between(0, 1), .between(0, 1)])
        let sides = explain(capped)
        #expect(sides.found == ["row2 ≥ 3"])
    }

    @Test func `an empty row that wants something is to blame alone`() {
        let program = LinearProgram(
            .minimize, [1], [DenseRow([1], .atLeast(2)), DenseRow([0], .exactly(1))])
        #expect(explain(program).found == ["row2 ≥ 1"])
        let nothing = LinearProgram(.minimize, [], [DenseRow([], .atLeast(1))])
        #expect(explain(nothing).found == ["row1 ≥ 1"])
    }

    @Test func `of an equality only the side that hurts is named`() {
        let program = LinearProgram(
            .minimize, [1, 1],
            [
                DenseRow([1, 1], .exactly(2)), DenseRow([1, -1], .between(-9, 9)),
                DenseRow([2, 2], .exactly(5)),
            ])
        // x + y ≤ 2 and 2x + 2y ≥ 5; nothing else is contradictory.
        #expect(explain(program).found == ["row1 ≤ 2", "row3 ≥ 5"])
    }

    @Test func `a feasible program needs no explanation, even without an end`() {
        for known in KnownProgram.all where !known.isWhole {
            let explanation = explain(known.program, blaming: Blame(columns: .all))
            if case .infeasible = known.answer {
                let sides = explanation.subsystem?.sides ?? []
                #expect(!sides.isEmpty, "\(known)")
                expectIrreducible(
                    sides, of: known.program, blaming: Blame(columns: .all), comment: "\(known)")
            } else {
                #expect(explanation == .feasible, "\(known)")
            }
        }
    }

    @Test func `hours that do not suffice name everybody's contract and every cover`() {
        var program = LinearProgram(name: "week", objective: .minimize)
        let people = ["Aina", "Bala"].map { program.addRow(Row(name: $0, bounds: .atMost(40))) }
        let shifts = ["early", "night"].map {
            program.addRow(Row(name: "cover \($0)", bounds: .atLeast(45)))
        }
        program.addRow(Row(name: "Aina's wish", bounds: .atMost(48)))
        for person in people {
            for shift in shifts {
                let entries = [person, shift].map { Entry(row: $0, coefficient: 1) }
                program.addColumn(Column(name: "hours", cost: 1, entries: entries))
            }
        }
        #expect(
            explain(program).found == [
                "Aina ≤ 40", "Bala ≤ 40", "cover early ≥ 45", "cover night ≥ 45",
            ])
        #expect(explain(program).subsystem?.rows.map(\.position) == [0, 1, 2, 3])
    }

    @Test(arguments: [12, 200])
    func `the one contradiction among two thousand rows is found`(length: Int) {
        let program = LinearProgram.withCycle(of: length, rows: 2000)
        let subsystem = explain(program).subsystem
        #expect(
            subsystem?.rows.map(\.position)
                == program.rows.indices.filter {
                    program.rows[$0].name.hasPrefix("cycle")
                })
        #expect(subsystem?.sides.count == length)
    }
}

extension LinearProgram {
    /// Rows of which only the cycle y₁ > y₂ > … > y₁, spread among the others, is contradictory:
    /// all others hold at a point that has nothing to do with the cycle.
    fileprivate static func withCycle(of length: Int, rows rowCount: Int) -> LinearProgram {
        var random = SplitMix(seed: length)
        var program = LinearProgram(name: "needle", objective: .minimize)
        let links = (0..<length).map {
            program.addColumn(Column(name: "y\($0)", cost: 0, bounds: .free))
        }
        let point = (0..<1000).map { _ in Double(Int.random(in: 0...9, using: &random)) }
        let others = point.indices.map { program.addColumn(Column(name: "x\($0)", cost: 1)) }
        let stride = rowCount / length
        for row in 0..<rowCount {
            if row.isMultiple(of: stride) && row / stride < length {
                let (from, to) = (row / stride, (row / stride + 1) % length)
                program.addRow("cycle\(from)", 1 * links[from] - 1 * links[to] >= 1)
                continue
            }
            let terms = (0..<3).map { _ in
                (
                    Double(Int.random(in: -4...6, using: &random)),
                    Int.random(in: 0..<1000, using: &random)
                )
            }
            let activity = terms.reduce(0) { $0 + $1.0 * point[$1.1] }
            let sum = LinearExpression.sum(terms) { $0.0 * others[$0.1] }
            let bounds: Bounds = row.isMultiple(of: 7) ? .exactly(activity) : .atLeast(activity)
            program.addRow("row\(row)", LinearConstraint(sum, within: bounds))
        }
        return program
    }
}
