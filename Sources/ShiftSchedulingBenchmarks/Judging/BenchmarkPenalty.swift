/// What a roster costs, by part.
public struct BenchmarkPenalty: Hashable, Sendable {
    /// Wishes for a shift that were not met.
    public var onRequests = 0
    /// Wishes against a shift that were not met.
    public var offRequests = 0
    /// People too few.
    public var under = 0
    /// People too many.
    public var over = 0

    /// No penalty.
    public init() {}

    /// The sum of the parts, which is to be as small as possible.
    public var total: Int { onRequests + offRequests + under + over }
}
