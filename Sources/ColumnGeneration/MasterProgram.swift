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
    public internal(set) var rows: [String]
    /// The right-hand sides of the linking rows.
    public internal(set) var rightHandSides: [Double]
    /// The columns that belong to no group.
    public internal(set) var fixedColumns: [FixedColumn]

    /// A column that belongs to no group.
    public struct FixedColumn: Sendable {
        /// Its name.
        public let name: String
        /// Cost per unit.
        public let cost: Double
        /// Its smallest value.
        public var lowerBound: Double
        /// Its largest value.
        public var upperBound: Double
        /// What a unit adds to each linking row it takes part in, rows rising.
        public internal(set) var entries: [RowShare]

        /// What a unit of a column adds to a linking row.
        public struct RowShare: Hashable, Sendable {
            /// The linking row.
            public let row: Int
            /// What a unit adds to it.
            public let coefficient: Double

            /// A share in a row.
            public init(row: Int, coefficient: Double) {
                self.row = row
                self.coefficient = coefficient
            }
        }

        /// A column; both bounds must be finite.
        public init(
            name: String, cost: Double, lowerBound: Double = 0, upperBound: Double,
            entries: [RowShare]
        ) {
            precondition(lowerBound.isFinite && upperBound.isFinite)
            self.name = name
            self.cost = cost
            self.lowerBound = lowerBound
            self.upperBound = upperBound
            self.entries = entries
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
            _ = program.addColumn(column.column(groups: groups.count))
        }
        return program
    }

    /// The part of the Lagrangian bound that does not depend on the groups.
    ///
    /// For any prices π of the linking rows, min over all choices of the master's cost is at
    /// least `π·b + Σ_k min over l_k ≤ x ≤ u_k of (c_k - π·a_k)·x + Σ_g min_j (c_j - π·a_j)`; this is the sum of the
    /// first two terms. See L. Lasdon, *Optimization Theory for Large Systems* (1970), ch. 8.
    public func boundWithoutGroups(at prices: [Double]) -> Double {
        var bound = 0.0
        for (price, value) in zip(prices, rightHandSides) {
            bound += price * value
        }
        for column in fixedColumns {
            let best = column.cheapest(at: prices)
            bound += best.reducedCost * best.value
        }
        return bound
    }
}

extension MasterProgram.FixedColumn {
    /// The column in a linear program whose linking rows follow the convexity rows of `groups`.
    func column(groups: Int) -> Column {
        Column(
            name: name, cost: cost, bounds: .between(lowerBound, upperBound),
            entries: entries.map {
                Entry(row: RowIndex(position: groups + $0.row), coefficient: $0.coefficient)
            })
    }

    /// The column's cost per unit once its linking rows are paid for, `c - π·a`, and the value
    /// within its bounds that is cheapest then.
    func cheapest(at prices: [Double]) -> (reducedCost: Double, value: Double) {
        var reducedCost = cost
        for share in entries { reducedCost -= prices[share.row] * share.coefficient }
        return (reducedCost, reducedCost < 0 ? upperBound : lowerBound)
    }
}
