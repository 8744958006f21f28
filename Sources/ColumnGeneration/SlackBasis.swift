public import LinearModel

/// Where the fixed columns of a master program rest when some columns of its groups are chosen: on
/// each linking row one is basic and makes up the difference.
struct SlackBasis {
    /// The status of each fixed column.
    let statuses: [BasisStatus]

    /// The statuses beside the `chosen` columns; nil where those of a row cannot make up the
    /// difference, or one of the fixed columns that are not `known` spans several of them.
    init?(_ program: MasterProgram, beside chosen: [GroupColumn], known: KnownStatuses) {
        let own = program.fixedColumns.count - known.columns.count
        let rowCount = program.rows.count - known.rowCount
        var missing = program.rightHandSides
        for column in chosen {
            for (row, coefficient) in zip(column.rows, column.coefficients) {
                missing[Int(row)] -= coefficient
            }
        }
        var statuses = program.fixedColumns.prefix(own).map { _ in BasisStatus.atLower }
        var hasBasic = missing.prefix(rowCount).map { _ in false }
        for (index, column) in program.fixedColumns.prefix(own).enumerated() {
            guard let share = column.entries.first,
                column.entries.dropFirst().allSatisfy({ $0.row >= rowCount })
            else { return nil }
            missing[share.row] -= column.lowerBound * share.coefficient
            if column.lowerBound == column.upperBound { statuses[index] = .fixed }
        }
        // The columns of a row fill up one after another; zero is made up by the first.
        for (index, column) in program.fixedColumns.prefix(own).enumerated() {
            let share = column.entries[0]
            let reach = (column.upperBound - column.lowerBound) * share.coefficient
            let left = missing[share.row]
            guard !hasBasic[share.row], reach != 0, left * reach >= 0 else { continue }
            if abs(left) <= abs(reach) {
                statuses[index] = .basic
                hasBasic[share.row] = true
            } else {
                statuses[index] = .atUpper
                missing[share.row] -= reach
            }
        }
        guard hasBasic.allSatisfy({ $0 }) else { return nil }
        self.statuses = statuses + known.columns
    }
}

/// Where the last fixed columns of a master program rest: a basis of its last linking rows.
public struct KnownStatuses: Sendable {
    /// The statuses of the columns.
    public let columns: [BasisStatus]
    /// The number of rows, and of columns that are basic.
    public let rowCount: Int

    /// The statuses of the last fixed columns, of which as many are basic as `rowCount`.
    public init(columns: [BasisStatus], rowCount: Int) {
        self.columns = columns
        self.rowCount = rowCount
    }

    /// None at all.
    public static let none = KnownStatuses(columns: [], rowCount: 0)

    /// These, followed by as many rows that rest on slack of their own.
    public func followedBySlack(ofRows count: Int) -> KnownStatuses {
        KnownStatuses(
            columns: columns + Array(repeating: .basic, count: count), rowCount: rowCount + count)
    }
}
