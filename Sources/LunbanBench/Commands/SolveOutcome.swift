internal import LinearModel

/// How a solve ended, in the words of the result.
struct SolveOutcome {
    /// `optimal`, `infeasible`, `unbounded`, `timeLimit`, `iterationLimit`, `memoryLimit`, `gap`,
    /// `cancelled` or `trouble`.
    let name: String
    let status: BenchmarkStatus
    var objective: Double?
    /// What no integer solution can improve on.
    var bound: Double?
    var residuals: OptimalityResiduals?
    /// Whether the solution has prices, so that it can be judged optimal or not.
    var hasPrices = false
    /// What the solver could not cope with.
    var trouble: String?

    private init(_ name: String, _ status: BenchmarkStatus) {
        self.name = name
        self.status = status
    }

    init(_ termination: Termination, of program: LinearProgram) {
        switch termination {
        case .optimal(let solution):
            self.init("optimal", .done)
            judge(solution.primal, solution.dual, of: program)
            hasPrices = true
        case .infeasible: self.init("infeasible", .no)
        case .unbounded: self.init("unbounded", .no)
        case .limitReached(let solution, let limit):
            self.init(Self.name(of: limit), solution == nil ? .nothingToShow : .done)
            if let solution { judge(solution.primal, solution.dual, of: program) }
        case .numericalTrouble(let reason):
            self.init("trouble", .internalError)
            trouble = reason
        case .cancelled: self.init("cancelled", .nothingToShow)
        }
    }

    init(_ termination: IntegerTermination, of program: LinearProgram) {
        switch termination {
        case .optimal(let solution):
            self.init("optimal", .done)
            judge(solution.primal, nil, of: program)
            bound = objective
        case .infeasible: self.init("infeasible", .no)
        case .unbounded: self.init("unbounded", .no)
        case .limitReached(let incumbent, let bound, let limit):
            self.init(Self.name(of: limit), incumbent == nil ? .nothingToShow : .done)
            if let incumbent { judge(incumbent.primal, nil, of: program) }
            self.bound = bound
        case .numericalTrouble(let reason):
            self.init("trouble", .internalError)
            trouble = reason
        case .cancelled: self.init("cancelled", .nothingToShow)
        }
    }

    private static func name(of limit: ReachedLimit) -> String {
        switch limit {
        case .time: "timeLimit"
        case .iterations: "iterationLimit"
        case .memory: "memoryLimit"
        case .gap: "gap"
        }
    }

    /// Works out objective and residuals from the values alone, trusting nobody.
    private mutating func judge(_ primal: [Double], _ dual: [Double]?, of program: LinearProgram) {
        let prices = dual ?? Array(repeating: 0, count: program.rows.count)
        let (solution, residuals) = SparseProgram(program).evaluate(primal: primal, dual: prices)
        objective = solution.objective
        self.residuals = residuals
    }
}
