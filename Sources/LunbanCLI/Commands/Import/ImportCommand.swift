internal import ArgumentParser
internal import LinearModel
internal import ScenarioFiles
internal import Wording

/// `lunban import`: tables of a scenario from files that people already have.
struct ImportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import", abstract: HelpLanguage.text(ImportHelpPhrase.commands),
            discussion: HelpLanguage.text(ImportHelpPhrase.notes),
            subcommands: [
                ImportTeamCommand.self, ImportAbsencesCommand.self, ImportRequestsCommand.self,
                ImportShiftsCommand.self, ImportRosterCommand.self,
                ImportHistoryCommand.self,
            ])
    }
}

/// The import of a table that stands for itself.
protocol TableImportCommand: Command {
    static var table: ImportedTable { get }
    static var abstract: ImportHelpPhrase { get }
    var options: ImportOptions { get }
    var scenario: String? { get }
}

extension TableImportCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: table.rawValue, abstract: HelpLanguage.text(abstract),
            discussion: HelpLanguage.text(ImportHelpPhrase.notes))
    }

    func run<Solver: LPSolver>(at workplace: Workplace<Solver>) throws -> CommandStatus {
        let environment = workplace.environment
        let subject = try scenario.map { try environment.scenario(at: $0) }
        let importer = options.importer(Self.table, scenario: subject)
        if options.preview { return try options.show(importer, at: environment) }
        let file = try importer.read(path: options.file)
        try environment.show(try options.write(file, at: environment))
        return .done
    }
}

/// `lunban import team`.
struct ImportTeamCommand: TableImportCommand {
    static let table = ImportedTable.team
    static let abstract = ImportHelpPhrase.team
    @OptionGroup var options: ImportOptions
    @Option(help: .importPhrase(.scenario, valueName: "file"))
    var scenario: String?
}

/// `lunban import absences`.
struct ImportAbsencesCommand: TableImportCommand {
    static let table = ImportedTable.absences
    static let abstract = ImportHelpPhrase.absences
    @OptionGroup var options: ImportOptions
    @Option(help: .importPhrase(.scenario, valueName: "file"))
    var scenario: String?
}

/// `lunban import requests`.
struct ImportRequestsCommand: TableImportCommand {
    static let table = ImportedTable.requests
    static let abstract = ImportHelpPhrase.requests
    @OptionGroup var options: ImportOptions
    @Option(help: .importPhrase(.scenario, valueName: "file"))
    var scenario: String?
}

/// `lunban import shifts`.
struct ImportShiftsCommand: TableImportCommand {
    static let table = ImportedTable.shifts
    static let abstract = ImportHelpPhrase.shifts
    @OptionGroup var options: ImportOptions
    var scenario: String? { nil }
}
