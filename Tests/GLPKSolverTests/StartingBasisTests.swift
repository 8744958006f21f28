import GLPKSolver
import LinearModel
import Testing

struct StartingBasisTests {
    @Test(arguments: 1...100)
    func `an optimal basis needs no iteration in another session`(seed: Int) throws {
        let program = LinearProgram.random(seed: seed)
        let first = GLPKSolver().withSession(program) { $0.solve(.dual) }
        guard case .optimal(let solution) = first, let basis = solution.basis else { return }
        let (again, iterations) = GLPKSolver().withSession(program) { session in
            session.start(from: basis)
            return (session.solve(.primal), session.iterationCount)
        }
        guard case .optimal(let same) = again else {
            Issue.record("no optimum from an optimal basis")
            return
        }
        #expect(abs(same.objective - solution.objective) <= 1e-7 * max(1, abs(same.objective)))
        #expect(iterations == 0)
    }

    @Test(arguments: 1...100)
    func `a basis with too many basic columns is ignored`(seed: Int) throws {
        let program = LinearProgram.random(seed: seed)
        let cold = GLPKSolver().withSession(program) { $0.solve(.dual) }
        let odd = Basis(
            rows: program.rows.map { _ in .basic }, columns: program.columns.map { _ in .basic })
        let warm = GLPKSolver().withSession(program) { session in
            session.start(from: odd)
            return session.solve(.dual)
        }
        switch (cold, warm) {
        case (.optimal(let first), .optimal(let second)):
            #expect(abs(first.objective - second.objective) <= 1e-7 * max(1, abs(first.objective)))
        case (.infeasible, .infeasible), (.unbounded, .unbounded): break
        default: Issue.record("cold \(cold), warm \(warm)")
        }
    }
}
