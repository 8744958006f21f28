/// How good a roster is known to be, and why the search for a better one ended.
public struct SearchOutcome: Hashable, Sendable {
    /// The roster's points; fewer is better.
    public let objective: Double
    /// No legal roster can have fewer points.
    public let lowerBound: Double
    /// The share of the objective that a better roster could save at most; 0 when none can.
    public let gap: Double
    /// Whether no better roster exists.
    public let isProven: Bool
    /// Why the search ended.
    public let endedBy: Ending

    /// The reasons for which a search ends.
    public enum Ending: String, CaseIterable, Codable, Sendable {
        case proven
        case gapReached
        case searchComplete
        case timeLimit
        case interrupted
    }

    /// The outcome of a search.
    public init(
        objective: Double, lowerBound: Double, gap: Double, isProven: Bool, endedBy: Ending
    ) {
        self.objective = objective
        self.lowerBound = lowerBound
        self.gap = gap
        self.isProven = isProven
        self.endedBy = endedBy
    }
}
