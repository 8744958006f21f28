import GLPKSolver
import LinearModel
import Testing

struct SessionChangeTests {
    @Test(arguments: 1...200)
    func `constraints added to a session equal those of a new program`(seed: Int) throws {
        var random = SplitMix(seed: seed)
        var program = LinearProgram.random(seed: seed)
        let variables = program.columns.indices.map(VariableIndex.init(position:))
        let constraints = (0..<3).map { _ in
            let expression = LinearExpression.sum(variables + [variables[0]]) {
                Double(Int.random(in: -2...3, using: &random)) * $0
            }
            return expression <= Double(Int.random(in: 0...9, using: &random))
        }
        let (warm, rows) = GLPKSolver().withSession(program) { session in
            _ = session.solve(.dual)
            let first = session.addConstraints([constraints[0]])
            _ = session.solve(.dual)
            let rest = session.addConstraints(Array(constraints[1...]))
            return (session.solve(.dual), first.lowerBound..<rest.upperBound)
        }
        #expect(rows == program.rows.count..<(program.rows.count + 3))
        for constraint in constraints { program.addRow("added", constraint) }
        switch (GLPKSolver().withSession(program) { $0.solve(.dual) }, warm) {
        case (.optimal(let cold), .optimal(let solution)):
            #expect(abs(cold.objective - solution.objective) <= 1e-7)
            expectOptimal(solution, of: program)
        case (.infeasible, .infeasible), (.unbounded, .unbounded): break
        case (let cold, let warm): Issue.record("\(cold), but warm \(warm)")
        }
    }

    @Test func `a cut keeps the basis: few iterations and columns can still be added`() throws {
        let rows = [DenseRow([1, 1], .atMost(4)), DenseRow([1, 3], .atMost(6))]
        var program = LinearProgram(.maximize, [3, 4], rows)
        let (x, y) = (VariableIndex(position: 0), VariableIndex(position: 1))
        try GLPKSolver().withSession(program) { session in
            #expect(session.solve(.dual).optimum?.primal == [3, 1])
            let before = session.iterationCount
            session.addConstraints([2 * x + y <= 6])
            program.addRow("cut", 2 * x + y <= 6)
            let cut = try #require(session.solve(.dual).optimum)
            #expect(session.iterationCount - before <= 2)
            expectOptimal(cut, of: program)
            let column = Column(
                name: "z", cost: 9,
                entries: [
                    Entry(row: RowIndex(position: 2), coefficient: 1),
                    Entry(row: RowIndex(position: 0), coefficient: 1),
                ])
            session.addColumns([column])
            program.addColumn(column)
            expectOptimal(try #require(session.solve(.primal).optimum), of: program)
        }
    }

    @Test func `a column that is unfixed has its bounds again`() {
        let program = LinearProgram(
            .maximize, [1, 1], [DenseRow([1, 1], .atMost(10))],
            columns: [.between(0, 4), .between(0, 3)])
        GLPKSolver().withSession(program) { session in
            session.fix(column: 0, at: 1)
            session.fix(column: 0, at: 2)
            #expect(session.solve(.dual).optimum?.primal == [2, 3])
            session.unfix(column: 0)
            session.unfix(column: 1)
            #expect(session.solve(.dual).optimum?.primal == [4, 3])
            // New bounds are not forgotten for old ones.
            session.fix(column: 1, at: 0)
            session.setBounds(.between(1, 2), ofColumn: 1)
            session.unfix(column: 1)
            #expect(session.solve(.dual).optimum?.primal == [4, 2])
            // Positions close ranks.
            session.fix(column: 1, at: 1)
            session.removeColumns([0])
            #expect(session.solve(.primal).optimum?.primal == [1])
            session.unfix(column: 0)
            #expect(session.solve(.primal).optimum?.primal == [2])
        }
    }
}
