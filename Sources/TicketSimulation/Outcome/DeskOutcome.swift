/// What one run of a desk came to, over the days that are reported.
public struct DeskOutcome: Hashable, Sendable {
    /// Tickets by class and day of arrival, as `[class * days + day]`.
    public let lines: [LineTally]
    /// The number of days.
    public let dayCount: Int
    /// Tickets that wait at a day's end, as `[(class * days + day) * ages + age]`.
    public let backlog: [Int32]
    /// How much of their time specialists worked, in their order.
    public let specialists: [TimeUse]
    /// How much of their time specialists worked, by hour.
    public let hours: [TimeUse]
    /// Tickets handed over because a duty ended.
    public let handedOver: Int
    /// Minutes worked after the end of duties.
    public let overtime: Double
    /// How many events happened, from the desk's opening on.
    public let eventCount: Int
    /// The books of the whole run, which balance.
    public let books: DeskBooks
    /// The wait of every ticket in `lines`, with its place there.
    let waits: [TicketWait]
}

/// Time present and time worked, in minutes.
public struct TimeUse: Hashable, Sendable {
    /// Time worked on tickets.
    public let busy: Double
    /// Time present, tickets or not.
    public let present: Double

    /// The share of presence that was worked; 0 where nobody was present.
    public var occupancy: Double { present > 0 ? busy / present : 0 }
}

/// What the clock and the tickets say about the same run.
///
/// Little's law holds on every path when both ends are counted: the number waiting, summed over
/// time, is the time waited, summed over tickets (J. D. C. Little, doi:10.1287/opre.1110.0940).
public struct DeskBooks: Hashable, Sendable {
    /// The number of tickets waiting, times minutes, by the clock.
    public let queueArea: Double
    /// The minutes that tickets waited, by the tickets.
    public let waited: Double
    /// Tickets that entered, less those closed, gone, waiting, in hand and away: zero.
    public let missingTickets: Int

    /// What the clock and the tickets differ by, as a share; zero but for rounding.
    public var residual: Double {
        let larger = max(abs(queueArea), abs(waited))
        return larger > 0 ? abs(queueArea - waited) / larger : 0
    }
}

/// The wait of a ticket in minutes.
struct TicketWait: Hashable, Sendable {
    let place: Int32
    let minutes: Float
}
