/// Where a basis puts a row or column.
public enum BasisStatus: UInt8, Hashable, Sendable {
    /// Among the basic ones, whose values follow from the others'.
    case basic
    /// Resting on the lower bound.
    case atLower
    /// Resting on the upper bound.
    case atUpper
    /// Resting at zero, having no bounds.
    case free
    /// Resting on the one value it may take.
    case fixed
}

/// A basis: as many basic rows and columns as there are rows, the rest resting on a bound.
///
/// A basic row is one whose activity is not held by its bounds; its price is zero. The basis
/// determines the values and the prices of its solution completely.
public struct Basis: Hashable, Sendable {
    /// The status of each row, in the order of rows.
    public let rows: [BasisStatus]
    /// The status of each column, in the order of columns.
    public let columns: [BasisStatus]

    /// A basis.
    public init(rows: [BasisStatus], columns: [BasisStatus]) {
        self.rows = rows
        self.columns = columns
    }
}
