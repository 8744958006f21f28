/// One way a group of a master program may go: a work plan of one person, say.
public struct GroupColumn: Sendable {
    /// The group that chooses.
    public let group: Int
    /// The caller's number for what the column stands for.
    public let choice: Int
    /// What choosing it costs.
    public let cost: Double
    /// The linking rows it adds to, rising.
    public private(set) var rows: [Int32]
    /// What it adds to each of them.
    public private(set) var coefficients: [Double]

    /// A column of `group`.
    ///
    /// - Precondition: as many coefficients as rows.
    public init(
        group: Int, choice: Int, cost: Double, rows: [Int32], coefficients: [Double]
    ) {
        precondition(rows.count == coefficients.count)
        self.group = group
        self.choice = choice
        self.cost = cost
        self.rows = rows
        self.coefficients = coefficients
    }
}

extension GroupColumn {
    /// Adds a share in a row after all others.
    mutating func append(_ coefficient: Double, inRow row: Int) {
        guard coefficient != 0 else { return }
        rows.append(Int32(row))
        coefficients.append(coefficient)
    }

    /// The cost of choosing the column once its linking rows are paid for: `c - π·a`.
    public func cost(at prices: [Double]) -> Double {
        var sum = cost
        for (row, coefficient) in zip(rows, coefficients) {
            sum -= prices[Int(row)] * coefficient
        }
        return sum
    }
}
