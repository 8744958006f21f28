/// Values of the variables and the prices of the rows, together with what follows from them.
///
/// *Signs.* `dual[i]` is the change of the objective per unit by which the binding bound of row i
/// is moved up, whether the program minimizes or maximizes, and for every column
/// `reducedCost[j] = cost[j] − Σᵢ dual[i]·a[i][j]`. At an optimum of a *minimization*, a positive
/// dual means the row rests on its lower bound, a negative one on its upper; likewise a positive
/// reduced cost means the variable rests on its lower bound. When *maximizing*, all four signs are
/// the other way round. Strong duality: objective = constant + Σᵢ dual[i]·rowActivity[i] +
/// Σⱼ reducedCost[j]·primal[j], where only rows and variables that rest on a bound have a nonzero
/// price, so that each activity there may be read as the bound.
public struct LPSolution: Hashable, Sendable {
    /// The value of the objective, its constant included.
    public let objective: Double
    /// The value of each variable, in the order of columns.
    public let primal: [Double]
    /// The activity Σⱼ aᵢⱼ·xⱼ of each row, in the order of rows.
    public let rowActivity: [Double]
    /// The price of each row, in the order of rows.
    public let dual: [Double]
    /// The reduced cost of each variable, in the order of columns.
    public let reducedCost: [Double]
    /// The basis the solution belongs to; `nil` when it was not found by a simplex method.
    public let basis: Basis?

    /// A solution whose parts belong together.
    public init(
        objective: Double, primal: [Double], rowActivity: [Double], dual: [Double],
        reducedCost: [Double], basis: Basis? = nil
    ) {
        self.objective = objective
        self.primal = primal
        self.rowActivity = rowActivity
        self.dual = dual
        self.reducedCost = reducedCost
        self.basis = basis
    }
}
