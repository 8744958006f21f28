/// A way to split a node in two, so that every roster is in one of them.
enum Branching {
    /// Heads on a row: at most `most`, or more.
    case heads(row: HeadAmounts.HeadRow, most: Double)
    /// A total of missing heads, by its fixed column: at most `most`, or more.
    case total(column: Int, most: Double)
    /// A template, or -1 for a day off, that a person works on a day, or does not.
    case duty(group: Int, day: Int, template: Int)

    /// The two children of a node; `isUpper` for the one with more, or with the duty.
    func apply(_ isUpper: Bool, to node: inout BranchNode) {
        switch self {
        case .heads(let row, let most):
            if isUpper {
                raise(row, to: most + 1, &node)
            } else {
                lower(row, to: most, &node)
            }
        case .total(let column, let most):
            if isUpper {
                narrow(column, most + 1, .infinity, &node)
            } else {
                narrow(column, -.infinity, most, &node)
            }
        case .duty(let group, let day, let template):
            if isUpper {
                node.domains[group].fix(day, to: template)
            } else {
                node.domains[group][day, template] = false
            }
        }
    }

    /// At most `heads` on a row: what is missing then is missing for certain.
    private func lower(_ row: HeadAmounts.HeadRow, to heads: Double, _ node: inout BranchNode) {
        atMost(max(0, heads - row.need), row.surpluses, &node)
        atLeast(max(0, row.need - heads), row.shortages, &node)
    }

    /// At least `heads` on a row.
    private func raise(_ row: HeadAmounts.HeadRow, to heads: Double, _ node: inout BranchNode) {
        atLeast(max(0, heads - row.need), row.surpluses, &node)
        atMost(max(0, row.need - heads), row.shortages, &node)
    }

    /// At most `heads` in columns that fill up one after another.
    private func atMost(_ heads: Double, _ columns: [Int], _ node: inout BranchNode) {
        var left = heads
        for column in columns {
            let taken = min(left, node.bounds[column].upperBound)
            narrow(column, -.infinity, taken, &node)
            left -= taken
        }
    }

    /// At least `heads` in columns that fill up one after another.
    private func atLeast(_ heads: Double, _ columns: [Int], _ node: inout BranchNode) {
        var left = heads
        for column in columns {
            let taken = min(left, node.bounds[column].upperBound)
            narrow(column, taken, .infinity, &node)
            left -= taken
        }
        if left > 1e-9 { node.lowerBound = .infinity }
    }

    private func narrow(
        _ column: Int, _ least: Double, _ most: Double, _ node: inout BranchNode
    ) {
        let old = node.bounds[column]
        let lower = max(old.lowerBound, least)
        let upper = min(old.upperBound, most)
        // Bounds that cross leave no roster.
        if lower <= upper {
            node.bounds[column] = lower...upper
        } else {
            node.lowerBound = .infinity
        }
    }
}
