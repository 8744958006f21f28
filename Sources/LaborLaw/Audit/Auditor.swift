internal import RosterModel
internal import Wording
internal import WorkTime

/// Holds a roster against a rule book, whoever or whatever made the roster.
///
/// It shares no code with the optimizer, so that each can prove the other wrong.
public struct Auditor: Sendable {
    /// The rules.
    public let ruleBook: RuleBook

    /// An auditor for these rules.
    public init(ruleBook: RuleBook) {
        self.ruleBook = ruleBook
    }

    /// Everything in the horizon that breaks or nearly breaks a rule.
    ///
    /// Duties before the horizon count as context: a week, a run of days or a rest that began in
    /// the past is measured whole. What lies in the past alone is not reported, and a past that is
    /// too short to tell is itself a finding, once for each rule.
    ///
    /// - Complexity: O(r · n log n) for r rules and n assignments.
    public func audit(_ subject: AuditSubject) -> ComplianceReport {
        let context = AuditContext(subject)
        let writer = FindingWriter(subject)
        let history = RosterHistory(subject)
        var findings = RosterConsistency(subject).findings(writer)
        var nearMisses: [NearMiss] = []
        var checked: [CheckedRule] = []
        for rule in ruleBook.rules {
            let check = rule.kind.check
            let scope = context.admitting(rule.appliesTo)
            let observations = check.observations(in: scope).filter {
                rule.isInForce(on: writer.firstPlannedDate(of: $0.range))
            }
            for observation in observations {
                let excess = check.excess(of: observation.actual)
                if excess.number > 0 {
                    findings.append(writer.finding(rule, observation))
                } else if isClose(excess, rule) {
                    nearMisses.append(writer.nearMiss(rule, observation))
                }
            }
            if !scope.records.isEmpty, rule.isInForce(on: subject.horizon.dates.start),
                let gap = history.finding(rule, writer)
            {
                findings.append(gap)
            }
            checked.append(
                CheckedRule(ruleID: rule.id, title: rule.title, checks: observations.count))
        }
        return ComplianceReport(
            findings: findings.sorted { ReportPosition($0) < ReportPosition($1) },
            nearMisses: nearMisses.sorted { ReportPosition($0) < ReportPosition($1) },
            checked: checked)
    }

    /// Whether a hard rule is kept by less than a tenth of its limit.
    private func isClose(_ excess: Amount, _ rule: Rule) -> Bool {
        let check = rule.kind.check
        return rule.severity == .hardStop && check.tellsNearMisses
            && -excess.number * 10 < check.threshold.number
    }
}
