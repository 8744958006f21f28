public import RosterModel
public import Wording

/// What a category does to the volume, and what fewer escalations of it would save.
public struct EscalationLine: Hashable, Sendable {
    /// The category.
    public let category: TicketCategory
    /// First arrivals in the history.
    public let tickets: Int
    /// Their share of the first arrivals of all categories.
    public let share: Double
    /// Times that tickets entered Tier 2 again.
    public let retouches: Int
    /// Hours of handling, re-touches included.
    public let handleHours: Double
    /// Hours a week that a tenth fewer escalations would save.
    public let savedHours: Double
    /// The same in words.
    public let sentences: [Phrase]

    /// What is known of a category.
    public init(
        category: TicketCategory, tickets: (count: Int, share: Double, retouches: Int),
        handleHours: Double, savedHours: Double, sentences: [Phrase]
    ) {
        self.category = category
        (self.tickets, share, retouches) = tickets
        self.handleHours = handleHours
        self.savedHours = savedHours
        self.sentences = sentences
    }
}
