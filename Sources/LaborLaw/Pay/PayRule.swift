public import Wording
internal import WorkTime

/// One clause that makes some work dearer than its plain hours.
public struct PayRule: Hashable, Sendable, Identifiable {
    /// The name used in files and reports, such as `my-kul.overtime-day`.
    public let id: String
    /// What people call it.
    public let title: Phrase
    /// What is paid, and for which work.
    public let kind: PayRuleKind
    /// Who says so.
    public let authority: Authority
    /// How well the clause has been checked.
    public let confidence: Confidence
    /// Whom it is for; everybody by default.
    public let scope: RuleScope
    /// What a reader of a pay line should also know; nil when the sentence says it all.
    public let note: Phrase?

    /// A pay rule.
    public init(
        id: String, title: Phrase, kind: PayRuleKind, authority: Authority,
        confidence: Confidence = .high, scope: RuleScope = .everybody, note: Phrase? = nil
    ) {
        self.id = id
        self.title = title
        self.kind = kind
        self.authority = authority
        self.confidence = confidence
        self.scope = scope
        self.note = note
    }

    /// Whether the rule holds on `date` for somebody whom it may bind.
    func isInForce(on date: LocalDate, for terms: PayTerms) -> Bool {
        authority.isInForce(on: date)
            && (scope.isTimeless
                || scope.holds(for: terms.specialist, on: date, siteWords: terms.siteWords))
    }
}
