/// The largest share of their time agents may spend on tickets without wearing out.
///
/// 85–95 % is usual.
public struct OccupancyLimit: Hashable, Sendable {
    /// The share, above 0 and at most 1.
    public let share: Double

    /// At most `share` of the time; nil unless above 0 and at most 1.
    public init?(share: Double) {
        guard share > 0, share <= 1 else { return nil }
        self.share = share
    }

    /// All of the time.
    public static let full = OccupancyLimit(validShare: 1)

    private init(validShare: Double) {
        share = validShare
    }

    /// The agents that `work` erlangs keep exactly as busy as allowed.
    public func agents(forWork work: Double) -> Double {
        work / share
    }
}
