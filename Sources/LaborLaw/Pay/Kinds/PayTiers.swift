public import WorkTime

/// Shares of the wage that change with the hours of an occasion in a day, a week or a month.
public struct PayTiers: Hashable, Sendable {
    /// The steps, rising.
    public let tiers: [Tier]
    /// The period after which counting begins anew.
    public let period: Period

    /// One step.
    public struct Tier: Hashable, Sendable {
        /// The hours of the occasion, counted from the period's first, up to which it reaches; nil
        /// for all that follow.
        public let upTo: Minutes?
        /// What is paid on top of the plain hour.
        public let percent: Percent

        /// A step of `percent`.
        public init(upTo: Minutes? = nil, percent: Percent) {
            self.upTo = upTo
            self.percent = percent
        }
    }

    /// The period in which hours are counted.
    public enum Period: String, CaseIterable, Sendable {
        /// A day.
        case day
        /// A week from Monday.
        case week
        /// A calendar month.
        case month
    }

    /// Steps that rise in hours; beyond a last step with an end nothing is paid.
    ///
    /// - Precondition: There is a step, and only the last may be without an end.
    public init(_ tiers: [Tier], per period: Period = .day) {
        precondition(!tiers.isEmpty, "a premium has a share")
        precondition(
            zip(tiers, tiers.dropFirst()).allSatisfy { lower, upper in
                guard let end = lower.upTo else { return false }
                return upper.upTo.map { end < $0 } ?? true
            }, "tiers rise, and only the last is open")
        self.tiers = tiers
        self.period = period
    }

    /// The same share for every hour.
    public static func flat(_ percent: Percent) -> PayTiers {
        PayTiers([Tier(percent: percent)])
    }
}
