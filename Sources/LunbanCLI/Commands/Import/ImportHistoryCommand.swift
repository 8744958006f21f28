internal import ArgumentParser
internal import LinearModel
internal import ScenarioFiles
internal import Wording
internal import WorkTime

/// `lunban import history`: a ticket system's export as a history of escalations.
struct ImportHistoryCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "history", abstract: HelpLanguage.text(ImportHelpPhrase.history),
            discussion: HelpLanguage.text(ImportHelpPhrase.historyNotes))
    }

    @Argument(help: .importPhrase(.export))
    var file: String

    @Option(name: .customLong("from"), help: .importPhrase(.system))
    var system: ExportSystemName

    @Option(help: .importPhrase(.historyMapping, valueName: "file"))
    var mapping: String?

    @Option(help: .importPhrase(.zone, valueName: "zone"))
    var zone: ZoneName?

    @Option(help: .importPhrase(.group, valueName: "name"))
    var group: String?

    @Option(help: .importPhrase(.dates))
    var dates: DateOrderName?

    @Flag(help: .importPhrase(.skipUnknown))
    var skipUnknown = false

    @Flag(help: .importPhrase(.showMapping))
    var showMapping = false

    @Option(help: .importPhrase(.out, valueName: "file"))
    var out: String?

    @Option(name: .customLong("language"), help: .phrase(.language, valueName: "language"))
    var languageName = LanguageName(.english)

    func validate() throws {
        guard showMapping || out != nil else {
            throw ValidationError(
                HistoryImportPhrase.outOrMapping.phrase.text(languageName.language))
        }
    }

    func run<Solver: LPSolver>(at workplace: Workplace<Solver>) throws -> CommandStatus {
        let environment = workplace.environment
        if showMapping {
            try environment.show(system.system.mapping)
            return .done
        }
        let importer = HistoryImporter(
            system.system, mapping: mapping, zone: zone?.zone, group: group,
            dates: dates?.order)
        let history = try importer.read(path: file)
        let unknown = history.unknown.map(diagnostic)
        guard unknown.isEmpty || skipUnknown else {
            throw ReadFailure(diagnostics: unknown, missingFiles: [])
        }
        for warning in unknown { environment.errors("\(warning)\n") }
        guard let out else { return .done }
        try WholeFiles.write(history.bytes, to: out)
        let lines = HistoryImportText(language: languageName.language).lines(history, out: out)
        try environment.show(lines.joined(separator: "\n") + "\n")
        return .done
    }

    private func diagnostic(_ unknown: ImportedHistory.UnknownValue) -> Diagnostic {
        let rows = unknown.count == 1 ? "1 row" : "\(unknown.count) rows, here first"
        let value = unknown.value.isEmpty ? "nothing" : "'\(unknown.value.printable)'"
        return Diagnostic(
            location: SourceLocation(
                file: file.printable, line: unknown.firstLine, field: unknown.field),
            severity: skipUnknown ? .warning : .error,
            expected: "a \(unknown.field) that the mapping knows", found: "\(value) in \(rows)",
            advice:
                "Maybe say what it means, values: { \(unknown.field): { … } }, with 'other' for "
                + "all the rest, or leave such rows out with --skip-unknown.")
    }
}

/// A ticket system as the command line names it.
enum ExportSystemName: String, CaseIterable, ExpressibleByArgument {
    case zendesk
    case freshdesk
    case salesforce
    case servicenow

    var system: ExportSystem {
        switch self {
        case .zendesk: .zendesk
        case .freshdesk: .freshdesk
        case .salesforce: .salesforce
        case .servicenow: .servicenow
        }
    }
}

/// The IANA name of a time zone.
struct ZoneName: ExpressibleByArgument {
    let zone: Zone

    init?(argument: String) {
        guard let zone = Zone(identifier: argument) else { return nil }
        self.zone = zone
    }
}
