public import Wording
public import WorkTime

/// One clause of a law or a team's policy, in force for some people.
public struct Rule: Hashable, Sendable, Identifiable {
    /// The name used in files and reports, such as `my-kul.max-continuous-work`.
    public let id: String
    /// What people call it.
    public let title: Phrase
    /// What it demands.
    public let kind: RuleKind
    /// Who says so.
    public let authority: Authority
    /// What a breach means; at most a warning when the confidence is low.
    public let severity: FindingSeverity
    /// How well the clause has been checked.
    public let confidence: Confidence
    /// Whose work it limits and when; everybody's by default.
    public let appliesTo: RuleScope
    /// What a reader of a finding should also know; nil when the sentence says it all.
    public let note: Phrase?

    /// A rule; an unverified one is loaded as a warning.
    public init(
        id: String, title: Phrase, kind: RuleKind, authority: Authority,
        severity: FindingSeverity = .hardStop, confidence: Confidence = .high,
        appliesTo: RuleScope = .everybody, note: Phrase? = nil
    ) {
        self.id = id
        self.title = title
        self.kind = kind
        self.authority = authority
        self.severity = confidence == .low ? max(severity, .warning) : severity
        self.confidence = confidence
        self.appliesTo = appliesTo
        self.note = note
    }

    /// Whether the rule holds on `date`; a policy always does.
    public func isInForce(on date: LocalDate) -> Bool {
        authority.isInForce(on: date)
    }
}

extension Rule {
    /// What the rule demands, in one sentence with its limit.
    public var requirement: Phrase {
        let check = kind.check
        return check.wording.requirement.filled(
            [("limit", check.threshold.phrase)] + check.details)
    }
}

/// Who demands that a rule be kept.
public enum Authority: Hashable, Sendable {
    /// A law.
    case statute(LegalSource)
    /// The team or its employer, by the name of the policy.
    case policy(Phrase)

    /// Whether it says so on `date`; a policy always does.
    func isInForce(on date: LocalDate) -> Bool {
        switch self {
        case .statute(let source): source.isInForce(on: date)
        case .policy: true
        }
    }

    /// The citation of the law or the name of the policy.
    public var phrase: Phrase {
        switch self {
        case .statute(let source): source.citation
        case .policy(let name): name
        }
    }
}
