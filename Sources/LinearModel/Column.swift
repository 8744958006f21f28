/// One coefficient of the constraint matrix, within the column that owns it.
public struct Entry: Hashable, Sendable {
    /// The row the coefficient stands in.
    public let row: RowIndex
    /// What one unit of the column adds to the row's activity.
    public let coefficient: Double

    /// A coefficient in a row.
    /// - Precondition: The coefficient is finite.
    public init(row: RowIndex, coefficient: Double) {
        precondition(coefficient.isFinite, "a coefficient must be finite")
        self.row = row
        self.coefficient = coefficient
    }
}

/// A decision variable with everything the program says about it.
public struct Column: Hashable, Sendable {
    /// The name people know the variable by.
    public var name: String
    /// What one unit of the variable adds to the objective.
    public var cost: Double
    /// The values the variable may take.
    public var bounds: Bounds
    /// The coefficients, in any order; those that name the same row add up.
    public var entries: [Entry]
    /// Whether an integer solve must give the variable a whole value.
    public var isInteger: Bool

    /// A variable.
    /// - Precondition: The cost is finite.
    public init(
        name: String, cost: Double, bounds: Bounds = .nonNegative, entries: [Entry] = [],
        isInteger: Bool = false
    ) {
        precondition(cost.isFinite, "a cost must be finite")
        self.name = name
        self.cost = cost
        self.bounds = bounds
        self.entries = entries
        self.isInteger = isInteger
    }
}
