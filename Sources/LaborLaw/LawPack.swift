public import Wording
public import WorkTime

/// Rules that belong together: those of a place, or those of a team.
///
/// A jurisdiction is one file of data; it adds no code.
public struct LawPack: Hashable, Sendable, Identifiable {
    /// The name used in scenario files, such as `my-kul`.
    public let id: String
    /// What people call the place or the team's rules.
    public let name: Phrase
    /// The date on which the law was last read; nil for a team's own rules.
    public let version: LocalDate?
    /// The currency of wages and fines, such as `MYR`; nil where no money is spoken of.
    public let currency: String?
    /// The ISO 3166 code of the country; nil where the rules belong to none.
    public let country: String?
    /// When the law calls somebody a night worker; nil where it does not.
    public let nightWork: NightWorkDefinition?
    /// The rules, in the order of the law.
    public let rules: [Rule]
    /// How the place pays; nil where nothing is known of it.
    public let pay: PayPolicy?
    /// The public holidays; nil where the pack speaks of none.
    public let holidays: HolidayLaw?
    /// What else the law says and nobody checks here, in the order of the file.
    public let facts: [LawFact]

    /// A pack of rules and facts.
    public init(
        id: String, name: Phrase, version: LocalDate? = nil, currency: String? = nil,
        country: String? = nil, nightWork: NightWorkDefinition? = nil, rules: [Rule],
        pay: PayPolicy? = nil, holidays: HolidayLaw? = nil, facts: [LawFact] = []
    ) {
        self.id = id
        self.name = name
        self.version = version
        self.currency = currency
        self.country = country
        self.nightWork = nightWork
        self.rules = rules
        self.pay = pay
        self.holidays = holidays
        self.facts = facts
    }
}

/// Something the law says that is shown and not checked.
public struct LawFact: Hashable, Sendable, Identifiable {
    /// The name, such as `my-kul.rest-day-roster-kept`.
    public let id: String
    /// What people call it.
    public let title: Phrase
    /// What sort of fact it is, such as `record-retention`.
    public let kind: String
    /// What the law says, and why it is not checked.
    public let text: Phrase
    /// Where it stands.
    public let source: LegalSource
    /// How well it has been checked.
    public let confidence: Confidence

    /// A fact with its source.
    public init(
        id: String, title: Phrase, kind: String, text: Phrase, source: LegalSource,
        confidence: Confidence
    ) {
        self.id = id
        self.title = title
        self.kind = kind
        self.text = text
        self.source = source
        self.confidence = confidence
    }
}
