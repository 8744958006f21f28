public import WorkTime

/// Tickets of a class that are open when a horizon begins.
public struct WaitingTickets: Hashable, Sendable {
    /// Their class.
    public let ticketClass: TicketClass
    /// How many there are.
    public let count: Int
    /// Since when they wait.
    public let since: Instant

    /// So many tickets of a class that have waited since then.
    public init(ticketClass: TicketClass, count: Int, since: Instant) {
        self.ticketClass = ticketClass
        self.count = count
        self.since = since
    }
}
