/// A sheet of a workbook.
public struct Sheet: Sendable {
    /// The name on its tab: at most 31 characters, none of them `[ ] : * ? / \`.
    public let name: String
    /// The cells in the order they were put.
    public private(set) var cells: [Cell] = []
    /// The widths of columns that are not as wide as usual, in characters.
    public private(set) var widths: [(columns: ClosedRange<Int>, characters: Double)] = []
    /// The heights of rows that are not as high as usual, in points.
    public private(set) var heights: [(row: Int, points: Double)] = []
    /// Styles that depend on what cells hold.
    public var highlights: [TextHighlight] = []
    /// Charts.
    public var charts: [LineChart] = []
    /// The first cell that scrolls; nil when all do.
    public var firstScrollingCell: CellPosition?
    /// The table whose first row offers to filter the rows below; nil for none.
    public var filtered: CellRange?
    /// How it is printed.
    public var page: PageSetup

    /// An empty sheet.
    public init(name: String, page: PageSetup) {
        self.name = name
        self.page = page
    }

    /// Puts a value into a cell.
    public mutating func put(_ value: CellValue, _ style: CellStyle, at position: CellPosition) {
        cells.append(Cell(value: value, style: style, range: CellRange(position, position)))
    }

    /// Puts values into a row, one cell after the other from `position` on.
    public mutating func put(
        row values: [CellValue], _ style: CellStyle, at position: CellPosition
    ) {
        for (offset, value) in values.enumerated() {
            put(
                value, style,
                at: CellPosition(row: position.row, column: position.column + offset))
        }
    }

    /// Puts a text into cells that become one.
    public mutating func put(merged text: String, _ style: CellStyle, over range: CellRange) {
        cells.append(Cell(value: .text(text), style: style, range: range))
    }

    /// Makes columns as wide as so many characters.
    public mutating func widen(_ columns: ClosedRange<Int>, to characters: Double) {
        widths.append((columns, characters))
    }

    /// Makes a row as high as so many points; 15 is usual.
    public mutating func heighten(_ row: Int, to points: Double) {
        heights.append((row, points))
    }

    /// From the first cell to the last one that holds anything.
    public var usedRange: CellRange {
        CellRange(
            CellPosition(row: 0, column: 0),
            CellPosition(
                row: cells.reduce(0) { max($0, $1.range.last.row) },
                column: cells.reduce(0) { max($0, $1.range.last.column) }))
    }
}

/// How a sheet is printed: on A4, as wide as the paper, on as many pages as it is long.
public struct PageSetup: Hashable, Sendable {
    /// Whether the paper lies on its long side.
    public let isLandscape: Bool
    /// The text at the foot of each page, left of the page's number.
    public let footer: String
    /// What is printed; nil for the cells used.
    public var area: CellRange?
    /// How many rows from the top are printed on each page.
    public var repeatedRows = 0

    /// A page with a text at its foot.
    public init(isLandscape: Bool, footer: String) {
        self.isLandscape = isLandscape
        self.footer = footer
    }
}
