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
        let nightWorkers = NightWorkers(
            Set(ruleBook.rules.compactMap(\.appliesTo.nightWorkers)), in: context)
        let writer = FindingWriter(subject, ruleBook: ruleBook)
        let history = RosterHistory(subject)
        var findings = RosterConsistency(subject).findings(writer)
        var nearMisses: [NearMiss] = []
        var checked: [CheckedRule] = []
        for rule in ruleBook.rules {
            let check = rule.kind.check
            let scope = context.bound(by: rule.appliesTo, nightWorkers: nightWorkers)
            let observations = RuleValidity(rule, scope, writer).kept(
                check.observations(in: scope))
            var close: [Observation] = []
            for observation in observations {
                let excess = check.excess(of: observation)
                if excess.number > 0 {
                    findings.append(writer.finding(rule, observation))
                } else if isClose(excess, rule, check, limit: check.limit(of: observation)) {
                    close.appendOrTighten(observation, check)
                }
            }
            nearMisses += close.map { writer.nearMiss(rule, $0) }
            if !scope.records.isEmpty, rule.isInForce(on: subject.horizon.dates.start),
                let gap = history.finding(rule, writer)
            {
                findings.append(gap)
            }
            checked.append(
                CheckedRule(
                    ruleID: rule.id, title: rule.title, authority: rule.authority,
                    confidence: rule.confidence, checks: observations.count))
        }
        return ComplianceReport(
            findings: findings.sorted { ReportPosition($0) },
            nearMisses: nearMisses.sorted { ReportPosition($0) },
            checked: checked)
    }

    /// Whether a hard rule is kept by less than a tenth of its limit.
    private func isClose(
        _ excess: Amount, _ rule: Rule, _ check: any RuleCheck, limit: Amount
    ) -> Bool {
        rule.severity == .hardStop && check.tellsNearMisses
            && -excess.number * 10 < limit.number
    }
}

extension [Observation] {
    /// Appends an observation, or takes it for the last one where both are of overlapping windows
    /// of one person: the closer of the two stays.
    fileprivate mutating func appendOrTighten(_ observation: Observation, _ check: any RuleCheck) {
        guard let last, last.specialist == observation.specialist,
            last.range.overlaps(observation.range)
        else {
            append(observation)
            return
        }
        if check.excess(of: observation).number > check.excess(of: last).number {
            self[count - 1] = observation
        }
    }
}

/// On which dates a rule holds for whom.
private struct RuleValidity {
    private let rule: Rule
    private let writer: FindingWriter
    private let people: [SpecialistID: Specialist]
    private let siteWords: [String]
    /// Whether it holds for everybody in its scope on every planned date.
    private let isAlways: Bool

    init(_ rule: Rule, _ context: AuditContext, _ writer: FindingWriter) {
        self.rule = rule
        self.writer = writer
        let dates = context.horizon.dates
        isAlways =
            rule.appliesTo.isTimeless && rule.isInForce(on: dates.start)
            && rule.isInForce(on: dates.end - 1)
        siteWords = context.siteWords
        people =
            rule.appliesTo.isTimeless
            ? [:]
            : Dictionary(
                context.records.map { ($0.specialist.id, $0.specialist) },
                uniquingKeysWith: { first, _ in first })
    }

    /// Those observations that begin, as far as they are planned, on a date on which the rule
    /// holds.
    func kept(_ observations: [Observation]) -> [Observation] {
        guard !isAlways else { return observations }
        return observations.filter { observation in
            let date = writer.firstPlannedDate(of: observation.range)
            guard rule.isInForce(on: date) else { return false }
            guard !rule.appliesTo.isTimeless else { return true }
            return rule.appliesTo.holds(
                for: observation.specialist.flatMap { people[$0] }, on: date,
                siteWords: siteWords)
        }
    }
}
