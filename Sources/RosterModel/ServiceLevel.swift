public import WorkTime

/// What is promised for tickets of a severity: a share answered within a time.
public struct ServiceLevel: Hashable, Sendable {
    /// The share of tickets, above 0 and at most 1.
    public let share: Double
    /// Within how long of the escalation.
    public let within: Minutes

    /// `share` of the tickets within `within`.
    public init(share: Double, within: Minutes) {
        self.share = share
        self.within = within
    }
}
