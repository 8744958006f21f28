/// A CSV table with a header, read row by row; every field knows its line and column.
///
/// Declare the columns, end the header, then go through the rows:
/// ```swift
/// let date = table.column("date")
/// guard table.endHeader() else { return }
/// while table.nextRow() { … table.read(date, .date) … }
/// ```
/// Blank lines, and rows of which every field is empty, are passed over.
final class Table {
    /// A column that was asked for; without position where the table lacks it.
    struct Column {
        let name: String
        fileprivate let position: Int?

        /// A column nobody asked for; its fields are empty.
        static let absent = Column(name: "", position: nil)
    }

    /// The file, or the window into it that is being read.
    private(set) var file: SourceFile
    let log: DiagnosticLog
    private let windows: FileWindows?
    private var scanner: CSVScanner
    private var fields: [CSVField] = []
    private var header: [(name: String, field: CSVField)] = []
    private var asked: [String] = []
    private var isReadable = false
    private var lacksColumn = false

    /// Opens the table in `file`, or that begins with it and goes on in `windows`, and reads its
    /// header.
    init(_ file: SourceFile, goingOnIn windows: FileWindows? = nil, log: DiagnosticLog) {
        self.file = file
        self.log = log
        self.windows = windows
        scanner = CSVScanner(file.bytes, from: file.textStart)
        readHeader()
    }

    private func readHeader() {
        let start = file.location(offset: file.textStart)
        guard advance() else {
            log.error(at: start, expected: "a line with column names", found: "an empty file")
            return
        }
        header = fields.map { (text(of: $0), $0) }
        isReadable = true
        if header.count == 1, let separator = header[0].name.first(where: { ";\t|".contains($0) }) {
            isReadable = false
            log.error(
                at: start, expected: "columns separated by commas",
                found: separator == "\t" ? "tabs" : quoted(String(separator)),
                advice: "Maybe a spreadsheet saved it for another region; save it as 'CSV UTF-8'.")
        }
    }

    /// The column of this name, upper or lower case; complains when it is required and missing,
    /// or there twice.
    func column(_ name: String, isRequired: Bool = true) -> Column {
        asked.append(name)
        let found = header.indices.filter { header[$0].name.lowercased() == name.lowercased() }
        if found.count > 1, isReadable {
            log.error(
                at: location(of: header[found[1]].field), expected: "the column '\(name)' once",
                found: "it a second time")
        }
        if found.isEmpty, isRequired, isReadable {
            log.error(
                at: file.location(offset: file.textStart), expected: "a column '\(name)'",
                found: enumeration(header.map(\.name).filter { !$0.isEmpty }),
                advice: suggestion(for: name, among: header.map(\.name)))
            lacksColumn = true
        }
        return Column(name: name, position: found.first)
    }

    /// Complains about columns nobody asked for, unless exports of other systems may have more;
    /// false when the rows cannot be read.
    func endHeader(allowsOthers: Bool = false) -> Bool {
        guard isReadable else { return false }
        let known = Set(asked.map { $0.lowercased() })
        for (name, field) in header where !allowsOthers && !known.contains(name.lowercased()) {
            log.error(
                at: location(of: field), expected: "one of the columns \(alternatives(asked))",
                found: name.isEmpty ? "a column without name" : quoted(name),
                advice: suggestion(for: name, among: asked))
        }
        return !lacksColumn
    }

    /// Goes to the next row with as many fields as the header; false at the end of the table.
    func nextRow() -> Bool {
        while advance() {
            if fields.count == header.count { return true }
            log.error(
                at: location(of: fields[0]), expected: "\(header.count) fields",
                found: "\(fields.count)",
                advice: fields.count > header.count
                    ? "Maybe a field with a comma in it lacks its quotes." : nil)
        }
        return false
    }

    /// Goes to the next record that is not blank, over those that are no CSV.
    private func advance() -> Bool {
        // Working on copies spares a check for exclusive access at every byte.
        var (scanner, fields) = (scanner, fields)
        self.fields = []
        defer { (self.scanner, self.fields) = (scanner, fields) }
        while true {
            do throws(CSVMistake) {
                guard try scanner.next(into: &fields) else {
                    guard goOn(&scanner) else { return false }
                    continue
                }
                if fields.contains(where: { !trimmed($0).isEmpty }) { return true }
            } catch {
                log.error(
                    at: file.location(
                        offset: error.offset, line: error.line, lineStart: error.lineStart),
                    expected: error.expected, found: error.found)
            }
        }
    }

    /// Goes on to the next window of the file; false at its end.
    private func goOn(_ scanner: inout CSVScanner) -> Bool {
        guard let next = windows?.next(firstLine: scanner.line) else { return false }
        file = next
        scanner = CSVScanner(next.bytes, from: next.textStart, line: next.firstLine)
        return true
    }

    /// Whether the table has a column of this name, upper or lower case.
    func has(_ name: String) -> Bool {
        header.contains { $0.name.lowercased() == name.lowercased() }
    }

    /// What `body` makes of the bytes of a column in this row; nil where the table lacks the
    /// column, or where quotes in the field are doubled and its text is not its bytes.
    func bytes<Result>(_ column: Column, _ body: (Span<UInt8>) -> Result) -> Result? {
        guard let position = column.position, !fields[position].hasDoubledQuotes else {
            return nil
        }
        let bytes = file.bytes
        let span = bytes.span
        return body(span.extracting(trimmed(fields[position])))
    }

    /// The text of a column in this row; empty where the table lacks the column.
    func text(_ column: Column) -> String {
        column.position.map { text(of: fields[$0]) } ?? ""
    }

    /// What a column's text in this row means; complains and returns nil when it is of another
    /// form.
    func read<Value: Sendable>(_ column: Column, _ form: TextForm<Value>) -> Value? {
        let text = text(column)
        return form.read(text) ?? form.value(of: text, at: location(column), log: log)
    }

    /// As `read`, but an empty field means nil and draws no complaint.
    func readIfAny<Value: Sendable>(_ column: Column, _ form: TextForm<Value>) -> Value? {
        text(column).isEmpty ? nil : read(column, form)
    }

    /// Complains about a column's text in this row.
    func complain(
        about column: Column, expected: String, found: String? = nil, advice: String? = nil
    ) {
        let text = text(column)
        log.error(
            at: location(column), expected: expected,
            found: found ?? (text.isEmpty ? "nothing" : quoted(text)), advice: advice)
    }

    /// Where a column's text in this row stands.
    func location(_ column: Column) -> SourceLocation {
        guard let position = column.position else {
            return SourceLocation(file: file.path.shown, field: column.name)
        }
        return location(of: fields[position], name: column.name)
    }

    private func location(of field: CSVField, name: String? = nil) -> SourceLocation {
        file.location(
            offset: field.start, line: field.line, lineStart: field.lineStart, field: name)
    }

    /// The bytes of a field without the blanks around it and without the mark of a text.
    private func trimmed(_ field: CSVField) -> Range<Int> {
        let bytes = file.bytes
        func isBlank(_ offset: Int) -> Bool {
            bytes[offset] == UInt8(ascii: " ") || bytes[offset] == UInt8(ascii: "\t")
        }
        var range = field.range
        while let first = range.first, isBlank(first) { range = first + 1..<range.upperBound }
        while let last = range.last, isBlank(last) { range = range.lowerBound..<last }
        if let first = range.first, bytes[first] == UInt8(ascii: "'"),
            TextMark.isNeeded(bytes[range])
        {
            return first + 1..<range.upperBound
        }
        return range
    }

    private func text(of field: CSVField) -> String {
        let text = String(decoding: file.bytes[trimmed(field)], as: UTF8.self)
        return field.hasDoubledQuotes ? text.replacing("\"\"", with: "\"") : text
    }
}
