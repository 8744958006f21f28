public import WorkTime

/// A stretch of time during which a specialist answers tickets.
public struct PresenceStretch: Hashable, Sendable {
    /// From when until when.
    public let range: TimeRange
    /// Whether the duty ends with it; otherwise a break or other work follows.
    public let endsDuty: Bool
    /// The share of an experienced specialist's work done in it, above 0.
    public let efficiency: Double

    /// A stretch of presence.
    ///
    /// - Precondition: it lasts some time; `efficiency` is positive.
    public init(_ range: TimeRange, endsDuty: Bool, efficiency: Double = 1) {
        precondition(!range.isEmpty, "presence lasts some time")
        precondition(efficiency > 0, "who is present gets something done")
        self.range = range
        self.endsDuty = endsDuty
        self.efficiency = efficiency
    }
}
