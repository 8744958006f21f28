/// Which bounds of an infeasible program may be named as the cause.
///
/// All others are *background*: they always hold, and what is named contradicts itself on top of
/// them. Definitions, such as a row that adds up the hours worked, belong there, for nobody can
/// give them up.
public struct Blame: Hashable, Sendable {
    /// The columns whose bounds may be named.
    public enum Columns: Hashable, Sendable {
        /// No columns.
        case none
        /// The given ones.
        case only(Set<VariableIndex>)
        /// All columns, including those that merely may not be negative.
        case all
    }

    /// The rows that are never named.
    public let background: Set<RowIndex>
    /// The columns whose bounds may be named.
    public let columns: Columns

    /// Every row may be named, and no column, unless told otherwise.
    public init(background: Set<RowIndex> = [], columns: Columns = .none) {
        self.background = background
        self.columns = columns
    }

    /// The bounds of `program` that may be named, rows first.
    func suspects(in program: LinearProgram) -> [ConstraintSide] {
        precondition(
            background.allSatisfy { program.rows.indices.contains($0.position) },
            "the background names a row that does not exist")
        if case .only(let chosen) = columns {
            precondition(
                chosen.allSatisfy { program.columns.indices.contains($0.position) },
                "the blame names a column that does not exist")
        }
        return program.sides(
            ofRows: { !background.contains($0) },
            ofColumns: { column in
                switch columns {
                case .none: false
                case .only(let chosen): chosen.contains(column)
                case .all: true
                }
            })
    }
}
