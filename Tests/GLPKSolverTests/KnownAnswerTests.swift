import GLPKSolver
import LinearModel
import Testing

struct KnownAnswerTests {
    @Test(arguments: KnownProgram.all, [SimplexMethod.primal, .dual])
    func `a program with a known answer gets it`(
        known: KnownProgram, method: SimplexMethod
    ) throws {
        let termination = GLPKSolver().withSession(known.program) { $0.solve(method) }
        switch (known.answer, termination) {
        case (.optimal(let value, let primal, let dual), .optimal(let solution)):
            #expect(abs(solution.objective - value) <= 1e-9 * (1 + abs(value)))
            if let primal { #expect(areClose(solution.primal, primal)) }
            if let dual { #expect(areClose(solution.dual, dual)) }
            expectOptimal(solution, of: known.program)
        case (.infeasible, .infeasible), (.unbounded, .unbounded): break
        default: Issue.record("expected \(known.answer), got \(termination)")
        }
    }

    @Test func `there are at least forty known programs, no two of the same name`() {
        #expect(KnownProgram.all.count >= 40)
        #expect(Set(KnownProgram.all.map(\.testDescription)).count == KnownProgram.all.count)
    }

    @Test func `entries that name the same row add up`() throws {
        var program = LinearProgram(name: "twice", objective: .minimize)
        let row = program.addRow(Row(name: "six", bounds: .atLeast(6)))
        let half = Entry(row: row, coefficient: 1)
        program.addColumn(Column(name: "x", cost: 1, entries: [half, half]))
        let solution = try #require(
            GLPKSolver().withSession(program) { $0.solve(.primal) }.optimum)
        #expect(solution.primal == [3])
        expectOptimal(solution, of: program)
    }

    @Test func `a dual is the change of the objective when the bound moves up by one`() throws {
        for objective in [Objective.minimize, .maximize] {
            let sign: Double = objective == .minimize ? 1 : -1
            let rows = [DenseRow([3, 1], sign > 0 ? .atLeast(9) : .atMost(9))]
            let program = LinearProgram(objective, [2, 5], rows)
            try GLPKSolver().withSession(program) { session in
                let before = try #require(session.solve(.primal).optimum)
                session.setBounds(sign > 0 ? .atLeast(10) : .atMost(10), ofRow: 0)
                let after = try #require(session.solve(.dual).optimum)
                #expect(abs(after.objective - before.objective - before.dual[0]) <= 1e-12)
                #expect(before.dual[0] > 0)
            }
        }
    }
}
