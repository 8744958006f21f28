internal import RosterModel
internal import SpreadsheetReading
internal import WorkTime

/// A table of ours on its way out of a sheet: its text, and which line came from which row.
///
/// The table is read back by whoever reads such tables anyway, so that an import says the same as
/// a scenario would, and what is wrong is told at the cell it came from.
struct MadeTable {
    /// Our columns.
    let header: [String]
    private(set) var lines: [[String]] = []
    private var places: [(row: Int, places: [String: SourceLocation])] = []

    init(header: [String]) {
        self.header = header
    }

    var rowCount: Int { lines.count }

    /// Adds the row at which `rows` stands; `field` tells what a column of ours holds.
    mutating func add(_ rows: SheetRows, _ field: (String) -> String) {
        lines.append(header.map(field))
        let places = Dictionary(uniqueKeysWithValues: header.map { ($0, rows.location($0)) })
        self.places.append((rows.row.index, places))
    }

    /// The table as CSV.
    var text: String { MadeTable.text(header, lines) }

    /// A table with these rows as CSV.
    static func text(_ header: [String], _ rows: [[String]]) -> String {
        ([header] + rows.map { $0.map(\.csvText) })
            .map { $0.joined(separator: ",") + "\n" }.joined()
    }

    /// What `read` makes of the table; what is wrong with it is told at the cells of `rows`.
    func read<Value>(for rows: SheetRows, _ read: (Table) -> Value) -> Value {
        let inner = DiagnosticLog()
        let source = SourceFile(path: rows.file.path, bytes: Array(text.utf8))
        let value = read(Table(source, log: inner))
        retell(inner, rows, firstLine: 2)
        return value
    }

    /// Tells what `inner` has taken down about the text at the cells it came from.
    func retell(_ inner: DiagnosticLog, _ rows: SheetRows, firstLine: Int) {
        for diagnostic in inner.all {
            let place = place(of: diagnostic.location, rows, firstLine: firstLine)
            if let cell = place.cell, rows.complaints.contains(cell) { continue }
            switch diagnostic.severity {
            case .error:
                rows.log.error(
                    at: place, expected: diagnostic.expected, found: diagnostic.found,
                    advice: diagnostic.advice)
            case .warning:
                rows.log.warning(
                    at: place, expected: diagnostic.expected, found: diagnostic.found,
                    advice: diagnostic.advice)
            }
        }
    }

    private func place(
        of location: SourceLocation, _ rows: SheetRows, firstLine: Int
    ) -> SourceLocation {
        guard let line = location.line, places.indices.contains(line - firstLine) else {
            return SourceLocation(file: rows.file.path.shown)
        }
        let (row, fields) = places[line - firstLine]
        let path = location.field?.split(separator: ".").map(String.init) ?? []
        // The parts of a meal break are all in one column, and an end tells a length too.
        var field = path.contains("meal") ? "meal" : path.last ?? ""
        if field == "length", rows.match.position(of: field) == nil { field = "end" }
        return fields[field]
            ?? rows.file.location(rows.sheet, row: row, column: rows.match.columns[0].position)
    }
}
