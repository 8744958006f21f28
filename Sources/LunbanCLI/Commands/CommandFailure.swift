internal import LaborLaw
internal import Planning
internal import Reporting
internal import RosterModel
internal import ScenarioFiles
internal import Wording
internal import WorkTime

/// Why a command has no result to show.
enum CommandFailure: Error {
    /// Some people have no legal plan.
    case noLegalPlan(ImpasseReport)
    /// Nobody knows whether these people have a legal plan.
    case undecided([String])
    /// The scenario cannot be planned as it is.
    case badScenario(Diagnostic)
    /// The user asked to stop before there was a roster.
    case nothingToShow
    /// The user asked to stop before a run of a simulation was done.
    case nothingSimulated
    /// No law pack has this name; another one comes close.
    case unknownLaw(String, nearest: String?)
    /// The result could not be written to standard output.
    case cannotPrint(String)
    /// The roster could not be made into a workbook.
    case noWorkbook(String)
    /// The compliance report could not be made into a document.
    case noDocument(String)
    /// The optimizer and the roster disagree about the objective.
    case objectiveMismatch(optimizer: Double, roster: Double)

    /// The failure behind an error of planning the scenario at `path`.
    init(_ error: PlanningError, scenario: Scenario, path: String) {
        func diagnostic(_ field: String, expected: String, found: String) -> Diagnostic {
            Diagnostic(
                location: SourceLocation(file: path, field: field), severity: .error,
                expected: expected, found: found)
        }
        switch error {
        case .noHistoryBeforeHorizon:
            self = .badScenario(
                diagnostic(
                    "history", expected: "tickets before \(scenario.horizon.dates.start)",
                    found: "none"))
        case .daysNotToBeReplayed(let dates, let history):
            let count = scenario.horizon.dates.count
            self = .badScenario(
                diagnostic(
                    "history",
                    expected: "\(count) days to replay, between \(history.start) and "
                        + "\(history.end - 1)",
                    found: "\(dates.count), from \(dates.start) to \(dates.end - 1)"))
        case .daysOutsideHistory(let first, let last, let history):
            self = .badScenario(
                diagnostic(
                    "history",
                    expected: "days between \(history.start) and \(history.end - 1), the first "
                        + "before the last",
                    found: "\(first) to \(last)"))
        case .lockedDutyImpossible(let assignment, let rules):
            let duty = assignment.duty
            let reason = rules.isEmpty ? "" : ", against " + rules.joined(separator: ", ")
            self = .badScenario(
                diagnostic(
                    "roster", expected: "locked duties that can be planned",
                    found: "\(duty.shift.rawValue) of \(assignment.specialist.rawValue) on "
                        + "\(duty.date)\(reason)"))
        case .contradictoryRows(let rows):
            self = .badScenario(
                diagnostic(
                    "site", expected: "rows that can be met together",
                    found: rows.joined(separator: ", ")))
        case .objectiveMismatch(let optimizer, let roster):
            self = .objectiveMismatch(optimizer: optimizer, roster: roster)
        }
    }

    /// Nobody knows whether these people of the scenario have a legal plan.
    static func undecided(_ people: [SpecialistID], of scenario: Scenario) -> CommandFailure {
        .undecided(scenario.team.specialists.filter { people.contains($0.id) }.map(\.name))
    }

    /// What the failure means to the program that started this one.
    var status: CommandStatus {
        switch self {
        case .noLegalPlan: .no
        case .undecided: .nothingToShow
        case .badScenario: .badData
        case .nothingToShow, .nothingSimulated: .nothingToShow
        case .unknownLaw: .usage
        case .cannotPrint, .noWorkbook, .noDocument: .cannotWrite
        case .objectiveMismatch: .internalError
        }
    }

    /// What to tell the user.
    func text(_ language: ReaderLanguage) -> String {
        func words(_ phrase: CommandPhrase, _ values: KeyValuePairs<String, String> = [:]) -> String
        {
            phrase.phrase.filled(values).text(language)
        }
        switch self {
        case .noLegalPlan(let report):
            let lines = ImpasseText(language: language).lines(report)
            return ([words(.noLegalPlan)] + lines).joined(separator: "\n")
        case .undecided(let names):
            return words(
                .undecided, ["names": names.map(\.printable).joined(separator: ", ")])
        case .badScenario(let diagnostic): return diagnostic.description
        case .nothingToShow: return words(.nothingYet)
        case .nothingSimulated: return SimulationPhrase.nothingYet.phrase.text(language)
        case .unknownLaw(let name, let nearest):
            let advice = nearest.map { ["  " + words(.maybeLaw, ["name": $0])] } ?? []
            return ([words(.unknownLaw, ["name": name.printable])] + advice)
                .joined(separator: "\n")
        case .cannotPrint(let reason): return words(.cannotPrint, ["reason": reason])
        case .noWorkbook(let reason): return words(.noWorkbook, ["reason": reason])
        case .noDocument(let reason):
            return CompliancePhrase.noDocument.phrase.filled(["reason": reason]).text(language)
        case .objectiveMismatch(let optimizer, let roster):
            return words(
                .objectiveMismatch, ["optimizer": "\(optimizer)", "roster": "\(roster)"])
        }
    }
}
