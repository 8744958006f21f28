import GLPKSolver
import LinearModel
import Testing

struct KnownAnswerTests {
    @Test(arguments: KnownProgram.all, [SimplexMethod.primal, .dual])
    func `GLPK gets every known program right`(known: KnownProgram, method: SimplexMethod) {
        ConformanceSuite(GLPKSolver()).check(known, method)
    }

    @Test(arguments: KnownProgram.all)
    func `a dense tableau gets every known program right`(known: KnownProgram) {
        ConformanceSuite(DenseSolver()).check(known)
    }

    @Test func `solvers heed limits and the end of a session`() {
        let wyndor = KnownProgram.textbook[0]
        ConformanceSuite(GLPKSolver()).checkLimits(wyndor)
        ConformanceSuite(DenseSolver()).checkLimits(wyndor)
        ConformanceSuite(GLPKSolver()).checkClosedSession(wyndor)
        ConformanceSuite(DenseSolver()).checkClosedSession(wyndor)
    }

    @Test func `there are at least sixty known programs, no two of the same name`() {
        #expect(KnownProgram.all.count >= 60)
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
