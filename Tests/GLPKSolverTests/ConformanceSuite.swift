import LinearModel
import LunbanTestSupport
import Testing

/// What every solver has to get right, checked against answers known beforehand.
struct ConformanceSuite<Solver: LPSolver> {
    let solver: Solver

    init(_ solver: Solver) {
        self.solver = solver
    }

    /// Solves a program whose answer is known, and solves it again from where it ended.
    func check(_ known: KnownProgram, _ method: SimplexMethod = .dual) {
        solver.withSession(known.program) { session in
            #expect(session.rowCount == known.program.rows.count)
            #expect(session.columnCount == known.program.columns.count)
            for method in [method, .primal, .dual] {
                if known.isWhole {
                    compare(session.solveInteger(), with: known)
                } else {
                    compare(session.solve(method), with: known)
                }
            }
        }
    }

    private func compare(_ termination: Termination, with known: KnownProgram) {
        switch (known.answer, termination) {
        case (.optimal(let value, let primal, let dual), .optimal(let solution)):
            #expect(isClose(solution.objective, value))
            if let primal { #expect(areClose(solution.primal, primal)) }
            if let dual { #expect(areClose(solution.dual, dual)) }
            expectOptimal(solution, of: known.program)
        case (.infeasible, .infeasible), (.unbounded, .unbounded): break
        default: Issue.record("expected \(known.answer), got \(termination)")
        }
    }

    private func compare(_ termination: IntegerTermination, with known: KnownProgram) {
        switch (known.answer, termination) {
        case (.optimal(let value, let primal, _), .optimal(let solution)):
            #expect(isClose(solution.objective, value))
            if let primal { #expect(areClose(solution.primal, primal)) }
            expectWhole(solution, of: known.program)
        case (.infeasible, .infeasible), (.unbounded, .unbounded): break
        default: Issue.record("expected \(known.answer), got \(termination)")
        }
    }

    /// Checks integer values against the program written out densely.
    private func expectWhole(_ solution: IntegerSolution, of program: LinearProgram) {
        var value = program.objectiveConstant
        for (column, amount) in zip(program.columns, solution.primal) {
            if column.isInteger { #expect(amount == amount.rounded(), "\(column.name)") }
            let bounds = column.bounds
            #expect(amount >= bounds.lower - 1e-9 && amount <= bounds.upper + 1e-9)
            value += column.cost * amount
        }
        #expect(isClose(solution.objective, value))
        for (position, line) in program.denseRows.enumerated() {
            let activity = zip(line, solution.primal).reduce(0) { $0 + $1.0 * $1.1 }
            let bounds = program.rows[position].bounds
            #expect(activity >= bounds.lower - 1e-9 && activity <= bounds.upper + 1e-9)
            #expect(isClose(solution.rowActivity[position], activity))
        }
    }

    private func isClose(_ left: Double, _ right: Double) -> Bool {
        abs(left - right) <= 1e-9 * (1 + abs(right))
    }

    /// Limits of nothing end a solve, and do no harm to the next.
    func checkLimits(_ known: KnownProgram) {
        solver.withSession(known.program) { session in
            guard
                case .limitReached(_, .time) = session.solve(.dual, limits: .init(timeLimit: .zero))
            else {
                Issue.record("no time is no time")
                return
            }
            let cancelled = SolveLimits(isCancelled: { true })
            guard case .cancelled = session.solve(.dual, limits: cancelled),
                case .cancelled = session.solveInteger(limits: cancelled)
            else {
                Issue.record("cancelled is cancelled")
                return
            }
            compare(session.solve(.primal), with: known)
        }
    }

    /// A session that outlives its loan answers, but solves nothing.
    func checkClosedSession(_ known: KnownProgram) {
        let session = solver.withSession(known.program) { $0 }
        guard case .numericalTrouble = session.solve(.dual),
            case .numericalTrouble = session.solveInteger()
        else {
            Issue.record("a closed session must not solve")
            return
        }
    }
}
