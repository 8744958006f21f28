/// Why a piece of work that takes several solves ended early.
enum Interruption: Error {
    case limit(ReachedLimit)
    case cancelled
    case trouble(String)
}

/// What is left of the limits of a piece of work that takes several solves.
struct SolveBudget {
    private let limits: SolveLimits
    private let start = ContinuousClock.now
    private var iterations = 0

    init(_ limits: SolveLimits) {
        self.limits = limits
    }

    /// An equal share of what is left, if `count` solves are to come.
    private func share(of count: Int) -> SolveLimits {
        let elapsed = ContinuousClock.now - start
        return SolveLimits(
            timeLimit: limits.timeLimit.map { max(.zero, $0 - elapsed) / count },
            iterationLimit: limits.iterationLimit.map { max(0, $0 - iterations) / count },
            isCancelled: limits.isCancelled)
    }

    /// The values of the variables at an optimum, or `nil` if no values meet the constraints, when
    /// `count` solves, this one included, have to share what is left.
    mutating func optimum(
        in session: some LPSession, _ integrality: Integrality, _ method: SimplexMethod,
        sharedBy count: Int = 1
    ) throws(Interruption) -> [Double]? {
        let before = session.iterationCount
        defer { iterations += session.iterationCount - before }
        switch integrality {
        case .relaxed: return try session.solve(method, limits: share(of: count)).values
        case .whole: return try session.solveInteger(limits: share(of: count)).values
        }
    }
}

/// Whether integer columns must be whole.
enum Integrality {
    case relaxed
    case whole
}

private let unboundedText = "unbounded, though the objective has an end"

extension Termination {
    fileprivate var values: [Double]? {
        get throws(Interruption) {
            switch self {
            case .optimal(let solution): return solution.primal
            case .infeasible: return nil
            case .unbounded: throw .trouble(unboundedText)
            case .limitReached(_, let limit): throw .limit(limit)
            case .numericalTrouble(let text): throw .trouble(text)
            case .cancelled: throw .cancelled
            }
        }
    }
}

extension IntegerTermination {
    fileprivate var values: [Double]? {
        get throws(Interruption) {
            switch self {
            case .optimal(let solution): return solution.primal
            case .infeasible: return nil
            case .unbounded: throw .trouble(unboundedText)
            case .limitReached(_, _, let limit): throw .limit(limit)
            case .numericalTrouble(let text): throw .trouble(text)
            case .cancelled: throw .cancelled
            }
        }
    }
}

extension LPSolver {
    /// A session for work that may be interrupted.
    func work<Value>(
        on program: LinearProgram, _ body: (Session) throws(Interruption) -> Value
    ) throws(Interruption) -> Value {
        let result: Result<Value, Interruption> = withSession(program) { session in
            Result { () throws(Interruption) in try body(session) }
        }
        return try result.get()
    }
}

extension LinearProgram {
    /// Whether some column must be whole.
    var hasIntegerColumns: Bool { columns.contains(where: \.isInteger) }

    /// The same constraints with nothing to optimize.
    var withoutCosts: LinearProgram {
        var program = LinearProgram(name: name, objective: .minimize)
        for row in rows { program.addRow(row) }
        for column in columns {
            var free = column
            free.cost = 0
            program.addColumn(free)
        }
        return program
    }
}
