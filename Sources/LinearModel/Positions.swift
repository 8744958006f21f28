/// The place of a column, a decision variable, in its linear program.
public struct VariableIndex: Hashable, Sendable {
    /// Counted from 0 in the order in which columns were added.
    public let position: Int

    /// The column at `position`.
    public init(position: Int) {
        self.position = position
    }
}

/// The place of a row, a linear constraint, in its linear program.
public struct RowIndex: Hashable, Sendable {
    /// Counted from 0 in the order in which rows were added.
    public let position: Int

    /// The row at `position`.
    public init(position: Int) {
        self.position = position
    }
}
