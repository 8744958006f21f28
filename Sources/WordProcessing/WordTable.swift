/// A table with lines around its cells.
public struct WordTable: Hashable, Sendable {
    /// The widths of the columns as shares of the width between the margins, at most 1 in all.
    public let widths: [Double]
    /// The rows; those that head the table come first and are repeated on every page.
    public let rows: [WordRow]

    /// A table.
    public init(widths: [Double], rows: [WordRow]) {
        self.widths = widths
        self.rows = rows
    }
}

/// A row of a table; it is never split between two pages.
public struct WordRow: Hashable, Sendable {
    /// The cells, left to right; together they take as many columns as the table has.
    public let cells: [WordCell]
    /// Whether it heads the table and is repeated on every page.
    public let isHeader: Bool
    /// Whether it stays on the page of the row below it.
    public let keepsWithNext: Bool
    /// The least height in points.
    public let height: Int

    /// A row.
    public init(
        _ cells: [WordCell], isHeader: Bool = false, keepsWithNext: Bool = false, height: Int = 0
    ) {
        self.cells = cells
        self.isHeader = isHeader
        self.keepsWithNext = keepsWithNext
        self.height = height
    }
}

/// A cell of a table.
public struct WordCell: Hashable, Sendable {
    /// What it says; an empty list is an empty cell.
    public let paragraphs: [WordParagraph]
    /// The number of columns it takes.
    public let span: Int
    /// Whether its text ends at the right, as figures do.
    public let isFigure: Bool

    /// A cell.
    public init(_ paragraphs: [WordParagraph], span: Int = 1, isFigure: Bool = false) {
        self.paragraphs = paragraphs
        self.span = span
        self.isFigure = isFigure
    }
}
