/// A linking row that joins a master program after columns were found for it.
///
/// It reads `Σ coefficients · columns - slack = right-hand side`.
public struct LinkingRow: Sendable {
    /// Its name.
    public let name: String
    /// The right-hand side.
    public let rightHandSide: Double
    /// What a unit of each fixed column it spans adds to it, columns rising.
    public let fixedShares: [(column: Int, coefficient: Double)]
    /// What each group column found so far adds to it.
    public let coefficients: [Double]
    /// The most its activity may be above the right-hand side.
    public let mostSlack: Double

    /// A row; there must be a coefficient for each group column of the master it joins.
    public init(
        name: String, rightHandSide: Double, fixedShares: [(column: Int, coefficient: Double)],
        coefficients: [Double], mostSlack: Double
    ) {
        precondition(mostSlack.isFinite)
        self.name = name
        self.rightHandSide = rightHandSide
        self.fixedShares = fixedShares
        self.coefficients = coefficients
        self.mostSlack = mostSlack
    }

    /// The row's slack where it is the row at `position`.
    func slack(inRow position: Int) -> MasterProgram.FixedColumn {
        MasterProgram.FixedColumn(
            name: "slack \(name)", cost: 0, upperBound: mostSlack,
            entries: [.init(row: position, coefficient: -1)])
    }
}

extension MasterProgram {
    /// Appends a column that belongs to no group.
    public mutating func append(_ column: FixedColumn) {
        fixedColumns.append(column)
    }

    /// Appends a linking row, and its slack as the last fixed column.
    public mutating func append(_ row: LinkingRow) {
        let position = rows.count
        rows.append(row.name)
        rightHandSides.append(row.rightHandSide)
        for (column, coefficient) in row.fixedShares {
            fixedColumns[column].entries.append(
                FixedColumn.RowShare(row: position, coefficient: coefficient))
        }
        fixedColumns.append(row.slack(inRow: position))
    }
}
