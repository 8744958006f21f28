import LaborLaw
import RosterModel
import Testing
import Wording
import WorkTime

/// A rule of a kind, for tests that care for nothing else.
func rule(_ kind: RuleKind, appliesTo: RuleScope = .everybody) -> Rule {
    Rule(
        id: "test.rule", title: Phrase(en: "Test rule", zh: "测试规则"), kind: kind,
        authority: .policy(Phrase(en: "test", zh: "测试")), appliesTo: appliesTo)
}

/// The findings of one rule alone, without notes on a short history.
func findings(_ kind: RuleKind, in roster: MiniRoster) -> [Finding] {
    Auditor(ruleBook: RuleBook([rule(kind)])).audit(roster.subject).findings
        .filter { $0.ruleID == "test.rule" && $0.severity != .information }
}

/// Expects one finding on each marked duty, in order, with these amounts beyond the limit.
func expectFindings(
    _ kind: RuleKind, in drawing: String, start: String = "2026-11-23",
    zone: String = "Asia/Kuala_Lumpur", excess: [Amount],
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let roster = try MiniRoster(drawing, start: start, zone: zone)
    let found = findings(kind, in: roster)
    #expect(found.map(\.excess) == excess, sourceLocation: sourceLocation)
    #expect(found.count == roster.markers.count, sourceLocation: sourceLocation)
    for (finding, marker) in zip(found, roster.markers) {
        let touches =
            finding.range.start <= marker.range.end && marker.range.start <= finding.range.end
        #expect(
            finding.specialist == marker.specialist && touches,
            "finding \(marker.number) is elsewhere: \(finding.sentence.english)",
            sourceLocation: sourceLocation)
    }
}

/// A length of time as an amount.
func time(_ hours: Int, _ minutes: Int = 0) -> Amount {
    .minutes(Minutes(hours * 60 + minutes))
}
