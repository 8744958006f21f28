public import RosterModel
public import Wording
public import WorkTime

/// Something in the history that readers should know of.
public struct HistoryLine: Hashable, Sendable {
    /// What it is, such as `outage`, for scripts.
    public let kind: String
    /// From when to when.
    public let range: TimeRange
    /// The class concerned; nil for all.
    public let ticketClass: TicketClass?
    /// Tickets that would have been usual; nil where the question makes no sense.
    public let expected: Double?
    /// Tickets, or rows, that there were.
    public let actual: Int
    /// The dates from which forecasts do not learn because of it; nil for none.
    public let daysLeftOut: DateRange?
    /// The finding in words, and what was done about it.
    public let sentence: Phrase

    /// A finding about the history.
    public init(
        kind: String, range: TimeRange, ticketClass: TicketClass?, expected: Double?, actual: Int,
        daysLeftOut: DateRange?, sentence: Phrase
    ) {
        self.kind = kind
        self.range = range
        self.ticketClass = ticketClass
        self.expected = expected
        self.actual = actual
        self.daysLeftOut = daysLeftOut
        self.sentence = sentence
    }
}
