import Dispatch
import LinearModel
import LunbanTestSupport
import Synchronization
import Testing

@testable import GLPKSolver

struct RecoveryTests {
    private let wyndor = KnownProgram.textbook[0].program

    private func expectTrouble(
        _ termination: Termination, _ part: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        guard case .numericalTrouble(let text) = termination, text.contains(part) else {
            Issue.record("\(termination)", sourceLocation: sourceLocation)
            return
        }
    }

    @Test func `an internal error breaks its session and no later one`() throws {
        for _ in 0..<50 {
            GLPKSolver().withSession(wyndor) { session in
                #expect(session.solve(.dual).optimum?.objective == 36)
                // No column -7 exists: GLPK would end the process here.
                session.problem.setCost(1, ofColumn: -7)
                expectTrouble(session.solve(.primal), "column number out of range")
                session.addColumns([Column(name: "late", cost: 1)])
                #expect(session.columnCount == 3)
                expectTrouble(session.solve(.dual), "column number out of range")
                guard case .numericalTrouble = session.solveInteger() else {
                    Issue.record("a broken session solved something")
                    return
                }
            }
            let after = GLPKSolver().withSession(wyndor) { $0.solve(.dual) }
            #expect(after.optimum?.objective == 36)
        }
    }

    @Test func `an internal error takes the thread's other sessions along, safely`() throws {
        GLPKSolver().withSession(wyndor) { outer in
            GLPKSolver().withSession(wyndor) { inner in
                #expect(outer.solve(.dual).optimum?.objective == 36)
                inner.problem.setBounds(.free, ofRow: 99)
            }
            expectTrouble(outer.solve(.dual), "internal error on this thread")
            outer.setCost(2, ofColumn: 0)
            let fresh = GLPKSolver().withSession(wyndor) { $0.solve(.dual) }
            #expect(fresh.optimum?.objective == 36)
        }
    }

    @Test func `sessions can be nested`() throws {
        GLPKSolver().withSession(wyndor) { outer in
            let inner = GLPKSolver().withSession(wyndor) { $0.solve(.primal) }
            #expect(inner.optimum?.objective == 36)
            #expect(outer.solve(.dual).optimum?.objective == 36)
        }
    }

    @Test func `a session that escapes is closed`() throws {
        let escaped = GLPKSolver().withSession(wyndor) { $0 }
        expectTrouble(escaped.solve(.dual), "session closed")
        escaped.setBounds(.free, ofRow: 0)
        escaped.setBounds(.between(2, 1), ofColumn: 0)
        escaped.setCost(9, ofColumn: 1)
        escaped.addRows([Row(name: "late", bounds: .free)])
        escaped.removeColumns([0])
        expectTrouble(escaped.solve(.primal), "session closed")
        #expect(escaped.columnCount == 1 && escaped.rowCount == 4)
    }

    @Test func `an error thrown by the body passes through and closes the session`() throws {
        struct Unrelated: Error {}
        var escaped: GLPKSession?
        #expect(throws: Unrelated.self) {
            try GLPKSolver().withSession(wyndor) { session in
                escaped = session
                throw Unrelated()
            }
        }
        expectTrouble(try #require(escaped).solve(.dual), "session closed")
    }

    @Test func `a session opened from within a search is refused`() throws {
        let inner = Mutex<[String]>([])
        let program = wyndor
        let limits = SolveLimits(isCancelled: {
            let termination = GLPKSolver().withSession(program) { $0.solve(.dual) }
            if case .numericalTrouble(let text) = termination {
                inner.withLock { $0.append(text) }
            }
            return false
        })
        let knapsack = LinearProgram(
            .maximize, [60, 100, 120], [DenseRow([10, 20, 30], .atMost(50))],
            columns: Array(repeating: .between(0, 1), count: 3), integer: true)
        let outer = GLPKSolver().withSession(knapsack) { $0.solveInteger(limits: limits) }
        guard case .optimal(let solution) = outer else {
            Issue.record("\(outer)")
            return
        }
        #expect(solution.objective == 220)
        #expect(inner.withLock { !$0.isEmpty })
    }

    @Test func `sessions on several threads do not disturb each other`() {
        let failures = Mutex<[Int]>([])
        DispatchQueue.concurrentPerform(iterations: 4) { thread in
            for number in 1...150 {
                // Two of the threads have internal errors all the time.
                let isBroken = thread.isMultiple(of: 2) && number.isMultiple(of: 3)
                let seed: Int = 10_000 * (thread + 1) + number
                if !solvesAsExpected(seed: seed, isBroken: isBroken) {
                    failures.withLock { $0.append(seed) }
                }
            }
        }
        #expect(failures.withLock { $0 } == [])
    }

    private func solvesAsExpected(seed: Int, isBroken: Bool) -> Bool {
        let program = LinearProgram.random(seed: seed)
        let termination = GLPKSolver().withSession(program) { session in
            if isBroken { session.problem.setCost(1, ofColumn: 1000) }
            return session.solve(.dual)
        }
        switch (DenseSimplex.solve(program), termination) {
        case (_, .numericalTrouble): return isBroken
        case (.optimal(let value), .optimal(let solution)):
            return !isBroken && abs(value - solution.objective) <= 1e-7
        case (.infeasible, .infeasible), (.unbounded, .unbounded): return !isBroken
        default: return false
        }
    }
}
