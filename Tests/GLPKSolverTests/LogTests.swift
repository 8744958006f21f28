import GLPKSolver
import LinearModel
import Synchronization
import Testing

struct LogTests {
    private func lines(of body: (GLPKSession) -> Void) -> [String] {
        let lines = Mutex<[String]>([])
        let solver = GLPKSolver(log: { line in lines.withLock { $0.append(line) } })
        solver.withSession(KnownProgram.textbook[0].program, body)
        return lines.withLock { $0 }
    }

    @Test func `the log gets whole lines without their ends`() {
        let simplex = lines { _ = $0.solve(.dual) }
        #expect(simplex.contains("OPTIMAL LP SOLUTION FOUND"))
        #expect(simplex.contains("3 rows, 2 columns, 4 non-zeros"))
        #expect(simplex.allSatisfy { !$0.contains("\n") })
        let interior = lines { _ = $0.solveInterior() }
        #expect(interior.contains("OPTIMAL SOLUTION FOUND"))
        let search = lines { _ = $0.solveInteger() }
        #expect(search.contains("INTEGER OPTIMAL SOLUTION FOUND"))
    }

    @Test func `a log changes nothing about the answer`() {
        let program = LinearProgram.random(seed: 12)
        let silent = GLPKSolver().withSession(program) { $0.solve(.dual) }.optimum
        let logged = GLPKSolver(log: { _ in }).withSession(program) { $0.solve(.dual) }.optimum
        #expect(silent == logged)
    }

    @Test func `a silent session beside a logged one stays silent`() {
        let found = lines { logged in
            _ = logged.solve(.dual)
            let before = KnownProgram.textbook[1].program
            _ = GLPKSolver().withSession(before) { $0.solve(.dual) }
        }
        #expect(found.filter { $0 == "OPTIMAL LP SOLUTION FOUND" }.count == 1)
    }
}
