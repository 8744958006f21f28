internal import ArgumentParser
internal import LaborLaw
internal import LinearModel
internal import Planning
internal import Reporting
internal import RosterModel
internal import ScenarioFiles
internal import Wording

/// `lunban check`: the audit of any roster, ours or not.
struct CheckCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check", abstract: HelpLanguage.text(.check),
            discussion: HelpLanguage.text(.checkNotes))
    }

    @Argument(help: .phrase(.roster))
    var roster: String

    @Option(help: .phrase(.scenarioOption, valueName: "file"))
    var scenario: String

    @Option(help: .phrase(.law, valueName: "pack"))
    var law: LawPackName?

    @OptionGroup var result: ResultOptions

    func run<Solver: LPSolver>(at workplace: Workplace<Solver>) throws -> CommandStatus {
        let environment = workplace.environment
        let read = try environment.scenario(at: scenario)
        let subject = law.map { read.under(law: $0.rawValue) } ?? read
        let roster = try RosterReader().read(path: roster, scenario: subject)
        let packs = try LawPackReader().law(of: subject, at: scenario)
        let report = workplace.planner.audit(roster, of: subject, under: packs)
        // Wages are in the currency of the scenario's own law.
        let currency = ShippedLaw.pack(id: read.site.jurisdiction)?.currency
        let pay =
            law == nil || packs.first?.currency == currency
            ? workplace.planner.pay(roster, of: subject, under: packs) : nil
        switch result.format {
        case .json:
            // The same bytes whatever the reader's language: sentences are in all of them.
            let audit = AuditSummary(report, language: .english)
            try environment.show(AuditDocument.json(audit, of: subject, pay: pay))
        case .text:
            let text = AuditText(
                report, of: subject, under: packs, pay: pay, language: result.language)
            try environment.show(text.lines.joined(separator: "\n") + "\n")
        }
        return report.isLegal ? .done : .no
    }
}

/// The name of a law pack that exists.
struct LawPackName: ExpressibleByArgument, RawRepresentable {
    let rawValue: String

    init?(rawValue: String) {
        guard ShippedLaw.ids.contains(rawValue) else { return nil }
        self.rawValue = rawValue
    }

    static var allValueStrings: [String] { ShippedLaw.ids }
}

extension Scenario {
    /// The scenario as if another law bound its site.
    fileprivate func under(law: String) -> Scenario {
        Scenario(
            name: name,
            site: Site(
                zone: site.zone, jurisdiction: law, onFile: site.onFile, calendar: site.calendar),
            horizon: horizon, team: team, shifts: shifts, tickets: tickets, history: history,
            policy: policy, objective: objective, referenceWage: referenceWage,
            overrides: overrides, inputs: inputs)
    }
}
