public import RosterModel
public import Wording
public import WorkTime

/// What an audit found, with every figure already worded.
public struct AuditSummary: Hashable, Sendable {
    /// Limits that are broken, gravest first.
    public let findings: [AuditLine]
    /// Limits that are kept by little.
    public let nearMisses: [AuditLine]
    /// How many limits were looked at.
    public let checks: Int
    /// Whether no hard stop was found.
    public let isLegal: Bool

    /// The result of an audit.
    public init(findings: [AuditLine], nearMisses: [AuditLine], checks: Int, isLegal: Bool) {
        self.findings = findings
        self.nearMisses = nearMisses
        self.checks = checks
        self.isLegal = isLegal
    }
}

/// One limit that a roster breaks, or nearly does.
public struct AuditLine: Hashable, Sendable {
    /// The rule's identifier in its law pack.
    public let ruleID: String
    /// Whom it concerns; nil for the team as a whole.
    public let specialist: SpecialistID?
    /// The time looked at.
    public let range: TimeRange
    /// How grave it is.
    public let severity: Severity
    /// The limit, worded with its unit: `45 h`.
    public let limit: String
    /// What the roster has, worded with its unit.
    public let actual: String
    /// By how much the limit is passed, or for a near miss the margin left.
    public let excess: String
    /// The law's section and version date, or the policy.
    public let citation: String
    /// What is the matter.
    public let sentence: Phrase
    /// What may be done about it.
    public let advice: Phrase?

    /// How grave a finding is.
    public enum Severity: String, CaseIterable, Sendable {
        case hardStop
        case warning
        case information
    }

    /// A line of an audit.
    public init(
        ruleID: String, specialist: SpecialistID?, range: TimeRange, severity: Severity,
        limit: String, actual: String, excess: String, citation: String, sentence: Phrase,
        advice: Phrase?
    ) {
        self.ruleID = ruleID
        self.specialist = specialist
        self.range = range
        self.severity = severity
        self.limit = limit
        self.actual = actual
        self.excess = excess
        self.citation = citation
        self.sentence = sentence
        self.advice = advice
    }
}
