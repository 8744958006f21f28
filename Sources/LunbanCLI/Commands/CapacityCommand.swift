internal import ArgumentParser
internal import LaborLaw
internal import LinearModel
internal import Planning
internal import Reporting
internal import RosterModel
internal import ScenarioFiles
internal import Wording

/// `lunban capacity`: how tickets flow through a roster's hours, and what more hours are worth.
struct CapacityCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "capacity", abstract: HelpLanguage.text(.capacity),
            discussion: HelpLanguage.text(.capacityNotes))
    }

    @Argument(help: .phrase(.scenario))
    var scenario: String

    @Option(help: .phrase(.capacityRoster, valueName: "file"))
    var roster: String?

    @Option(help: .phrase(.timeLimit, valueName: "time"))
    var timeLimit = TimeSpan.minute

    @Flag(help: .phrase(.capacityDetail))
    var detail = false

    @Option(help: .phrase(.capacityOut, valueName: "folder"))
    var out: String?

    @OptionGroup var result: ResultOptions

    func run<Solver: LPSolver>(at workplace: Workplace<Solver>) throws -> CommandStatus {
        let environment = workplace.environment
        let subject = try environment.scenario(at: scenario)
        let law = try LawPackReader().law(of: subject, at: scenario)
        let roster =
            try roster.map { try RosterReader().read(path: $0, scenario: subject) }
            ?? planned(subject, under: law, at: workplace)
        let report = CapacityReport(
            try capacity(of: roster, of: subject, under: law, at: workplace))
        if let out {
            try WholeFiles(folder: out).write([
                (CapacityCommand.table, Array(CapacityDocument.csv(report).utf8))
            ])
        }
        switch result.format {
        case .json: try environment.show(CapacityDocument.json(report))
        case .text:
            try environment.show(
                CapacityText.text(
                    report, language: result.language, isTerminal: environment.isOutputTerminal,
                    isDetailed: detail) + closing)
        }
        return .done
    }

    private static let table = "capacity.csv"

    /// The roster that planning finds.
    private func planned<Solver: LPSolver>(
        _ subject: Scenario, under law: [LawPack], at workplace: Workplace<Solver>
    ) throws(CommandFailure) -> Roster {
        guard !workplace.environment.isCancelled() else { throw .nothingToShow }
        let search = PlanSearch(timeLimit: timeLimit, language: result.language)
        switch try search.outcome(of: subject, under: law, at: workplace, path: scenario) {
        case .planned(let run): return run.roster
        case .noLegalPlan(let impasses):
            throw .noLegalPlan(ImpasseReport(impasses, of: subject))
        case .undecided(let people): throw .undecided(people, of: subject)
        }
    }

    private func capacity<Solver: LPSolver>(
        of roster: Roster, of subject: Scenario, under law: [LawPack],
        at workplace: Workplace<Solver>
    ) throws(CommandFailure) -> CapacityRun {
        do {
            return try workplace.planner.capacity(of: roster, of: subject, under: law)
        } catch {
            throw CommandFailure(error, scenario: subject, path: scenario)
        }
    }

    /// Where the table is.
    private var closing: String {
        guard let out else { return "" }
        let written = CommandPhrase.written.phrase.filled([
            "folder": out.printable, "files": CapacityCommand.table,
        ])
        return "\n" + written.text(result.language) + "\n"
    }
}
