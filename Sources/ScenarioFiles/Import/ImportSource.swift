internal import RosterModel
internal import SpreadsheetReading
internal import WorkTime

/// A sheet that is imported, and how it is laid out.
struct ImportSource {
    /// How a sheet holds a table.
    enum Layout {
        /// One row for each thing, below names of columns.
        case list(ColumnMatch)
        /// People down, dates across.
        case grid(RosterGrid)
    }

    let file: SheetFile
    let sheet: SheetTable
    let layout: Layout
    let mapping: MappingFile

    /// The mapping with the columns that were found.
    var savedMapping: MappingFile {
        var saved = mapping
        saved.sheet = sheet.name
        if case .list(let match) = layout {
            saved.columns = match.columns.compactMap { column in
                column.field.map {
                    ($0, [column.header], SourceLocation(file: file.path.shown))
                }
            }
        }
        return saved
    }
}

extension SheetImporter {
    /// The sheet of the file at `path` that fits; nil, with the reason in `log`, where none does.
    func source(
        _ path: String, _ log: DiagnosticLog, mayLackColumns: Bool = false
    ) -> ImportSource? {
        var mapping = MappingFile()
        if let path = self.mapping {
            guard let read = MappingFile(path: path, fields: table.mappable, log: log),
                !log.hasErrors
            else { return nil }
            mapping = read
        }
        mapping.dates = dates ?? mapping.dates
        guard let file = SheetFile.load(path, log: log) else { return nil }
        var sheets = file.sheets
        if let name = sheet ?? mapping.sheet {
            guard let named = file.sheet(called: name, log: log) else { return nil }
            sheets = [named]
        }
        let layouts = sheets.map { (sheet: $0, layout: layout(of: $0, in: file, mapping)) }
        let best =
            layouts.first { isWhole($0.layout, mapping) } ?? layouts.first { $0.layout != nil }
        guard let best, let layout = best.layout else {
            log.error(
                at: SourceLocation(file: file.path.shown), expected: expectedHeaders,
                found: sheets.allSatisfy(\.rows.isEmpty) ? "nothing" : "no such row")
            return nil
        }
        let source = ImportSource(
            file: file, sheet: best.sheet, layout: layout, mapping: mapping)
        if case .list(let match) = layout {
            complainOfStrangeColumns(match, mapping, log)
            if !mayLackColumns { complainOfMissing(match, source, log) }
        }
        return source
    }

    private func layout(
        of sheet: SheetTable, in file: SheetFile, _ mapping: MappingFile
    ) -> ImportSource.Layout? {
        let match = ColumnMatch.best(in: sheet, for: table, mapping)
        if let match, match.missing(table, mapping).isEmpty { return .list(match) }
        let mayBeGrid = table == .roster || table == .absences && scenario != nil
        if mayBeGrid,
            let grid = RosterGrid(
                sheet, of: file, order: mapping.dates, horizon: scenario?.horizon.dates)
        {
            return .grid(grid)
        }
        return match.map { .list($0) }
    }

    private func isWhole(_ layout: ImportSource.Layout?, _ mapping: MappingFile) -> Bool {
        switch layout {
        case .list(let match): match.missing(table, mapping).isEmpty
        case .grid: true
        case nil: false
        }
    }

    private var expectedHeaders: String {
        let fields = table.required.map { alternatives($0) }.joined(separator: ", ")
        let grid = table == .roster ? ", or one of dates" : ""
        return "a row with names of columns such as \(fields)\(grid)"
    }

    /// Complains about columns that the mapping names and the sheet has not.
    private func complainOfStrangeColumns(
        _ match: ColumnMatch, _ mapping: MappingFile, _ log: DiagnosticLog
    ) {
        let headers = match.columns.map(\.header)
        for column in mapping.columns where match.position(of: column.field) == nil {
            log.error(
                at: column.location, expected: "a column of the sheet",
                found: enumeration(column.headers.map(quoted)),
                advice: column.headers.first.flatMap { suggestion(for: $0, among: headers) })
        }
    }

    private func complainOfMissing(
        _ match: ColumnMatch, _ source: ImportSource, _ log: DiagnosticLog
    ) {
        let isTold = { field in source.mapping.columns.contains { $0.field == field } }
        for fields in match.missing(table, source.mapping) where !fields.contains(where: isTold) {
            let place = source.file.location(
                source.sheet, row: match.row, column: match.columns[0].position)
            let others = match.columns.filter { $0.field == nil }.map(\.header)
            log.error(
                at: place, expected: "a column for \(alternatives(fields))",
                found: others.isEmpty ? "none" : "none; not used are \(enumeration(others))",
                advice: "Maybe name it in a mapping: columns: { \(fields[0]): … }, or say what "
                    + "all rows have: defaults: { \(fields[0]): … }.")
        }
    }
}
