internal import SpreadsheetReading

/// A spreadsheet and where it lies.
struct SheetFile {
    let path: FilePath
    let sheets: [SheetTable]

    /// Reads the file at `path`; nil, with the reason in `log`, where it cannot be read.
    static func load(_ path: String, log: DiagnosticLog) -> SheetFile? {
        let file = FilePath(path: path)
        let place = SourceLocation(file: file.shown)
        switch FileBytes.read(file.path) {
        case .failure(let failure):
            SourceFile.complain(failure, path: file, place: place, log: log)
            return nil
        case .bytes(let bytes):
            log.open(file.shown)
            do throws(SheetFailure) {
                return SheetFile(path: file, sheets: try SheetReader().read(bytes))
            } catch {
                log.error(
                    at: SourceLocation(file: file.shown, cell: error.cell),
                    expected: error.expected, found: error.found, advice: error.advice)
                return nil
            }
        }
    }

    /// The sheet called `name`; nil, with the reason in `log`, where there is none.
    func sheet(called name: String, log: DiagnosticLog) -> SheetTable? {
        let names = sheets.compactMap(\.name)
        if let sheet = sheets.first(where: { $0.name.map(foldedHeader) == foldedHeader(name) }) {
            return sheet
        }
        log.error(
            at: SourceLocation(file: path.shown), expected: "a sheet \(quoted(name))",
            found: names.isEmpty ? "a text, which has no sheets" : enumeration(names),
            advice: suggestion(for: name, among: names))
        return nil
    }

    /// The place of a cell.
    func location(
        _ sheet: SheetTable, row: Int, column: Int, field: String? = nil
    ) -> SourceLocation {
        SourceLocation(
            file: path.shown, line: row + 1, column: column + 1, field: field,
            cell: sheet.cellName(row: row, column: column))
    }
}
