/// Which way the objective is to go.
public enum Objective: Hashable, Sendable {
    /// The smaller the better.
    case minimize
    /// The greater the better.
    case maximize
}

/// A linear or mixed-integer program as a value, with names.
///
/// Minimize (or maximize) c₀ + Σⱼ cⱼ·xⱼ such that, for every row i, Σⱼ aᵢⱼ·xⱼ lies within the
/// row's bounds and every xⱼ within its own.
public struct LinearProgram: Sendable {
    /// The name people know the program by.
    public let name: String
    /// Which way the objective is to go.
    public let objective: Objective
    /// The part c₀ of the objective that no variable changes.
    public var objectiveConstant: Double
    /// The constraints, in the order in which they were added.
    public private(set) var rows: [Row]
    /// The variables, in the order in which they were added.
    public private(set) var columns: [Column]

    /// A program without rows or columns.
    public init(name: String, objective: Objective, objectiveConstant: Double = 0) {
        self.name = name
        self.objective = objective
        self.objectiveConstant = objectiveConstant
        rows = []
        columns = []
    }

    /// Appends a constraint without coefficients; later columns may have entries in it.
    @discardableResult
    public mutating func addRow(_ row: Row) -> RowIndex {
        rows.append(row)
        return RowIndex(position: rows.count - 1)
    }

    /// Appends a variable.
    /// - Precondition: Its entries name rows of this program.
    @discardableResult
    public mutating func addColumn(_ column: Column) -> VariableIndex {
        precondition(
            column.entries.allSatisfy { rows.indices.contains($0.row.position) },
            "an entry names a row the program does not have")
        columns.append(column)
        return VariableIndex(position: columns.count - 1)
    }

    /// Appends a constraint written out over the variables: `addRow("hours", 3 * x + y >= 40)`.
    /// - Precondition: The constraint names variables of this program.
    /// - Complexity: O(terms).
    @discardableResult
    public mutating func addRow(_ name: String, _ constraint: LinearConstraint) -> RowIndex {
        let row = addRow(Row(name: name, bounds: constraint.bounds))
        for term in constraint.terms {
            columns[term.variable.position].entries.append(
                Entry(row: row, coefficient: term.coefficient))
        }
        return row
    }
}
