public import LaborLaw
public import RosterModel
internal import Wording
internal import WorkTime

/// `audit.json`: what law and policy say of a roster, finding by finding, for HR and scripts.
public enum AuditDocument {
    /// The audit of a report's roster.
    public static func json(_ report: PlanReport) -> String {
        json(report.audit, of: report.scenario, pay: report.pay)
    }

    /// An audit of any roster of `scenario`; keys are sorted and sentences are in every language.
    public static func json(
        _ audit: AuditSummary, of scenario: Scenario, pay: PayReport? = nil
    ) -> String {
        let names = Dictionary(
            scenario.team.specialists.map { ($0.id, $0.name) },
            uniquingKeysWith: { first, _ in first })
        func line(_ line: AuditLine) -> JSONValue {
            .object([
                "rule": .text(line.ruleID), "severity": .text(line.severity.rawValue),
                "specialist": .optional(line.specialist?.rawValue),
                "name": .optional(line.specialist.flatMap { names[$0] }),
                "start": .instant(line.range.start, in: scenario.site.zone),
                "end": .instant(line.range.end, in: scenario.site.zone),
                "limit": .text(line.limit), "actual": .text(line.actual),
                "excess": .text(line.excess), "citation": .text(line.citation),
                "sentence": .phrase(line.sentence),
                "advice": line.advice.map { .phrase($0) } ?? .null,
            ])
        }
        return JSONValue.object([
            "scenario": .text(scenario.name), "site": .site(scenario.site),
            "horizon": .horizon(scenario.horizon), "inputs": .inputs(scenario.inputs),
            "legal": .boolean(audit.isLegal), "checks": .integer(audit.checks),
            "findings": .array(audit.findings.map(line)),
            "nearMisses": .array(audit.nearMisses.map(line)),
            "byRule": .array(audit.byRule.map(count)),
        ]).with("pay", .pay(pay)).document
    }

    private static func count(_ count: RuleCount) -> JSONValue {
        .object([
            "rule": .text(count.ruleID), "findings": .integer(count.findings),
            "nearMisses": .integer(count.nearMisses),
        ])
    }
}
