internal import RosterModel
internal import SpreadsheetReading
internal import WorkTime

/// A code grid: people down, dates across, one code a cell, nights dated by their start.
struct RosterGrid {
    /// A cell with a code.
    struct Entry {
        let person: String
        let date: LocalDate
        let meaning: CodeBook.Meaning
        let place: SourceLocation
    }

    private let file: SheetFile
    private let sheet: SheetTable
    /// The row that holds the dates, counted from 0.
    let row: Int
    /// The columns of the dates, from left to right.
    let days: [(column: Int, date: LocalDate)]

    /// The grid of a sheet; nil where no row holds two dates or more.
    init?(_ sheet: SheetTable, of file: SheetFile, order: DateOrder?, horizon: DateRange?) {
        let rows = sheet.rows.prefix(RosterGrid.searchedRows)
        let full = rows.map { row in
            (row.index, RosterGrid.days(row) { $0.gridDate(in: sheet, order: order) })
        }
        let short = rows.map { row in
            (row.index, RosterGrid.days(row) { $0.gridDay(of: horizon) })
        }
        let best = [full, short].lazy.compactMap { candidates in
            candidates.filter { $0.1.count > 1 }.max { $0.1.count < $1.1.count }
        }.first
        guard let (row, days) = best else { return nil }
        self.file = file
        self.sheet = sheet
        self.row = row
        self.days = days
    }

    /// How far down the dates are looked for.
    private static let searchedRows = 30

    private static func days(
        _ row: SheetRow, _ date: (SheetValue) -> LocalDate?
    ) -> [(column: Int, date: LocalDate)] {
        row.cells.compactMap { cell in date(cell.value).map { (cell.column, $0) } }
    }

    /// The first row that holds the same date twice draws a complaint; false then.
    func datesAreClear(_ log: DiagnosticLog) -> Bool {
        var seen: Set<LocalDate> = []
        for day in days where !seen.insert(day.date).inserted {
            log.error(
                at: file.location(sheet, row: row, column: day.column),
                expected: "every date once", found: "\(day.date) a second time")
            return false
        }
        return true
    }

    /// The cells with a code, row by row; what cannot be understood is in `log`.
    func entries(of people: PersonFinder, _ codes: CodeBook, log: DiagnosticLog) -> [Entry] {
        guard let firstDay = days.first?.column else { return [] }
        var entries: [Entry] = []
        var rowOf: [String: Int] = [:]
        for row in sheet.rows where row.index > self.row {
            let heads = row.cells.filter { $0.column < firstDay }.compactMap { cell in
                cell.value.plainText.isEmpty ? nil : (cell.column, cell.value.plainText)
            }
            guard let person = heads.lazy.compactMap({ people.id(of: $0.1) }).first else {
                complain(about: row, heads, people, codes, log)
                continue
            }
            if let other = rowOf.updateValue(row.index, forKey: person) {
                log.error(
                    at: file.location(sheet, row: row.index, column: heads[0].0),
                    expected: "everybody once",
                    found: "\(person) again, who is in row \(other + 1) too")
                continue
            }
            entries += days.compactMap { day in
                entry(row, day, of: person, codes, log)
            }
        }
        return entries
    }

    private func entry(
        _ row: SheetRow, _ day: (column: Int, date: LocalDate), of person: String,
        _ codes: CodeBook, _ log: DiagnosticLog
    ) -> Entry? {
        let value = row[day.column]
        guard value != .blank else { return nil }
        let place = file.location(sheet, row: row.index, column: day.column)
        let text = value.plainText
        guard value != .uncalculated, let meaning = codes.meaning(of: text) else {
            log.error(
                at: place, expected: "a shift code of the scenario, a code of leave or nothing",
                found: value == .uncalculated
                    ? "a formula that was not calculated" : quoted(text),
                advice: suggestion(for: text, among: codes.known))
            return nil
        }
        return Entry(person: person, date: day.date, meaning: meaning, place: place)
    }

    /// Complains about a row with codes whose person nobody knows; other rows are headings, sums
    /// and legends.
    private func complain(
        about row: SheetRow, _ heads: [(column: Int, text: String)], _ people: PersonFinder,
        _ codes: CodeBook, _ log: DiagnosticLog
    ) {
        let hasCode = days.contains { day in
            guard case .text(let text) = row[day.column],
                let meaning = codes.meaning(of: text)
            else { return false }
            return meaning != .off
        }
        guard hasCode else { return }
        guard let head = heads.first else {
            log.error(
                at: file.location(sheet, row: row.index, column: row.cells[0].column),
                expected: "a person at the start of a row with codes", found: "nobody")
            return
        }
        let namesakes = heads.flatMap { people.namesakes(of: $0.text) }
        log.error(
            at: file.location(sheet, row: row.index, column: head.column),
            expected: "a specialist of the team, by number or name", found: quoted(head.text),
            advice: namesakes.isEmpty
                ? suggestion(for: head.text, among: people.known)
                : "Maybe \(alternatives(namesakes)): several people have this name.")
    }
}

extension SheetValue {
    /// The date that a head of a grid is.
    fileprivate func gridDate(in sheet: SheetTable, order: DateOrder?) -> LocalDate? {
        switch self {
        case .date(let date): return date
        case .moment(let moment): return moment.date
        case .text(let text): return DateText(text)?.date(order ?? .dayFirst)
        default: return nil
        }
    }

    /// The date of the horizon that a head without year is.
    fileprivate func gridDay(of horizon: DateRange?) -> LocalDate? {
        guard let horizon else { return nil }
        switch self {
        case .text, .number: return DayText(plainText)?.date(among: horizon.dates)
        default: return nil
        }
    }
}
