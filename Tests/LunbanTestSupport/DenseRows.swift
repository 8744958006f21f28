package import LinearModel

extension LinearProgram {
    /// The matrix, written out.
    package var denseRows: [[Double]] {
        var dense = Array(
            repeating: Array(repeating: 0.0, count: columns.count), count: rows.count)
        for (position, column) in columns.enumerated() {
            for entry in column.entries {
                dense[entry.row.position][position] += entry.coefficient
            }
        }
        return dense
    }
}
