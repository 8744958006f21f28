/// What an integer solve knows while it runs.
public struct IntegerSearchProgress: Hashable, Sendable {
    /// The objective of the best integer solution seen; `nil` while there is none.
    public let incumbent: Double?
    /// A value of the objective that no integer solution can improve on.
    public let bound: Double

    /// What is known.
    public init(incumbent: Double?, bound: Double) {
        self.incumbent = incumbent
        self.bound = bound
    }

    /// The difference of the two relative to the incumbent, as ``SolveLimits/relativeGap`` counts
    /// it; `nil` while there is no incumbent.
    public var gap: Double? {
        incumbent.map { abs($0 - bound) / (abs($0) + .ulpOfOne) }
    }
}
