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
    /// Scenarios of a comparison ended without a result, with what is known of each.
    case scenariosFailed([FailedScenario])
    /// A comparison was stopped before these scenarios were planned.
    case comparisonStopped([String])
    /// The program that is to run scenarios cannot be run.
    case missingProgram(String)
    /// An argument does not fit the scenario.
    case misfit(Phrase)
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

    /// The failure behind an error of planning the scenario at `path`, or of a `roster` of it.
    init(_ error: PlanningError, scenario: Scenario, path: String, roster: String? = nil) {
        func diagnostic(
            _ field: String?, in file: String? = nil, expected: String, found: String
        ) -> Diagnostic {
            Diagnostic(
                location: SourceLocation(file: file ?? path, field: field), severity: .error,
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
        case .dutiesNotPlannable(let assignments):
            let duties = assignments.map {
                "\($0.duty.shift.rawValue) of \($0.specialist.rawValue) on \($0.duty.date)"
            }
            self = .badScenario(
                diagnostic(
                    nil, in: roster, expected: "duties that can be planned, one a person and date",
                    found: duties.joined(separator: ", ")))
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
        case .scenariosFailed(let failures): failures.first?.status ?? .internalError
        case .comparisonStopped: .nothingToShow
        case .missingProgram: .missingFile
        case .unknownLaw, .misfit: .usage
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
        case .scenariosFailed(let failures):
            let said = ComparisonPhrase.tasksFailed.phrase.text(language)
            return ([said] + failures.map { $0.line(language) }).joined(separator: "\n")
        case .comparisonStopped(let names):
            return ComparisonPhrase.stopped.phrase
                .filled(["names": names.map(\.printable).joined(separator: ", ")]).text(language)
        case .missingProgram(let reason):
            return ComparisonPhrase.missingProgram.phrase.filled(["reason": reason]).text(language)
        case .misfit(let phrase): return phrase.text(language).printable
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
