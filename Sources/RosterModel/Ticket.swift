public import WorkTime

/// One escalation of the history: a ticket entering the Tier 2 group.
public struct Ticket: Hashable, Sendable {
    /// The ticket's number; the same number again is a re-touch.
    public let id: String
    /// When it entered the Tier 2 group.
    public let escalatedAt: Instant
    /// Its class.
    public let ticketClass: TicketClass
    /// Time a specialist spent on it; nil where unknown.
    public let handleTime: Minutes?

    /// An escalation.
    public init(id: String, escalatedAt: Instant, ticketClass: TicketClass, handleTime: Minutes?) {
        self.id = id
        self.escalatedAt = escalatedAt
        self.ticketClass = ticketClass
        self.handleTime = handleTime
    }
}
