/// A table of text whose columns are as wide as they need to be; a cell may have several lines.
struct TextTable {
    /// The rows of cells, each a list of lines; the first row names the columns.
    let rows: [[[String]]]

    /// The lines, with two spaces between columns.
    var lines: [String] {
        let count = rows.map(\.count).max() ?? 0
        let widths = (0..<count).map { column in
            rows.flatMap { column < $0.count ? $0[column] : [] }
                .map(DisplayWidth.columns).max() ?? 0
        }
        return rows.flatMap { row in
            (0..<max(1, row.map(\.count).max() ?? 0)).map { line in
                zip(row, widths).map { cell, width in
                    let text = line < cell.count ? cell[line] : ""
                    return text
                        + String(repeating: " ", count: width - DisplayWidth.columns(of: text))
                }.joined(separator: "  ").trimmingTrailingSpaces
            }
        }
    }
}
