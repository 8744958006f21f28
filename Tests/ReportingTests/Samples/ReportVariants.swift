import Reporting
import RosterModel
import Wording
import WorkTime

extension PlanReport {
    /// The report with some parts replaced.
    func with(
        scenario: Scenario? = nil, roster: Roster? = nil, audit: AuditSummary? = nil,
        coverage: [CoverageLine]? = nil
    ) -> PlanReport {
        PlanReport(
            scenario: scenario ?? self.scenario, roster: roster ?? self.roster,
            audit: audit ?? self.audit, coverage: coverage ?? self.coverage, objective: objective,
            outcome: outcome, history: history, forecast: forecast, overrides: overrides,
            levels: levels, accuracy: accuracy, shadowPrices: shadowPrices, seed: seed,
            version: version)
    }

    /// The report with every text that people write replaced by `name`.
    func named(_ name: String) -> PlanReport {
        let phrase = Phrase(en: name, zh: name)
        let specialists = scenario.team.specialists.map { person in
            Specialist(
                id: person.id, name: name, grade: person.grade, joined: person.joined,
                contract: person.contract, languages: person.languages,
                categories: person.categories)
        }
        let renamed = Scenario(
            name: name,
            site: Site(
                zone: scenario.site.zone, jurisdiction: name,
                calendar: scenario.site.calendar.map {
                    SpecialDay(date: $0.date, name: name, kind: $0.kind)
                }),
            horizon: scenario.horizon,
            team: Team(
                specialists: specialists, absences: scenario.team.absences,
                requests: scenario.team.requests, previousRoster: Roster([])),
            shifts: scenario.shifts.map {
                ShiftTemplate(
                    code: $0.code, name: name, start: $0.start, length: $0.length, meal: $0.meal,
                    isNight: $0.isNight)
            }, tickets: scenario.tickets, history: nil, policy: scenario.policy,
            objective: scenario.objective, overrides: [],
            inputs: [InputFile(role: name, path: name, digest: name)])
        let line = AuditLine(
            ruleID: name, specialist: nil, range: scenario.horizon.range, severity: .hardStop,
            limit: name, actual: name, excess: name, citation: name, sentence: phrase,
            advice: phrase)
        return with(
            scenario: renamed,
            audit: AuditSummary(findings: [line], nearMisses: [line], checks: 1, isLegal: false),
            coverage: coverage.map { line in
                CoverageLine(
                    name: phrase, kind: line.kind, slotsPerValue: line.slotsPerValue,
                    netRequired: line.netRequired, grossRequired: line.grossRequired,
                    scheduled: line.scheduled)
            })
    }

    /// A report of nobody: no people, duties, coverage, forecast or points.
    static func empty(like report: PlanReport) -> PlanReport {
        let scenario = report.scenario
        return PlanReport(
            scenario: Scenario(
                name: "Nobody", site: scenario.site, horizon: scenario.horizon,
                team: Team(
                    specialists: [], absences: [], requests: [], previousRoster: Roster([])),
                shifts: [], tickets: scenario.tickets, history: nil, policy: scenario.policy,
                objective: .standard, overrides: [], inputs: []),
            roster: Roster([]),
            audit: AuditSummary(findings: [], nearMisses: [], checks: 0, isLegal: true),
            coverage: [], objective: [],
            outcome: SearchOutcome(
                objective: 0, lowerBound: 0, gap: 0, isProven: true, endedBy: .proven),
            forecast: [], shadowPrices: [], seed: .max, version: "0.1.0")
    }
}

/// Every output that a report has, by a name for failures.
enum EveryOutput {
    static func markup(of report: PlanReport) -> [(name: String, text: String)] {
        ReaderLanguage.allCases.map { language in
            ("page \(language.rawValue)", RosterPage.html(report, language: language))
        } + [("picture", BoardPicture.svg(report))]
    }

    static func texts(of report: PlanReport) -> [(name: String, text: String)] {
        ReaderLanguage.allCases.map { language in
            ("board \(language.rawValue)", TextBoard.text(report, language: language))
        }
    }

    static func documents(of report: PlanReport) -> [(name: String, text: String)] {
        [("plan.json", PlanDocument.json(report))]
    }
}
