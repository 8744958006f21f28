internal import ArgumentParser
internal import Forecasting
internal import LinearModel
internal import Planning
internal import Reporting
internal import RosterModel
internal import ScenarioFiles
internal import Wording

/// `lunban knowledge`: which categories come back most, for those who write articles and macros.
struct KnowledgeCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "knowledge", abstract: HelpLanguage.text(.knowledge),
            discussion: HelpLanguage.text(.knowledgeNotes))
    }

    @Argument(help: .phrase(.scenario))
    var scenario: String

    @Option(help: .phrase(.knowledgeFrom, valueName: "date"))
    var from: GivenDay?

    @Option(help: .phrase(.knowledgeTo, valueName: "date"))
    var to: GivenDay?

    @Flag(help: .phrase(.knowledgeByLanguage))
    var byLanguage = false

    @Option(help: .phrase(.knowledgeOut, valueName: "file"))
    var out: String?

    @Option(help: .phrase(.knowledgeFormat))
    var format = KnowledgeFormat.text

    @Option(name: .customLong("language"), help: .phrase(.language, valueName: "language"))
    var languageName = LanguageName(.english)

    func run<Solver: LPSolver>(at workplace: Workplace<Solver>) throws -> CommandStatus {
        let environment = workplace.environment
        let subject = try environment.scenario(at: scenario)
        let contacts = try contacts(of: subject, at: workplace)
        let text = text(
            contacts, of: subject, isTerminal: out == nil && environment.isOutputTerminal)
        guard let out else {
            try environment.show(text)
            return .done
        }
        try WholeFiles.write(Array(text.utf8), to: out)
        let written = CommandPhrase.reportWritten.phrase.filled(["file": out.printable])
        try environment.show(written.text(languageName.language) + "\n")
        return .done
    }

    private func contacts<Solver: LPSolver>(
        of subject: Scenario, at workplace: Workplace<Solver>
    ) throws(CommandFailure) -> RepeatContacts {
        do {
            return try workplace.planner.repeatContacts(
                in: subject, on: HistoryDays(from: from?.date, to: to?.date),
                byLanguage: byLanguage)
        } catch {
            throw CommandFailure(error, scenario: subject, path: scenario)
        }
    }

    private func text(
        _ contacts: RepeatContacts, of subject: Scenario, isTerminal: Bool
    ) -> String {
        let language = languageName.language
        let report = KnowledgeReport(contacts, of: subject, byLanguage: byLanguage)
        return switch format {
        case .text: KnowledgeText.text(report, language: language, isTerminal: isTerminal)
        case .csv:
            KnowledgeWriter.csv(
                contacts, classes: TicketClasses(subject.tickets).classes,
                byLanguage: byLanguage, language: language)
        case .markdown: KnowledgeText.markdown(report, language: language)
        case .json: KnowledgeDocument.json(report)
        }
    }
}

/// The forms of a knowledge log.
enum KnowledgeFormat: String, CaseIterable, ExpressibleByArgument {
    /// For a glance.
    case text
    /// For spreadsheets.
    case csv
    /// For wikis.
    case markdown
    /// For scripts.
    case json
}
