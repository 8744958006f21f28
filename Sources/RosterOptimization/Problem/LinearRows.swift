internal import ColumnGeneration
internal import LinearModel

/// The linear part of a problem in the master program of a part of a roster.
///
/// Each row becomes an equality. An inequality has a slack column whose bounds follow from those of
/// the other columns and from how many heads the part's people can give.
struct LinearRows {
    /// The names of the rows.
    let names: [String]
    /// Their right-hand sides, what the heads that stay add taken off.
    let rightHandSides: [Double]
    /// The columns and the slack.
    let columns: [MasterProgram.FixedColumn]

    /// The rows of `linear` among those of `part`; `reach` tells by line the least and the most
    /// heads its people can give, beside the `heads` that stay.
    init(
        _ linear: LinearPart, part: RosterPart, rows: CoverRows, heads: [Double],
        reach: [(least: Double, most: Double)]
    ) {
        typealias FixedColumn = MasterProgram.FixedColumn
        let program = linear.program
        let certain = rows.links.activity(of: heads)
        var least = program.rows.map { _ in 0.0 }
        var most = least
        func add(_ coefficient: Double, from low: Double, to high: Double, row: Int) {
            least[row] += min(coefficient * low, coefficient * high)
            most[row] += max(coefficient * low, coefficient * high)
        }
        for row in 0..<rows.count {
            for link in rows.links.of(row) {
                let (low, high) = reach[rows.line[row]]
                add(rows.links.coefficient[link], from: low, to: high, row: rows.links.row[link])
            }
        }
        let first = Int(part.position[rows.count])
        var columns = program.columns.map { column in
            var coefficients: [Int: Double] = [:]
            for entry in column.entries {
                coefficients[entry.row.position, default: 0] += entry.coefficient
                add(
                    entry.coefficient, from: column.bounds.lower, to: column.bounds.upper,
                    row: entry.row.position)
            }
            return FixedColumn(
                name: column.name, cost: column.cost, lowerBound: column.bounds.lower,
                upperBound: column.bounds.upper,
                entries: coefficients.sorted { $0.key < $1.key }.map {
                    FixedColumn.RowShare(row: first + $0.key, coefficient: $0.value)
                })
        }
        var sides: [Double] = []
        for (row, one) in program.rows.enumerated() {
            let bounds = one.bounds.lowered(by: certain[row])
            let slack = Slack(bounds, least: least[row], most: most[row])
            sides.append(slack.side)
            guard bounds.lower != bounds.upper else { continue }
            columns.append(
                FixedColumn(
                    name: "slack \(one.name)", cost: 0, upperBound: slack.most,
                    entries: [.init(row: first + row, coefficient: slack.coefficient)]))
        }
        names = program.rows.map(\.name)
        rightHandSides = sides
        self.columns = columns
    }

    /// What makes an equality of a row: `activity + coefficient · slack = side`.
    private struct Slack {
        let side: Double
        let coefficient: Double
        let most: Double

        /// The slack of a row whose activity lies between `least` and `most` in any case.
        init(_ bounds: Bounds, least: Double, most: Double) {
            if bounds.upper.isFinite {
                side = bounds.upper
                coefficient = 1
                self.most = max(0, bounds.upper - max(bounds.lower, least))
            } else {
                side = bounds.lower.isFinite ? bounds.lower : least
                coefficient = -1
                self.most = max(0, most - side)
            }
        }
    }
}

extension LinearPart {
    /// How the columns and slack of ``LinearRows`` rest where the linear part itself has `basis`.
    func statuses(_ basis: Basis) -> KnownStatuses {
        let slack = zip(program.rows, basis.rows).compactMap { row, status -> BasisStatus? in
            if row.bounds.lower == row.bounds.upper { return nil }
            // The slack is what lacks to the upper end, or to the lower where there is no upper.
            switch status {
            case .basic: return .basic
            case .atLower: return row.bounds.upper.isFinite ? .atUpper : .atLower
            case .atUpper, .free, .fixed: return .atLower
            }
        }
        return KnownStatuses(columns: basis.columns + slack, rowCount: program.rows.count)
    }
}
