public import RosterModel
public import WorkTime

/// Somebody's decision to accept a finding, with the reason; it hides nothing.
public struct FindingOverride: Hashable, Sendable {
    /// The rule of the finding.
    public let ruleID: String
    /// The person of the finding; nil for the team's matters.
    public let specialist: SpecialistID?
    /// The local date on which what was found begins.
    public let date: LocalDate
    /// Who decided.
    public let decidedBy: String
    /// The day of the decision.
    public let decidedOn: LocalDate
    /// Why.
    public let reason: String

    /// A decision on the findings of one rule, person and date.
    public init(
        ruleID: String, specialist: SpecialistID?, date: LocalDate, decidedBy: String,
        decidedOn: LocalDate, reason: String
    ) {
        self.ruleID = ruleID
        self.specialist = specialist
        self.date = date
        self.decidedBy = decidedBy
        self.decidedOn = decidedOn
        self.reason = reason
    }

    /// Whether this decision is about `finding`, dates being those of `zone`.
    public func concerns(_ finding: Finding, in zone: Zone) -> Bool {
        ruleID == finding.ruleID && specialist == finding.specialist
            && date == zone.local(finding.range.start).date
    }
}
