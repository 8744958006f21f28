public import LinearModel

/// The linear program of a choice: each group takes exactly one of its columns, and linking rows
/// tie the groups together.
///
/// Every linking row is an equality; slack, shortage and surplus are columns of their own. Each
/// of these has finite bounds, so that the Lagrangian bound is finite for any dual prices.
public struct MasterProgram: Sendable {
    /// The names of the groups.
    public let groups: [String]
    /// The names of the linking rows.
    public let rows: [String]
    /// The right-hand sides of the linking rows.
    public let rightHandSides: [Double]
    /// The columns that belong to no group.
    public let fixedColumns: [FixedColumn]

    /// A column that belongs to no group.
    public struct FixedColumn: Sendable {
        /// Its name.
        public let name: String
        /// Cost per unit.
        public let cost: Double
        /// Its largest value; the smallest is zero.
        public let upperBound: Double
        /// The linking row it takes part in.
        public let row: Int
        /// What a unit adds to the row.
        public let coefficient: Double

        /// A column.
        public init(
            name: String, cost: Double, upperBound: Double, row: Int, coefficient: Double
        ) {
            self.name = name
            self.cost = cost
            self.upperBound = upperBound
            self.row = row
            self.coefficient = coefficient
        }
    }

    /// A master program without group columns.
    public init(
        groups: [String], rows: [String], rightHandSides: [Double], fixedColumns: [FixedColumn]
    ) {
        precondition(rows.count == rightHandSides.count)
        self.groups = groups
        self.rows = rows
        self.rightHandSides = rightHandSides
        self.fixedColumns = fixedColumns
    }

    /// The program with the fixed columns only: convexity rows first, then linking rows.
    public var linearProgram: LinearProgram {
        var program = LinearProgram(name: "master", objective: .minimize)
        for group in groups {
            _ = program.addRow(Row(name: "choose \(group)", bounds: .exactly(1)))
        }
        for (name, value) in zip(rows, rightHandSides) {
            _ = program.addRow(Row(name: name, bounds: .exactly(value)))
        }
        for column in fixedColumns {
            let entry = Entry(
                row: RowIndex(position: groups.count + column.row),
                coefficient: column.coefficient)
            _ = program.addColumn(
                Column(
                    name: column.name, cost: column.cost,
                    bounds: .between(0, column.upperBound), entries: [entry]))
        }
        return program
    }

    /// The part of the Lagrangian bound that does not depend on the groups.
    ///
    /// For any prices π of the linking rows, min over all choices of the master's cost is at
    /// least `π·b + Σ min(0, c_k - π·a_k)·u_k + Σ_g min_j (c_j - π·a_j)`; this is the sum of the
    /// first two terms. See L. Lasdon, *Optimization Theory for Large Systems* (1970), ch. 8.
    public func boundWithoutGroups(at prices: [Double]) -> Double {
        var bound = 0.0
        for (price, value) in zip(prices, rightHandSides) {
            bound += price * value
        }
        for column in fixedColumns {
            let reducedCost = column.cost - prices[column.row] * column.coefficient
            bound += min(0, reducedCost) * column.upperBound
        }
        return bound
    }
}
