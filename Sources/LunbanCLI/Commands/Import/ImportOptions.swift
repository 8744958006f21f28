internal import ArgumentParser
internal import Reporting
internal import RosterModel
internal import ScenarioFiles
internal import Wording
internal import WorkTime

/// What every import of a spreadsheet is told.
struct ImportOptions: ParsableArguments {
    @Argument(help: .importPhrase(.file))
    var file: String

    @Option(help: .importPhrase(.sheet, valueName: "name"))
    var sheet: String?

    @Option(help: .importPhrase(.mapping, valueName: "file"))
    var mapping: String?

    @Option(help: .importPhrase(.saveMapping, valueName: "file"))
    var saveMapping: String?

    @Option(help: .importPhrase(.dates))
    var dates: DateOrderName?

    @Flag(help: .importPhrase(.preview))
    var preview = false

    @Option(help: .importPhrase(.out, valueName: "file"))
    var out: String?

    @OptionGroup var result: ResultOptions

    func validate() throws {
        guard preview || out != nil else {
            throw ValidationError(ImportPhrase.outOrPreview.phrase.text(result.language))
        }
    }

    /// The importer of a table.
    func importer(
        _ table: ImportedTable, scenario: Scenario?, earlier: Roster? = nil
    ) -> SheetImporter {
        SheetImporter(
            table, sheet: sheet, mapping: mapping, dates: dates?.order, scenario: scenario,
            earlier: earlier)
    }

    /// Shows what the importer would do.
    func show(
        _ importer: SheetImporter, at environment: CommandEnvironment
    ) throws -> CommandStatus {
        let found = try importer.preview(path: file)
        for problem in found.problems { environment.errors("\(problem)\n") }
        let preview = MappingPreview(found)
        switch result.format {
        case .json: try environment.show(MappingPreviewDocument.json(preview))
        case .text:
            let lines = MappingPreviewText.lines(preview, language: result.language)
            try environment.show(lines.joined(separator: "\n") + "\n")
        }
        return .done
    }

    /// Writes what was imported; says what was written.
    func write(_ imported: ImportedFile, at environment: CommandEnvironment) throws -> String {
        for warning in imported.warnings { environment.errors("\(warning)\n") }
        guard let out else { return "" }
        try WholeFiles.write(Array(imported.text.utf8), to: out)
        let written = ImportPhrase.imported.phrase.filled([
            "count": "\(imported.rowCount)", "file": out.printable,
        ])
        var lines = [written]
        if let saveMapping {
            try WholeFiles.write(Array(imported.mapping.utf8), to: saveMapping)
            lines.append(
                ImportPhrase.mappingSaved.phrase.filled(["file": saveMapping.printable]))
        }
        return lines.map { $0.text(result.language) + "\n" }.joined()
    }
}

/// The order of day and month as the command line names it.
enum DateOrderName: String, CaseIterable, ExpressibleByArgument {
    case dmy
    case mdy

    var order: DateOrder {
        switch self {
        case .dmy: .dayFirst
        case .mdy: .monthFirst
        }
    }
}

extension MappingPreview {
    /// The preview of an importer.
    fileprivate init(_ preview: ImportPreview) {
        self.init(
            sheet: preview.sheet, encoding: preview.encoding, headerRow: preview.headerRow,
            gridDates: preview.gridDates.map { ("\($0.first)", "\($0.last)") },
            columns: preview.columns.map {
                Column(
                    letters: $0.letters, header: $0.header, field: $0.field, sample: $0.sample)
            }, missing: preview.missing, rows: preview.rows)
    }
}
