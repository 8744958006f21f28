public import RosterModel
public import WorkTime

/// Which categories come back to Tier 2 most on some days, and what that costs.
public struct KnowledgeReport: Sendable {
    /// What the history is of.
    public let scenario: Scenario
    /// The days looked at.
    public let days: DateRange
    /// As many days before; nil where the history does not cover them.
    public let daysBefore: DateRange?
    /// The categories, those whose repeats cost most hours first.
    public let lines: [KnowledgeLine]
    /// All of them together.
    public let total: KnowledgeFigures

    /// A report.
    public init(
        scenario: Scenario, days: DateRange, daysBefore: DateRange?, lines: [KnowledgeLine],
        total: KnowledgeFigures
    ) {
        self.scenario = scenario
        self.days = days
        self.daysBefore = daysBefore
        self.lines = lines
        self.total = total
    }

    /// Whether a line is about one language.
    var isByLanguage: Bool { lines.contains { $0.language != nil } }
}

/// The contacts of a category, or of a category in one language.
public struct KnowledgeLine: Hashable, Sendable {
    /// The category.
    public let category: TicketCategory
    /// The language; nil for all.
    public let language: Language?
    /// What is known of it.
    public let figures: KnowledgeFigures

    /// What is known of a category.
    public init(category: TicketCategory, language: Language?, figures: KnowledgeFigures) {
        self.category = category
        self.language = language
        self.figures = figures
    }
}

/// Contacts and the work they are.
public struct KnowledgeFigures: Hashable, Sendable {
    /// First arrivals.
    public let tickets: Int
    /// Tickets that came again, as often as they did.
    public let repeats: Int
    /// The share of contacts that are repeats; nil where there was none.
    public let repeatShare: Double?
    /// Hours of handling, repeats included.
    public let hours: Double
    /// Hours of handling repeats.
    public let repeatHours: Double
    /// The mean minutes of handling a contact; nil where there was none.
    public let meanMinutes: Double?
    /// Repeats in the period before; nil where that is not known.
    public let repeatsBefore: Int?

    /// Contacts, repeats among them.
    public init(
        tickets: Int, repeats: Int, repeatShare: Double?, hours: Double, repeatHours: Double,
        meanMinutes: Double?, repeatsBefore: Int?
    ) {
        self.tickets = tickets
        self.repeats = repeats
        self.repeatShare = repeatShare
        self.hours = hours
        self.repeatHours = repeatHours
        self.meanMinutes = meanMinutes
        self.repeatsBefore = repeatsBefore
    }

    /// The change of the number of repeats as a share of those before; nil where there were none.
    var change: Double? {
        repeatsBefore.flatMap { $0 > 0 ? Double(repeats) / Double($0) - 1 : nil }
    }
}
