import LinearModel
import LunbanTestSupport
import Testing

struct LinearModelTests {
    @Test func `constraints read like mathematics`() {
        var program = LinearProgram(name: "p", objective: .minimize)
        let x = program.addColumn(Column(name: "x", cost: 1))
        let y = program.addColumn(Column(name: "y", cost: 1))
        program.addRow("a", 3 * x + y - 2 >= 10)
        program.addRow("b", x - 2 * y <= y + x + 4)
        program.addRow("c", LinearConstraint(x + y, within: .between(1, 2)))
        program.addRow("d", x + y + x == 5)
        #expect(
            program.rows.map(\.bounds) == [
                .atLeast(12), .atMost(4), .between(1, 2), .exactly(5),
            ])
        #expect(program.denseRows == [[3, 1], [0, -3], [1, 1], [2, 1]])
    }

    @Test func `a long sum keeps every term in order`() {
        let variables = (0..<50_000).map { VariableIndex(position: $0) }
        let sum = LinearExpression.sum(variables) { 2 * $0 + 1 }
        #expect(sum.terms.count == 50_000)
        #expect(sum.constant == 50_000)
        #expect(sum.terms.last == LinearTerm(2, variables[49_999]))
    }

    @Test func `a sparse program adds up entries and closes ranks`() {
        var program = LinearProgram(name: "p", objective: .minimize)
        let rows = (0..<3).map { program.addRow(Row(name: "r\($0)", bounds: .free)) }
        func column(_ cost: Double, _ entries: [(Int, Double)]) -> Column {
            Column(
                name: "", cost: cost,
                entries: entries.map { Entry(row: rows[$0.0], coefficient: $0.1) })
        }
        program.addColumn(column(1, [(2, 5), (0, 1), (2, 6)]))
        program.addColumn(column(2, [(1, 7)]))
        program.addColumn(column(3, []))
        program.addColumn(column(4, [(0, 8), (1, 9)]))
        var sparse = SparseProgram(program)
        #expect(sparse.starts == [0, 2, 3, 3, 5])
        #expect(sparse.entryRows == [2, 0, 1, 0, 1])
        #expect(sparse.entryValues == [11, 1, 7, 8, 9])
        sparse.removeColumns(where: [true, false, true, false])
        #expect(sparse.cost == [2, 4])
        #expect(sparse.starts == [0, 1, 3])
        #expect(sparse.entryRows == [1, 0, 1])
        sparse.appendColumns([column(5, [(2, 1), (2, 1), (0, 3)])])
        #expect(sparse.entryValues == [7, 8, 9, 2, 3])
        #expect(sparse.columnUpper.count == 3 && sparse.isInteger.count == 3)
    }

    @Test func `the check knows a wrong solution when it sees one`() {
        let sparse = SparseProgram(KnownProgram.textbook[0].program)
        let right = sparse.evaluate(primal: [2, 6], dual: [0, 1.5, 1])
        #expect(right.residuals.isOptimal)
        #expect(right.solution.objective == 36)
        #expect(right.solution.rowActivity == [2, 12, 18])
        #expect(right.solution.reducedCost == [0, 0])
        // Infeasible by 1 in 18; feasible but not optimal; a price of the wrong sign.
        #expect(!sparse.evaluate(primal: [2, 6.5], dual: [0, 1.5, 1]).residuals.isFeasible)
        let early = sparse.evaluate(primal: [4, 3], dual: [0, 1.5, 1]).residuals
        #expect(early.isFeasible && early.dual == 0 && early.gap > 0.1)
        let wrong = sparse.evaluate(primal: [2, 6], dual: [-1, 1.5, 1]).residuals
        #expect(wrong.dual > 0.1 && !wrong.isOptimal)
        let nowhere = sparse.evaluate(primal: [.nan, 6], dual: [0, 1.5, 1]).residuals
        #expect(!nowhere.isFeasible)
    }
}
