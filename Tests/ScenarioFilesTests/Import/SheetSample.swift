import RosterModel
import ScenarioFiles
import Spreadsheets
import WorkTime

/// A spreadsheet of somebody, to be imported.
struct SheetSample {
    /// The file's name and bytes.
    let name: String
    let bytes: [UInt8]

    /// A text of separated values.
    init(csv text: String) {
        self.init(name: "sheet.csv", bytes: Array(text.utf8))
    }

    init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    /// A workbook whose only sheet, `Team`, holds these rows; dates are shown as dates.
    init(rows: [[CellValue]], merging merged: [(text: String, range: CellRange)] = []) throws {
        var sheet = Sheet(name: "Team", page: PageSetup(isLandscape: true, footer: ""))
        for (row, values) in rows.enumerated() {
            for (column, value) in values.enumerated() {
                var style = CellStyle()
                if case .date = value { style.numberFormat = "d mmm yyyy" }
                if case .moment = value { style.numberFormat = "d mmm yyyy hh:mm" }
                if value != .blank {
                    sheet.put(value, style, at: CellPosition(row: row, column: column))
                }
            }
        }
        for (text, range) in merged { sheet.put(merged: text, CellStyle(), over: range) }
        let book = Workbook(
            title: "", author: "", created: Instant(minutesSince1970: 29_000_000),
            sheets: [sheet])
        self.init(name: "sheet.xlsx", bytes: try book.xlsx())
    }

    /// What importing it as `table` gives: the text, or the complaints.
    func imported(
        as table: ImportedTable, dates: DateOrder? = nil, mapping: String? = nil,
        scenario: Scenario? = nil, earlier: Roster? = nil, sheet: String? = nil
    ) throws -> (file: ImportedFile?, complaints: [String]) {
        let folder = try TemporaryFolder()
        try folder.write(bytes, as: name)
        if let mapping { try folder.write(Array(mapping.utf8), as: "mapping.yaml") }
        let importer = SheetImporter(
            table, sheet: sheet, mapping: mapping.map { _ in "\(folder.path)/mapping.yaml" },
            dates: dates, scenario: scenario, earlier: earlier)
        do throws(ReadFailure) {
            let file = try importer.read(path: "\(folder.path)/\(name)")
            return (file, file.warnings.map { folder.stripping("\($0)") })
        } catch {
            return (nil, error.diagnostics.map { folder.stripping("\($0)") })
        }
    }
}

extension LocalDate {
    static func of(_ text: String) -> LocalDate {
        LocalDate(text) ?? LocalDate(dayNumber: 0)
    }
}
