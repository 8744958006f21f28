/// How an integer solve ended, with exactly what is known in each case.
///
/// A *bound* is a value of the objective that no integer solution can improve on; an *incumbent*
/// is the best integer solution seen. Both are as good as floating point allows.
public enum IntegerTermination: Sendable {
    /// The best integer solution, its optimality proven by exhausting the search tree.
    case optimal(IntegerSolution)
    /// No integer values meet all constraints.
    case infeasible
    /// The linear relaxation is unbounded.
    case unbounded
    /// The limit came first, or the gap was small enough; `bound` is `nil` while even the
    /// relaxation is unsolved.
    case limitReached(incumbent: IntegerSolution?, bound: Double?, ReachedLimit)
    /// The solver failed, or its answer did not survive verification; the text says how.
    case numericalTrouble(String)
    /// `SolveLimits.isCancelled` said so; `bound` is `nil` while even the relaxation is unsolved.
    case cancelled(incumbent: IntegerSolution?, bound: Double?)
}

/// Values of the variables that meet all constraints, integer columns whole.
public struct IntegerSolution: Hashable, Sendable {
    /// The value of the objective, its constant included.
    public let objective: Double
    /// The value of each variable, in the order of columns.
    public let primal: [Double]
    /// The activity Σⱼ aᵢⱼ·xⱼ of each row, in the order of rows.
    public let rowActivity: [Double]

    /// A solution whose parts belong together.
    public init(objective: Double, primal: [Double], rowActivity: [Double]) {
        self.objective = objective
        self.primal = primal
        self.rowActivity = rowActivity
    }
}
