internal import RosterModel
internal import SpreadsheetReading
internal import WorkTime

/// The rows below a sheet's headers, each field in the words of our tables.
///
/// What cannot be put into our words stays as it is written, so that whoever reads our table says
/// what is wrong with it; only what no text can tell is complained about here.
final class SheetRows {
    let file: SheetFile
    let sheet: SheetTable
    let match: ColumnMatch
    let mapping: MappingFile
    let log: DiagnosticLog
    /// The order of day and month in texts.
    let dates: DateOrder
    private var rows: ArraySlice<SheetRow>
    private(set) var row: SheetRow
    /// Cells that have been complained about.
    private(set) var complaints: Set<String> = []

    /// The rows of `sheet`; nil, with the reason in `log`, where the order of its dates is open.
    init?(
        _ sheet: SheetTable, of file: SheetFile, _ match: ColumnMatch, _ mapping: MappingFile,
        dateFields: [String], log: DiagnosticLog
    ) {
        self.file = file
        self.sheet = sheet
        self.match = match
        self.mapping = mapping
        self.log = log
        rows = sheet.rows.drop { $0.index <= match.row }
        row = SheetRow(index: match.row, cells: [])
        var texts: [(DateText, SourceLocation)] = []
        for row in rows {
            for field in dateFields {
                guard let column = match.position(of: field),
                    case .text(let text) = row[column], let date = DateText(text)
                else { continue }
                let place = file.location(sheet, row: row.index, column: column, field: field)
                texts.append((date, place))
            }
        }
        guard let order = SheetRows.order(texts, mapping.dates, log: log) else { return nil }
        dates = order
    }

    /// The order that the dates of a file have, as it is told or the dates tell.
    private static func order(
        _ texts: [(date: DateText, place: SourceLocation)], _ told: DateOrder?, log: DiagnosticLog
    ) -> DateOrder? {
        if let told { return told }
        let orders = Set(texts.compactMap(\.date.order))
        if let order = orders.first, orders.count == 1 { return order }
        guard let first = texts.first(where: { $0.date.isAmbiguous }),
            let day = first.date.date(.dayFirst), let month = first.date.date(.monthFirst)
        else { return .dayFirst }
        log.error(
            at: first.place, expected: "dates of which the order of day and month is clear",
            found: "one that is \(day) or \(month)",
            advice: "Maybe --dates dmy or --dates mdy is needed.")
        return nil
    }

    /// Goes to the next row in which a column of ours holds anything.
    func next() -> Bool {
        while let next = rows.popFirst() {
            row = next
            let isUsed = match.columns.contains { $0.field != nil && next[$0.position] != .blank }
            if isUsed { return true }
        }
        return false
    }

    /// Where a field of this row stands; where the row begins for one without a column.
    func location(_ field: String) -> SourceLocation {
        file.location(
            sheet, row: row.index, column: match.position(of: field) ?? match.columns[0].position,
            field: field)
    }

    /// Complains about a field of this row.
    func complain(about field: String, expected: String, found: String, advice: String? = nil) {
        let place = location(field)
        guard complaints.insert(place.cell ?? "").inserted else { return }
        log.error(at: place, expected: expected, found: found, advice: advice)
    }

    /// What this row holds in a field.
    func value(_ field: String) -> SheetValue {
        match.position(of: field).map { row[$0] } ?? .blank
    }

    /// The text of a field, after the mapping's values and its default.
    func text(_ field: String) -> String {
        let text = written(field)
        if text.isEmpty { return mapping.defaults[field] ?? "" }
        return mapping.meaning(of: text, in: field) ?? text
    }

    /// The text of a field in the word of ours that it means.
    func word(_ field: String) -> String {
        let text = text(field)
        return ValueWords.meaning(of: text, in: field) ?? text
    }

    /// A field as it is written.
    private func written(_ field: String) -> String {
        switch value(field) {
        case .uncalculated:
            complain(
                about: field, expected: "a value", found: "a formula that was not calculated",
                advice: "Maybe open and save the file with a spreadsheet program.")
            return ""
        case .fault(let fault):
            complain(about: field, expected: "a value", found: "the error \(fault)")
            return ""
        case let value: return value.plainText
        }
    }

    /// The parts of a field that lists several things.
    func list(_ field: String) -> [String] {
        let whole: String
        if case .text(let lines) = value(field), mapping.meaning(of: lines, in: field) == nil {
            whole = lines
        } else {
            whole = text(field)
        }
        return whole.split { ";,、，；/".contains($0) || $0.isNewline }.map {
            let part = $0.split(separator: " ").joined(separator: " ")
            return mapping.meaning(of: part, in: field) ?? part
        }.filter { !$0.isEmpty }
    }

    /// The date of a field as ours are written.
    func date(_ field: String) -> String {
        switch value(field) {
        case .date(let date): "\(date)"
        case .moment(let moment): "\(moment.date)"
        case .number(let number): sheet.date(ofSerial: number).map { "\($0)" } ?? text(field)
        default: DateText(text(field))?.date(dates).map { "\($0)" } ?? text(field)
        }
    }

    /// The time of a field as ours are written; a date with a time keeps both.
    func time(_ field: String) -> String {
        switch value(field) {
        case .moment(let moment): return "\(moment)"
        case .time(let length):
            return LocalTime(minuteOfDay: length.count).map { "\($0)" } ?? text(field)
        case .number(let number) where (0..<1).contains(number):
            let minute = Int((number * 1440).rounded())
            return LocalTime(minuteOfDay: minute).map { "\($0)" } ?? text(field)
        default:
            let text = text(field)
            return ClockText.time(text).map { "\($0)" } ?? text
        }
    }

    /// The length of a field; nil where it is empty or none.
    func length(_ field: String) -> Minutes? {
        if case .time(let length) = value(field) { return length }
        return ClockText.length(text(field))
    }

    /// The length of a field in hours as ours are written.
    func hours(_ field: String) -> String {
        length(field).map { Decimal(minutes: $0).text } ?? text(field)
    }
}

/// A number of hours with as many decimals as it needs.
private struct Decimal {
    let text: String

    init(minutes: Minutes) {
        let hours = minutes.inHours
        text = hours == hours.rounded() ? "\(Int(hours))" : "\(hours)"
    }
}

extension SheetValue {
    /// The value as a text on one line.
    var plainText: String {
        switch self {
        case .blank, .uncalculated: ""
        case .text(let text):
            text.contains(where: \.isNewline)
                ? text.split(whereSeparator: \.isNewline).joined(separator: " ") : text
        case .number(let number):
            number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
        case .date(let date): "\(date)"
        case .moment(let moment): "\(moment)"
        case .time(let length):
            LocalTime(minuteOfDay: length.count).map { "\($0)" } ?? "\(length)"
        case .boolean(let isTrue): isTrue ? "true" : "false"
        case .fault(let fault): fault
        }
    }
}
