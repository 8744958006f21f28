/// A requirement over the whole horizon: who counts, how many are needed when, what a miss costs.
public struct CoverLine: Sendable {
    /// What the line is called where the optimizer must name it.
    public let name: String
    /// When a specialist counts.
    public let basis: Basis
    /// What each person counts for, in heads; zero for who does not count.
    ///
    /// Negative weights make a balance, such as graduates against the experienced.
    public let weights: [Double]
    /// The stretches with a requirement, in order of time.
    public let spans: [CoverSpan]
    /// Points for a head-hour missing.
    public let shortagePerHour: Double
    /// The factor on it once more than a quarter of the required heads is missing.
    public let severeFactor: Double
    /// Points for a head-hour too many.
    public let surplusPerHour: Double

    /// When a specialist counts.
    public enum Basis: Hashable, Sendable {
        /// While answering tickets: neither on a break nor in a development block.
        case working
        /// From the duty's start to its end, breaks and blocks included.
        case present
        /// In a block of the development activity at this position.
        case activity(Int)
    }

    /// A requirement.
    public init(
        name: String, basis: Basis, weights: [Double], spans: [CoverSpan],
        shortagePerHour: Double, severeFactor: Double = 1, surplusPerHour: Double = 0
    ) {
        self.name = name
        self.basis = basis
        self.weights = weights
        self.spans = spans
        self.shortagePerHour = shortagePerHour
        self.severeFactor = severeFactor
        self.surplusPerHour = surplusPerHour
    }
}

/// A stretch of intervals that share one requirement, met on average over the stretch.
public struct CoverSpan: Hashable, Sendable {
    /// The intervals.
    public let slots: Range<Int>
    /// Heads required on average over the intervals.
    public let required: Double
    /// Heads already there, from duties that began before the horizon.
    public let carriedIn: Double
    /// The length in hours.
    public let hours: Double

    /// A stretch with its requirement.
    public init(slots: Range<Int>, required: Double, carriedIn: Double = 0, hours: Double) {
        self.slots = slots
        self.required = required
        self.carriedIn = carriedIn
        self.hours = hours
    }
}
