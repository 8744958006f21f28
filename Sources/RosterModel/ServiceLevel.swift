public import WorkTime

/// What is promised for tickets of a severity: a share answered within a time.
public struct ServiceLevel: Hashable, Sendable {
    /// The share of tickets, above 0 and at most 1.
    public let share: Double
    /// Within how long of the escalation.
    public let within: Minutes
    /// Which hours count.
    public let clock: Clock

    /// The hours that count toward a promise.
    public enum Clock: String, CaseIterable, Sendable {
        /// All hours.
        case calendar
        /// The business hours of the ticket policy, holidays left out.
        case business
    }

    /// `share` of the tickets within `within`.
    public init(share: Double, within: Minutes, clock: Clock = .calendar) {
        self.share = share
        self.within = within
        self.clock = clock
    }
}
