/// The share of paid time lost to leave, training, meetings and breaks.
///
/// For teams that solve escalated tickets 30–50 % is usual.
public struct Shrinkage: Hashable, Sendable {
    /// The share lost, at least 0 and below 1.
    public let share: Double

    /// Losing `share` of the paid time; nil outside 0..<1.
    public init?(share: Double) {
        guard (0..<1).contains(share) else { return nil }
        self.share = share
    }

    /// No time lost.
    public static let none = Shrinkage(validShare: 0)

    private init(validShare: Double) {
        share = validShare
    }

    /// Agents to roster so that `net` of them are at work: net / (1 − share).
    public func gross(fromNet net: Double) -> Double {
        net / (1 - share)
    }

    /// Agents at work when `gross` of them are rostered.
    public func net(fromGross gross: Double) -> Double {
        gross * (1 - share)
    }
}
