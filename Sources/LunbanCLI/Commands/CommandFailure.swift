internal import Planning
internal import RosterModel
internal import ScenarioFiles
internal import Wording
internal import WorkTime

/// Why a command has no result to show.
enum CommandFailure: Error {
    /// Some people have no legal plan; each with what is broken even when they are always off.
    case noLegalPlan([(name: String, reasons: [Phrase])])
    /// The scenario cannot be planned as it is.
    case badScenario(Diagnostic)
    /// The user asked to stop before there was a roster.
    case nothingToShow
    /// The result could not be written to standard output.
    case cannotPrint(String)
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
        case .unknownJurisdiction(let name):
            self = .badScenario(
                diagnostic("site.jurisdiction", expected: "a law pack", found: "'\(name)'"))
        case .objectiveMismatch(let optimizer, let roster):
            self = .objectiveMismatch(optimizer: optimizer, roster: roster)
        }
    }

    /// What the failure means to the program that started this one.
    var status: CommandStatus {
        switch self {
        case .noLegalPlan: .no
        case .badScenario: .badData
        case .nothingToShow: .nothingToShow
        case .cannotPrint: .cannotWrite
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
        case .noLegalPlan(let people):
            let lines = people.flatMap { person in
                let reasons = person.reasons.map { "    " + $0.text(language).printable }
                let why = reasons.isEmpty ? words(.historyOnly) : words(.nobodyCan)
                return ["  \(person.name.printable): \(why)"] + reasons
            }
            return ([words(.noLegalPlan)] + lines).joined(separator: "\n")
        case .badScenario(let diagnostic): return diagnostic.description
        case .nothingToShow: return words(.nothingYet)
        case .cannotPrint(let reason): return words(.cannotPrint, ["reason": reason])
        case .objectiveMismatch(let optimizer, let roster):
            return words(
                .objectiveMismatch, ["optimizer": "\(optimizer)", "roster": "\(roster)"])
        }
    }
}
