public import RosterModel
internal import SpreadsheetReading
public import WorkTime

/// A table of ours made from somebody's spreadsheet.
public struct ImportedFile: Sendable {
    /// The table as it is written: CSV, or YAML for shifts.
    public let text: String
    /// How many rows it has.
    public let rowCount: Int
    /// The roster, where that was imported.
    public let roster: Roster?
    /// The mapping that was used, as a file that can be edited and named the next time.
    public let mapping: String
    /// What somebody should look at.
    public let warnings: [Diagnostic]
}

/// What an import would do.
public struct ImportPreview: Sendable {
    /// A column of theirs.
    public struct Column: Sendable {
        /// Its letters, such as `C`.
        public let letters: String
        /// Its name; empty where it has none.
        public let header: String
        /// Our field that it fills; nil for none.
        public let field: String?
        /// The first thing in it.
        public let sample: String
    }

    /// The sheet; nil for a text.
    public let sheet: String?
    /// How a text is encoded; nil for a workbook.
    public let encoding: String?
    /// The row with the names of the columns or, in a code grid, the dates, counted from 1.
    public let headerRow: Int
    /// The dates of a code grid, first and last; nil for a list.
    public let gridDates: (first: LocalDate, last: LocalDate)?
    /// The columns from left to right.
    public let columns: [Column]
    /// The required fields that have no column; of each list one is needed.
    public let missing: [[String]]
    /// The names of our columns and the first rows that would be written.
    public let rows: [[String]]
    /// What is wrong with the file so far.
    public let problems: [Diagnostic]
}

/// Imports a table from a workbook or a text of separated values.
///
/// Columns are found by their names in English, Chinese or Malay, unless a mapping names them.
public struct SheetImporter: Sendable {
    let table: ImportedTable
    let sheet: String?
    let mapping: String?
    let dates: DateOrder?
    let scenario: Scenario?
    let earlier: Roster?

    /// How many rows a preview shows.
    static let previewRows = 5

    /// An importer.
    ///
    /// - Parameters:
    ///   - table: What is imported.
    ///   - sheet: The name of the sheet; nil for the first that fits.
    ///   - mapping: The path of a saved mapping.
    ///   - dates: The order of day and month; nil where the dates tell it.
    ///   - scenario: Whose people, shifts and categories are meant; a roster needs one.
    ///   - earlier: The roster that was edited.
    /// - Precondition: a roster has a scenario.
    public init(
        _ table: ImportedTable, sheet: String? = nil, mapping: String? = nil,
        dates: DateOrder? = nil, scenario: Scenario? = nil, earlier: Roster? = nil
    ) {
        precondition(table != .roster || scenario != nil, "a roster is read with its scenario")
        self.table = table
        self.sheet = sheet
        self.mapping = mapping
        self.dates = dates
        self.scenario = scenario
        self.earlier = earlier
    }

    /// The table in the file at `path`.
    ///
    /// - Throws: everything wrong with the file, by cell.
    public func read(path: String) throws(ReadFailure) -> ImportedFile {
        let log = DiagnosticLog()
        guard let source = source(path, log), log.failure == nil,
            let file = converted(source, log), log.failure == nil
        else { throw log.failure ?? ReadFailure(diagnostics: log.all, missingFiles: []) }
        return ImportedFile(
            text: file.text, rowCount: file.count, roster: file.roster,
            mapping: source.savedMapping.yaml(fields: table.mappable), warnings: log.all)
    }

    /// What `read` would do with the file at `path`, however incomplete it is.
    ///
    /// - Throws: what keeps the file from being looked at.
    public func preview(path: String) throws(ReadFailure) -> ImportPreview {
        let log = DiagnosticLog()
        guard let source = source(path, log, mayLackColumns: true), log.failure == nil else {
            throw log.failure ?? ReadFailure(diagnostics: log.all, missingFiles: [])
        }
        return preview(source)
    }

    /// The table in its form, with the number of its rows; nil, with the reasons in `log`, where
    /// it cannot be made.
    private func converted(
        _ source: ImportSource, _ log: DiagnosticLog
    ) -> (text: String, count: Int, roster: Roster?)? {
        switch source.layout {
        case .grid(let grid):
            guard let scenario, grid.datesAreClear(log) else { return nil }
            let conversion = RosterConversion(
                scenario: scenario, earlier: earlier, mapping: source.mapping, log: log)
            let entries = grid.entries(of: conversion.people, conversion.codes, log: log)
            if table == .absences {
                let rows = absences(entries)
                return (MadeTable.text(table.fields, rows), rows.count, nil)
            }
            return written(conversion.roster(entries), in: scenario)
        case .list(let match):
            guard let rows = rows(source, match, log) else { return nil }
            if table == .roster, let scenario {
                let conversion = RosterConversion(
                    scenario: scenario, earlier: earlier, mapping: source.mapping, log: log)
                return written(conversion.roster(rows), in: scenario)
            }
            if table == .shifts {
                return rows.shifts().map { ($0.text, $0.count, nil) }
            }
            let made = rows.made(table, scenario)
            check(made, rows)
            return (made.text, made.rowCount, nil)
        }
    }

    private func written(
        _ roster: Roster, in scenario: Scenario
    ) -> (text: String, count: Int, roster: Roster?) {
        let text = RosterWriter.tidyCSV(roster, zone: scenario.site.zone)
        return (text, roster.assignments.count, roster)
    }

    /// Lets our own reader of the table say what is wrong with it.
    private func check(_ made: MadeTable, _ rows: SheetRows) {
        let team = scenario?.team.specialists.map(\.id.rawValue)
        made.read(for: rows) { inner in
            switch table {
            case .team: _ = inner.specialists(categories: scenario?.tickets.categories)
            case .absences: _ = inner.absences(of: team)
            case .requests:
                _ = inner.requests(of: team, shifts: scenario?.shifts.map(\.code.rawValue))
            case .shifts, .roster: break
            }
        }
    }

    /// Leave in a grid: one row for each run of days of one kind.
    private func absences(_ entries: [RosterGrid.Entry]) -> [[String]] {
        var runs: [(person: String, kind: String, first: LocalDate, last: LocalDate)] = []
        for entry in entries {
            guard case .leave(let kind) = entry.meaning else { continue }
            if let last = runs.last, last.person == entry.person, last.kind == kind.rawValue,
                last.last + 1 == entry.date
            {
                runs[runs.count - 1].last = entry.date
            } else {
                runs.append((entry.person, kind.rawValue, entry.date, entry.date))
            }
        }
        return runs.map { [$0.person, "\($0.first)", "\($0.last)", $0.kind] }
    }

    private func rows(
        _ source: ImportSource, _ match: ColumnMatch, _ log: DiagnosticLog
    ) -> SheetRows? {
        SheetRows(
            source.sheet, of: source.file, match, source.mapping,
            dateFields: ["joined", "born", "from", "to", "date"], log: log)
    }

    private func preview(_ source: ImportSource) -> ImportPreview {
        let log = DiagnosticLog()
        let headerRow: Int
        var columns: [ImportPreview.Column] = []
        var missing: [[String]] = []
        var dates: (LocalDate, LocalDate)?
        switch source.layout {
        case .grid(let grid):
            headerRow = grid.row
            if let first = grid.days.first, let last = grid.days.last {
                dates = (first.date, last.date)
            }
        case .list(let match):
            headerRow = match.row
            missing = match.missing(table, source.mapping)
            columns = match.columns.map { column in
                let sample = source.sheet.rows.first { row in
                    row.index > match.row && row[column.position] != .blank
                }
                return ImportPreview.Column(
                    letters: SheetCell.letters(ofColumn: column.position), header: column.header,
                    field: column.field, sample: sample?[column.position].plainText ?? "")
            }
        }
        let text = missing.isEmpty ? converted(source, log)?.text ?? "" : ""
        return ImportPreview(
            sheet: source.sheet.name, encoding: source.sheet.encoding, headerRow: headerRow + 1,
            gridDates: dates, columns: columns, missing: missing, rows: shown(text),
            problems: log.all)
    }

    /// The first lines of a table, cut into fields.
    private func shown(_ text: String) -> [[String]] {
        let lines = text.split(separator: "\n").prefix(SheetImporter.previewRows + 1)
        guard table != .shifts else { return lines.map { [String($0)] } }
        let bytes = Array(lines.joined(separator: "\n").utf8)
        let sheet = try? SheetReader().read(bytes).first
        return (sheet?.rows ?? []).map { row in
            let count = (sheet?.rows.first?.cells.last?.column ?? 0) + 1
            return (0..<count).map { row[$0].plainText }
        }
    }
}
