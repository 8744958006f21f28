import GLPKSolver
import LinearModel
import Testing

struct IntegerTests {
    private func solve(
        _ program: LinearProgram, limits: SolveLimits = SolveLimits()
    ) throws -> IntegerTermination {
        GLPKSolver().withSession(program) { $0.solveInteger(limits: limits) }
    }

    private func expect(
        _ program: LinearProgram, best: Double, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        guard case .optimal(let solution) = try solve(program) else {
            Issue.record("not solved", sourceLocation: sourceLocation)
            return
        }
        #expect(abs(solution.objective - best) <= 1e-9, sourceLocation: sourceLocation)
        for (column, value) in zip(program.columns, solution.primal) where column.isInteger {
            #expect(value == value.rounded(), sourceLocation: sourceLocation)
        }
    }

    @Test func `a knapsack is packed with whole things`() throws {
        let program = LinearProgram(
            .maximize, [60, 100, 120], [DenseRow([10, 20, 30], .atMost(50))],
            columns: Array(repeating: .between(0, 1), count: 3), integer: true)
        try expect(program, best: 220)
    }

    @Test func `a cutting stock needs whole rolls`() throws {
        // Rolls of 9: pieces of 3 and 4, patterns 3+3+3, 3+4 and 4+4; 7 and 5 pieces wanted.
        let rows = [DenseRow([3, 1, 0], .atLeast(7)), DenseRow([0, 1, 2], .atLeast(5))]
        try expect(LinearProgram(.minimize, [1, 1, 1], rows, integer: true), best: 5)
    }

    @Test func `a set partition picks whole plans`() throws {
        // Each pair costs 2, the triple 5 and singles 4: the relaxation's 3 is out of reach.
        let rows = [
            DenseRow([1, 1, 0, 1, 1, 0, 0], .exactly(1)),
            DenseRow([1, 0, 1, 1, 0, 1, 0], .exactly(1)),
            DenseRow([0, 1, 1, 1, 0, 0, 1], .exactly(1)),
        ]
        let program = LinearProgram(.minimize, [2, 2, 2, 5, 4, 4, 4], rows, integer: true)
        try expect(program, best: 5)
    }

    @Test func `continuous columns stay continuous`() throws {
        var program = LinearProgram(name: "mixed", objective: .maximize)
        let whole = program.addColumn(Column(name: "n", cost: 5, isInteger: true))
        let part = program.addColumn(Column(name: "x", cost: 4))
        program.addRow("hours", 6 * whole + 4 * part <= 24)
        program.addRow("people", 1 * whole + 2 * part <= 6)
        // At n = 3, x = 1.5: 21, which is also the relaxation's best.
        try expect(program, best: 21)
        program.addRow("cap", 2 * whole <= 5)
        // n = 2, x = 2: 18 beats n = 1, x = 2.5.
        try expect(program, best: 18)
    }

    @Test func `bounds between whole numbers are narrowed, and put back`() throws {
        let program = LinearProgram(
            .maximize, [1, 1], [DenseRow([1, 1], .atMost(10))],
            columns: [.between(0.5, 2.5), .between(-1.5, 3.9)], integer: true)
        GLPKSolver().withSession(program) { session in
            guard case .optimal(let solution) = session.solveInteger() else {
                Issue.record("not solved")
                return
            }
            #expect(solution.primal == [2, 3])
            #expect(session.solve(.primal).optimum?.primal == [2.5, 3.9])
        }
    }

    @Test func `no whole number doubles to three`() throws {
        let rows = [DenseRow([2, 0], .exactly(3)), DenseRow([1, 1], .atMost(5))]
        guard case .infeasible = try solve(LinearProgram(.minimize, [1, 1], rows, integer: true))
        else {
            Issue.record("2x = 3 has no whole solution")
            return
        }
        let between = LinearProgram(
            .minimize, [1], [DenseRow([1], .atMost(5))], columns: [.between(1.2, 1.8)],
            integer: true)
        guard case .infeasible = try solve(between) else {
            Issue.record("nothing whole lies between 1.2 and 1.8")
            return
        }
    }

    @Test func `an unbounded relaxation is reported`() throws {
        let program = LinearProgram(
            .maximize, [1, 0], [DenseRow([1, -1], .atMost(1))], integer: true)
        guard case .unbounded = try solve(program) else {
            Issue.record("it has no end")
            return
        }
    }

    /// A market split (Cornuéjols & Dawande, doi:10.1287/ijoc.11.3.205): small, and long to solve.
    private func marketSplit() -> LinearProgram {
        var random = SplitMix(seed: 11)
        var program = LinearProgram(name: "market split", objective: .minimize)
        let shares = (0..<30).map {
            program.addColumn(
                Column(name: "x\($0)", cost: 0, bounds: .between(0, 1), isInteger: true))
        }
        for row in 0..<4 {
            let sizes = shares.map { _ in Double(Int.random(in: 0...99, using: &random)) }
            let more = program.addColumn(Column(name: "more\(row)", cost: 1))
            let less = program.addColumn(Column(name: "less\(row)", cost: 1))
            let half = (sizes.reduce(0, +) / 2).rounded(.down)
            let total = LinearExpression.sum(shares.indices) { sizes[$0] * shares[$0] }
            program.addRow("split\(row)", total + more - less == half)
        }
        return program
    }

    @Test func `a search out of iterations says what it knows`() throws {
        let termination = try solve(marketSplit(), limits: SolveLimits(iterationLimit: 3000))
        guard case .limitReached(let incumbent, let bound?, .iterations) = termination else {
            Issue.record("\(termination)")
            return
        }
        if let incumbent { #expect(bound <= incumbent.objective) }
        #expect(bound >= -1e-9)
    }

    @Test func `a search is cancelled at the next node`() throws {
        let calls = Counter()
        let limits = SolveLimits(isCancelled: { calls.next() > 40 })
        let termination = try solve(marketSplit(), limits: limits)
        guard case .cancelled(let incumbent, let bound?) = termination else {
            Issue.record("\(termination)")
            return
        }
        if let incumbent { #expect(bound <= incumbent.objective) }
    }

    @Test func `a search tells its progress, ever better`() throws {
        var reports: [IntegerSearchProgress] = []
        let limits = SolveLimits(iterationLimit: 20_000)
        let termination = GLPKSolver().withSession(marketSplit()) { session in
            session.solveInteger(limits: limits) { reports.append($0) }
        }
        guard case .limitReached(let incumbent?, let bound?, .iterations) = termination else {
            Issue.record("\(termination)")
            return
        }
        let last = try #require(reports.last)
        #expect(last.bound == bound)
        #expect(abs(try #require(last.incumbent) - incumbent.objective) <= 1e-9)
        #expect(try #require(last.gap) >= 0)
        for (earlier, later) in zip(reports, reports.dropFirst()) {
            #expect(earlier != later && later.bound >= earlier.bound)
            #expect(later.incumbent ?? .infinity <= earlier.incumbent ?? .infinity)
        }
        #expect(Set(reports.compactMap(\.incumbent)).count > 1)
    }

    @Test func `a search may end when the gap is small enough`() throws {
        let limits = SolveLimits(iterationLimit: 200_000, relativeGap: 0.5)
        let rows = (0..<6).map { row in
            let weights = (0..<40).map { column in Double(column * (2 * row + 3) % 17 + 5) }
            return DenseRow(weights, .atMost(200))
        }
        let program = LinearProgram(
            .maximize, (0..<40).map { column in Double(column * 7 % 13 + 20) }, rows,
            columns: Array(repeating: .between(0, 1), count: 40), integer: true)
        let termination = try solve(program, limits: limits)
        guard case .limitReached(let incumbent?, let bound?, .gap) = termination else {
            Issue.record("\(termination)")
            return
        }
        #expect(bound >= incumbent.objective)
        #expect(bound - incumbent.objective <= 0.5 * incumbent.objective)
    }

    @Test func `a search stops in time`() throws {
        let limits = SolveLimits(timeLimit: .milliseconds(300))
        guard case .limitReached(_, _, .time) = try solve(marketSplit(), limits: limits) else {
            Issue.record("a market split takes longer than that")
            return
        }
        let none = SolveLimits(timeLimit: .zero)
        guard case .limitReached(nil, nil, .time) = try solve(marketSplit(), limits: none) else {
            Issue.record("no time is no time")
            return
        }
    }
}
