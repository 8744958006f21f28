/// A place on a sheet, counted from 0.
public struct CellPosition: Hashable, Sendable {
    /// The row; 0 is the one that spreadsheets call 1.
    public let row: Int
    /// The column; 0 is the one that spreadsheets call A.
    public let column: Int

    /// The cell in `row` and `column`.
    ///
    /// - Precondition: neither is negative.
    public init(row: Int, column: Int) {
        precondition(row >= 0 && column >= 0, "rows and columns are counted from 0")
        self.row = row
        self.column = column
    }

    /// How formulas name the cell wherever they stand: `$C$6`.
    public var absolute: String { "$\(columnName)$\(row + 1)" }

    /// How formulas name the cell: `C6`.
    public var relative: String { "\(columnName)\(row + 1)" }

    /// `A` to `Z`, then `AA` and so on.
    private var columnName: String {
        var name = ""
        var rest = column + 1
        while rest > 0 {
            let (quotient, remainder) = (rest - 1).quotientAndRemainder(dividingBy: 26)
            name = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(remainder))) + name
            rest = quotient
        }
        return name
    }
}

/// A rectangle of cells, both corners in it.
public struct CellRange: Hashable, Sendable {
    /// The upper left corner.
    public let first: CellPosition
    /// The lower right corner.
    public let last: CellPosition

    /// The cells from `first` to `last`.
    ///
    /// - Precondition: `first` is neither below nor right of `last`.
    public init(_ first: CellPosition, _ last: CellPosition) {
        precondition(first.row <= last.row && first.column <= last.column)
        self.first = first
        self.last = last
    }

    /// How formulas name the range wherever they stand: `$C$6:$I$47`.
    public var absolute: String { "\(first.absolute):\(last.absolute)" }

    /// How formulas name the range: `C6:I47`.
    public var relative: String { "\(first.relative):\(last.relative)" }
}
