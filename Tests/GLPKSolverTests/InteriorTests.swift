import GLPKSolver
import LinearModel
import Testing

struct InteriorTests {
    @Test(arguments: KnownProgram.all.filter { !$0.isWhole })
    func `the interior-point method knows the known answers`(known: KnownProgram) {
        let termination = GLPKSolver().withSession(known.program) { $0.solveInterior() }
        switch (known.answer, termination) {
        case (.optimal(let value, _, _), .optimal(let solution)):
            #expect(abs(solution.objective - value) <= 1e-6 * (1 + abs(value)))
            let (_, residuals) = SparseProgram(known.program)
                .evaluate(primal: solution.primal, dual: solution.dual)
            #expect(residuals.isOptimal)
        case (.infeasible, .infeasible), (.unbounded, .unbounded): break
        default: Issue.record("expected \(known.answer), got \(termination)")
        }
    }

    @Test func `an interior solution has no basis and leaves the session's alone`() throws {
        try GLPKSolver().withSession(KnownProgram.textbook[0].program) { session in
            #expect(session.solve(.dual).optimum != nil)
            let before = session.iterationCount
            let interior = try #require(session.solveInterior().optimum)
            #expect(interior.basis == nil && session.iterationCount == before)
            #expect(session.solve(.primal).optimum?.objective == 36)
            #expect(session.iterationCount == before)
        }
    }

    @Test func `an interior solve is cancelled between iterations, and the session goes on`() {
        GLPKSolver().withSession(KnownProgram.textbook[1].program) { outer in
            #expect(outer.solve(.dual).optimum?.objective == 280)
            GLPKSolver().withSession(LimitTests.transport(size: 60)) { session in
                let calls = Counter()
                let limits = SolveLimits(isCancelled: { calls.next() > 1 })
                guard case .cancelled = session.solveInterior(limits: limits) else {
                    Issue.record("it went on")
                    return
                }
                #expect(session.solve(.primal).optimum != nil)
                let late = SolveLimits(timeLimit: .milliseconds(1))
                guard case .limitReached(nil, .time) = session.solveInterior(limits: late) else {
                    Issue.record("a millisecond was enough: make the program larger")
                    return
                }
                #expect(session.solveInterior().optimum != nil)
            }
            #expect(outer.solve(.primal).optimum?.objective == 280)
        }
    }
}

@Suite(.enabled(if: Netlib.isPresent, "../shared/reference/netlib is not there"))
struct NetlibInteriorTests {
    @Test(arguments: Netlib.optima)
    func `the published optimum is found and verified`(name: String, value: Double) throws {
        let program = try Netlib.program(name)
        let termination = GLPKSolver().withSession(program) { $0.solveInterior() }
        let solution = try #require(termination.optimum, "\(termination)")
        #expect(abs(solution.objective - value) <= 1e-6 * (1 + abs(value)))
    }
}
