public import Wording

/// A rule, a pay rule or a fact of a pack, as people read it up.
public struct LawProvision: Hashable, Sendable, Identifiable {
    /// The name used in files and reports.
    public let id: String
    /// What people call it.
    public let title: Phrase
    /// What it demands, pays or says, with its figures.
    public let text: Phrase
    /// Whom it binds and when; nil for a fact.
    public let scope: Phrase?
    /// Who says so.
    public let authority: Authority
    /// What a breach means; nil where nothing is checked.
    public let severity: FindingSeverity?
    /// How well it has been checked.
    public let confidence: Confidence
    /// What a reader should also know.
    public let note: Phrase?
    /// The sort of a fact, such as `record-retention`; nil for what is checked or paid.
    public let factKind: String?
}

extension LawProvision {
    /// A rule as people read it up.
    public init(_ rule: Rule, currency: String? = nil) {
        self.init(
            id: rule.id, title: rule.title, text: rule.requirement,
            scope: rule.appliesTo.phrase(currency: currency), authority: rule.authority,
            severity: rule.severity, confidence: rule.confidence, note: rule.note, factKind: nil)
    }

    /// A pay rule as people read it up.
    public init(_ rule: PayRule, currency: String? = nil) {
        self.init(
            id: rule.id, title: rule.title, text: rule.requirement,
            scope: rule.scope.phrase(currency: currency), authority: rule.authority,
            severity: nil, confidence: rule.confidence, note: rule.note, factKind: nil)
    }

    /// A fact as people read it up.
    public init(_ fact: LawFact) {
        self.init(
            id: fact.id, title: fact.title, text: fact.text, scope: nil,
            authority: .statute(fact.source), severity: nil, confidence: fact.confidence,
            note: nil, factKind: fact.kind)
    }

    /// Where it stands in the law; nil for a policy.
    public var source: LegalSource? {
        guard case .statute(let source) = authority else { return nil }
        return source
    }
}

extension LawPack {
    /// What is checked, in the order of the law.
    public var ruleProvisions: [LawProvision] {
        rules.map { LawProvision($0, currency: currency) }
    }

    /// What is paid, in the order of the law.
    public var payProvisions: [LawProvision] {
        (pay?.rules ?? []).map { LawProvision($0, currency: currency) }
    }

    /// What is only told, in the order of the file.
    public var factProvisions: [LawProvision] { facts.map { LawProvision($0) } }

    /// How many of its rules, pay rules and facts are known how well.
    public func count(_ confidence: Confidence) -> Int {
        (ruleProvisions + payProvisions + factProvisions).count { $0.confidence == confidence }
    }
}
