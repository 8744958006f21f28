internal import LinearModel

/// Where the fixed columns of a master program rest when some columns of its groups are chosen: on
/// each linking row one is basic and makes up the difference.
struct SlackBasis {
    /// The status of each fixed column.
    let statuses: [BasisStatus]

    /// The statuses beside the `chosen` columns; nil where a fixed column spans several rows, or
    /// those of a row cannot make up the difference.
    init?(_ program: MasterProgram, beside chosen: [GroupColumn]) {
        var missing = program.rightHandSides
        for column in chosen {
            for (row, coefficient) in zip(column.rows, column.coefficients) {
                missing[Int(row)] -= coefficient
            }
        }
        var statuses = program.fixedColumns.map { _ in BasisStatus.atLower }
        var hasBasic = missing.map { _ in false }
        for (index, column) in program.fixedColumns.enumerated() {
            guard let share = column.entries.first, column.entries.count == 1 else { return nil }
            missing[share.row] -= column.lowerBound * share.coefficient
            if column.lowerBound == column.upperBound { statuses[index] = .fixed }
        }
        // The columns of a row fill up one after another; zero is made up by the first.
        for (index, column) in program.fixedColumns.enumerated() {
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
        self.statuses = statuses
    }
}
