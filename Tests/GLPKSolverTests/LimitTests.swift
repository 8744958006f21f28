import LinearModel
import Testing

@testable import GLPKSolver

struct LimitTests {
    /// Twice `size` rows and `size`² columns, with the origin feasible.
    static func transport(size: Int) -> LinearProgram {
        var random = SplitMix(seed: 5)
        var program = LinearProgram(name: "transport", objective: .maximize)
        for row in 0..<(2 * size) {
            let bounds = Bounds.atMost(Double(Int.random(in: 5...50, using: &random)))
            program.addRow(Row(name: "row\(row)", bounds: bounds))
        }
        for from in 0..<size {
            for to in size..<(2 * size) {
                let entries = [from, to].map {
                    Entry(row: RowIndex(position: $0), coefficient: 1)
                }
                let cost = Double(Int.random(in: 1...1000, using: &random))
                program.addColumn(Column(name: "\(from)-\(to)", cost: cost, entries: entries))
            }
        }
        return program
    }

    @Test func `a solve cancelled before it starts does nothing`() throws {
        let limits = SolveLimits(isCancelled: { true })
        GLPKSolver().withSession(Self.transport(size: 5)) { session in
            guard case .cancelled = session.solve(.dual, limits: limits) else {
                Issue.record("it went on")
                return
            }
            #expect(session.iterationCount == 0)
        }
    }

    @Test func `a cancelled solve can be taken up again`() throws {
        let program = Self.transport(size: 120)
        let whole = try #require(
            GLPKSolver().withSession(program) { $0.solve(.primal) }.optimum)
        let calls = Counter()
        try GLPKSolver().withSession(program) { session in
            let limits = SolveLimits(isCancelled: { calls.next() > 1 })
            guard case .cancelled = session.solve(.primal, limits: limits) else {
                Issue.record("one slice was enough: make the program larger")
                return
            }
            #expect(session.iterationCount > 0)
            let resumed = try #require(session.solve(.primal).optimum)
            #expect(abs(resumed.objective - whole.objective) <= 1e-9 * whole.objective)
        }
    }

    @Test func `ten iterations at a time reach the optimum in the end`() throws {
        let program = Self.transport(size: 12)
        let optimum = try #require(
            GLPKSolver().withSession(program) { $0.solve(.primal) }.optimum)
        GLPKSolver().withSession(program) { session in
            var steps = 0
            var last = -Double.infinity
            stepping: while true {
                steps += 1
                switch session.solve(.primal, limits: SolveLimits(iterationLimit: 10)) {
                case .optimal(let solution):
                    #expect(abs(solution.objective - optimum.objective) <= 1e-9)
                    break stepping
                case .limitReached(let solution?, .iterations):
                    #expect(session.iterationCount == 10 * steps)
                    #expect(solution.objective >= last)
                    #expect(solution.primal.allSatisfy { $0 >= -1e-9 })
                    last = solution.objective
                case let other:
                    Issue.record("\(other)")
                    break stepping
                }
            }
            #expect(steps > 1)
        }
    }

    @Test(arguments: [(SimplexMethod.primal, 120), (.dual, 50)])
    func `being asked whether to stop changes nothing about the path`(
        method: SimplexMethod, size: Int
    ) {
        let program = Self.transport(size: size)
        let calls = Counter()
        let asking = SolveLimits(
            timeLimit: .seconds(3600),
            isCancelled: {
                _ = calls.next()
                return false
            })
        let runs = [SolveLimits(), asking].map { limits in
            GLPKSolver().withSession(program) { session in
                (session.solve(method, limits: limits).optimum, session.iterationCount)
            }
        }
        #expect(runs[0] == runs[1] && runs[0].0 != nil)
        // Before the solve, and while it ran: GLPK reads the clock it is given.
        #expect(calls.next() > 2)
    }

    /// A solver as it is where GLPK keeps to its own clock.
    private var withoutClock: GLPKSolver {
        var solver = GLPKSolver()
        solver.readsClock = false
        return solver
    }

    @Test func `GLPK reads the clock it is given`() {
        #expect(GLPKSolver().readsClock)
    }

    @Test(arguments: [(SimplexMethod.primal, 120), (.dual, 50)])
    func `where GLPK keeps to its own clock, slices lead to the same optimum`(
        method: SimplexMethod, size: Int
    ) throws {
        let program = Self.transport(size: size)
        let whole = try #require(GLPKSolver().withSession(program) { $0.solve(method) }.optimum)
        let calls = Counter()
        let asking = SolveLimits(isCancelled: {
            _ = calls.next()
            return false
        })
        let runs = [SolveLimits(), asking].map { limits in
            withoutClock.withSession(program) { session in
                (session.solve(method, limits: limits).optimum, session.iterationCount)
            }
        }
        let sliced = try #require(runs[0].0)
        #expect(abs(sliced.objective - whole.objective) <= 1e-9 * whole.objective)
        #expect(runs[0] == runs[1])
        #expect(calls.next() > 2)
    }

    @Test func `where GLPK keeps to its own clock, limits and cancellation hold all the same`() {
        let program = Self.transport(size: 120)
        withoutClock.withSession(program) { session in
            let calls = Counter()
            let cancelled = SolveLimits(isCancelled: { calls.next() > 1 })
            guard case .cancelled = session.solve(.primal, limits: cancelled) else {
                Issue.record("one slice was enough: make the program larger")
                return
            }
            let spent = session.iterationCount
            #expect(spent > 0)
            let counted = SolveLimits(iterationLimit: 150)
            let before = session.iterationCount
            guard case .limitReached(_, .iterations) = session.solve(.primal, limits: counted)
            else {
                Issue.record("150 iterations were enough: make the program larger")
                return
            }
            #expect(session.iterationCount == before + 150)
            let hurried = SolveLimits(timeLimit: .milliseconds(10))
            guard case .limitReached(_, .time) = session.solve(.primal, limits: hurried) else {
                Issue.record("a hundredth of a second was enough: make the program larger")
                return
            }
        }
    }

    @Test func `a hundredth of a second at a time reaches the optimum in the end`() {
        GLPKSolver().withSession(Self.transport(size: 90)) { session in
            let limits = SolveLimits(timeLimit: .milliseconds(10))
            var pieces = 0
            while pieces < 1000 {
                let before = session.iterationCount
                switch session.solve(.primal, limits: limits) {
                case .limitReached(_, .time):
                    #expect(session.iterationCount >= before)
                    pieces += 1
                case .optimal:
                    #expect(session.iterationCount > 0)
                    return
                case let other:
                    Issue.record("\(other)")
                    return
                }
            }
            Issue.record("a thousand pieces were not enough")
        }
    }

    @Test func `no time is no time`() throws {
        let limits = SolveLimits(timeLimit: .zero)
        let termination = GLPKSolver().withSession(Self.transport(size: 5)) {
            $0.solve(.dual, limits: limits)
        }
        guard case .limitReached(nil, .time) = termination else {
            Issue.record("\(termination)")
            return
        }
    }
}
