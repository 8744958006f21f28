internal import RosterModel
internal import Wording
internal import WorkTime

/// What must hold before any rule can be trusted: known people, planned dates.
struct RosterConsistency {
    /// The identifiers of what is found here.
    static let unknownSpecialist = "roster.unknown-specialist"
    static let outsideHorizon = "roster.outside-horizon"

    private let subject: AuditSubject

    init(_ subject: AuditSubject) {
        self.subject = subject
    }

    /// A hard stop for each duty of a stranger, a note for each duty on a date not planned.
    func findings(_ writer: FindingWriter) -> [Finding] {
        let team = Set(subject.specialists.map(\.id))
        let amounts = (limit: Amount.count(0), actual: Amount.count(1), excess: Amount.count(1))
        return subject.roster.assignments.flatMap { assignment -> [Finding] in
            let place = Observation(
                of: assignment.specialist, in: assignment.duty.range, actual: amounts.actual)
            var findings: [Finding] = []
            if !team.contains(assignment.specialist) {
                findings.append(
                    writer.finding(
                        RosterConsistency.unknownSpecialist, AuditPhrases.unknownSpecialist,
                        severity: .hardStop, amounts: amounts, at: place))
            }
            if !subject.horizon.dates.contains(assignment.duty.date) {
                findings.append(
                    writer.finding(
                        RosterConsistency.outsideHorizon, AuditPhrases.outsideHorizon,
                        severity: .information, amounts: amounts, at: place))
            }
            return findings
        }
    }
}

/// How far back the duties before the horizon are known.
struct RosterHistory {
    private let horizon: PlanningHorizon
    /// The date of the first known duty before the horizon; nil when none is known.
    private let start: LocalDate?

    init(_ subject: AuditSubject) {
        horizon = subject.horizon
        start = subject.previous.assignments.lazy.map(\.duty.date)
            .filter { $0 < subject.horizon.dates.start }.min()
    }

    /// A note when the history ends before the rule has looked back far enough.
    func finding(_ rule: Rule, _ writer: FindingWriter) -> Finding? {
        let first = horizon.dates.start
        guard let needed = rule.kind.check.historyNeeded(for: horizon), needed < first,
            needed < start ?? first
        else { return nil }
        let known = first - (start ?? first)
        return writer.undecided(
            rule,
            amounts: (.days(first - needed), .days(known), .days(first - needed - known)),
            at: Observation(
                of: nil, in: horizon.zone.day(first), actual: .days(known),
                details: [("rule", rule.title)]))
    }
}
