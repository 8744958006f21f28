public import RosterModel
public import Wording

/// How long tickets of a class take, in minutes.
public struct HandleTimeLine: Hashable, Sendable {
    /// The class.
    public let ticketClass: TicketClass
    /// How many tickets the figures rest on.
    public let tickets: Double
    /// The mean that is staffed for.
    public let mean: Double
    /// What half of the tickets stay within.
    public let median: Double
    /// What 80 % of the tickets stay within.
    public let p80: Double
    /// What 95 % of the tickets stay within.
    public let p95: Double

    /// The handle times of a class.
    public init(
        ticketClass: TicketClass, tickets: Double, mean: Double,
        quantiles: (median: Double, p80: Double, p95: Double)
    ) {
        self.ticketClass = ticketClass
        self.tickets = tickets
        self.mean = mean
        (median, p80, p95) = quantiles
    }
}

/// Handle times by class, and how they change.
public struct HandleTimeReport: Sendable {
    /// One line a class.
    public let lines: [HandleTimeLine]
    /// How handle times move, and how fast newcomers are taken to work, in sentences.
    public let sentences: [Phrase]

    /// The handle times of all classes.
    public init(lines: [HandleTimeLine], sentences: [Phrase]) {
        self.lines = lines
        self.sentences = sentences
    }
}
