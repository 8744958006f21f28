public import WorkTime

/// A sheet as somebody filled it: the rows that hold anything, from a workbook or from a text.
public struct SheetTable: Hashable, Sendable {
    /// The name on the sheet's tab; nil for a text, which has none.
    public let name: String?
    /// The rows that hold anything, rising.
    public let rows: [SheetRow]
    /// The cells that are merged into one, of which only the upper left one holds anything.
    public let merges: [MergedCells]
    /// How the text was encoded, such as `GB 18030`; nil for a workbook.
    public let encoding: String?
    private let dates: SerialDates

    /// A sheet whose dates count from 1900 unless told.
    public init(
        name: String?, rows: [SheetRow], merges: [MergedCells] = [], encoding: String? = nil,
        countsFrom1904: Bool = false
    ) {
        dates = SerialDates(from1904: countsFrom1904)
        self.name = name
        self.rows = rows
        self.merges = merges
        self.encoding = encoding
    }

    /// How people name a cell: `Team!C7`, or `C7` in a text.
    ///
    /// - Parameters:
    ///   - row: The row, counted from 0.
    ///   - column: The column, counted from 0.
    /// - Returns: The name.
    public func cellName(row: Int, column: Int) -> String {
        let cell = "\(SheetCell.letters(ofColumn: column))\(row + 1)"
        return name.map { "\($0)!\(cell)" } ?? cell
    }

    /// What a number means that should be a date but is not shown as one; nil where it is none of
    /// the years 1950 to 2099.
    public func date(ofSerial number: Double) -> LocalDate? {
        guard case .date(let date) = dates.value(number, shownAs: .date) else { return nil }
        return (1950...2099).contains(date.parts.year) ? date : nil
    }

    /// What the cell or the merged cells in a place hold.
    ///
    /// - Complexity: O(m + log n) for m merges and n rows.
    public func value(row: Int, column: Int) -> SheetValue {
        let merge = merges.first { $0.rows.contains(row) && $0.columns.contains(column) }
        let (row, column) = (merge?.rows.lowerBound ?? row, merge?.columns.lowerBound ?? column)
        var (low, high) = (0, rows.count)
        while low < high {
            let middle = (low + high) / 2
            if rows[middle].index < row { low = middle + 1 } else { high = middle }
        }
        return low < rows.count && rows[low].index == row ? rows[low][column] : .blank
    }
}

/// A row that holds anything.
public struct SheetRow: Hashable, Sendable {
    /// The row, counted from 0.
    public let index: Int
    /// The cells that hold anything, from left to right.
    public let cells: [SheetCell]

    /// A row of cells, from left to right.
    public init(index: Int, cells: [SheetCell]) {
        self.index = index
        self.cells = cells
    }

    /// What the row holds in a column, counted from 0.
    ///
    /// - Complexity: O(log n) for n cells.
    public subscript(column: Int) -> SheetValue {
        var (low, high) = (0, cells.count)
        while low < high {
            let middle = (low + high) / 2
            if cells[middle].column < column { low = middle + 1 } else { high = middle }
        }
        return low < cells.count && cells[low].column == column ? cells[low].value : .blank
    }
}

/// Cells that are merged into one.
public struct MergedCells: Hashable, Sendable {
    /// The rows, counted from 0.
    public let rows: ClosedRange<Int>
    /// The columns, counted from 0.
    public let columns: ClosedRange<Int>

    /// The cells in these rows and columns.
    public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
        self.rows = rows
        self.columns = columns
    }
}

/// Why a file cannot be read as a sheet.
public struct SheetFailure: Error, Hashable, Sendable {
    /// The cell, such as `Team!C7`; nil for the file as a whole.
    public let cell: String?
    /// What should be there.
    public let expected: String
    /// What is there.
    public let found: String
    /// A sentence on what to do about it, beginning with `Maybe`.
    public let advice: String?

    init(cell: String? = nil, expected: String, found: String, advice: String? = nil) {
        self.cell = cell
        self.expected = expected
        self.found = found
        self.advice = advice
    }
}

/// How much a file may hold, so that none fills the memory.
public struct SheetLimits: Hashable, Sendable {
    /// Bytes of one part of a workbook, unpacked.
    public var partBytes = 256 << 20
    /// Bytes of all parts that are read, unpacked.
    public var totalBytes = 512 << 20
    /// Cells that hold anything, in one sheet.
    public var cells = 2_000_000
    /// Rows of a sheet, ECMA-376 part 1, 18.3.1.73 as spreadsheets bound it.
    public let rows = 1_048_576
    /// Columns of a sheet.
    public let columns = 16_384

    /// The limits that no roster comes near.
    public init() {}
}
