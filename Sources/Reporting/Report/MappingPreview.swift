/// What an import would do with somebody's spreadsheet.
public struct MappingPreview: Sendable {
    /// A column of theirs.
    public struct Column: Sendable {
        /// Its letters, such as `C`.
        public let letters: String
        /// Its name.
        public let header: String
        /// Our field that it fills; nil for none.
        public let field: String?
        /// The first thing in it.
        public let sample: String

        /// A column.
        public init(letters: String, header: String, field: String?, sample: String) {
            self.letters = letters
            self.header = header
            self.field = field
            self.sample = sample
        }
    }

    /// The sheet; nil for a text.
    public let sheet: String?
    /// How a text is encoded; nil for a workbook.
    public let encoding: String?
    /// The row with the names of columns or the dates, counted from 1.
    public let headerRow: Int
    /// The first and last date of a code grid; nil for a list.
    public let gridDates: (first: String, last: String)?
    /// The columns from left to right.
    public let columns: [Column]
    /// The required fields that have no column; of each list one is needed.
    public let missing: [[String]]
    /// The names of our columns and the first rows.
    public let rows: [[String]]

    /// A preview.
    public init(
        sheet: String?, encoding: String?, headerRow: Int,
        gridDates: (first: String, last: String)?, columns: [Column], missing: [[String]],
        rows: [[String]]
    ) {
        self.sheet = sheet
        self.encoding = encoding
        self.headerRow = headerRow
        self.gridDates = gridDates
        self.columns = columns
        self.missing = missing
        self.rows = rows
    }
}
