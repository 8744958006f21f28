public import Wording

/// What an audit found, and how much it looked at.
public struct ComplianceReport: Hashable, Sendable {
    /// Where rules are broken, by time, then person, then rule.
    public let findings: [Finding]
    /// Where hard rules are only just kept, in the same order.
    public let nearMisses: [NearMiss]
    /// How often each rule was checked, in the order of the rule book.
    public let checked: [CheckedRule]

    /// Whether nothing found stops the roster.
    public var isLegal: Bool {
        !findings.contains { $0.severity == .hardStop }
    }

    /// The identifiers a finding may bear: those of the rules, then those about the roster itself.
    public var findingIDs: [String] {
        checked.map(\.ruleID)
            + [RosterConsistency.unknownSpecialist, RosterConsistency.outsideHorizon]
    }
}

/// How often a rule was held against something.
public struct CheckedRule: Hashable, Sendable {
    /// The rule's identifier.
    public let ruleID: String
    /// What people call the rule.
    public let title: Phrase
    /// Who demands it.
    public let authority: Authority
    /// How well the clause has been checked.
    public let confidence: Confidence
    /// The number of things measured; zero when nothing in the roster concerns the rule.
    public let checks: Int
}
