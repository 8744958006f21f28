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
    /// What heads missing cost.
    public let shortage: [CostStep]
    /// What heads too many cost.
    public let surplus: [CostStep]

    /// Whether heads missing or too many cost nothing.
    var isFree: Bool { shortage.isEmpty && surplus.isEmpty }

    /// The least and the most heads that `people` can give together.
    func reach(of people: [Int]) -> (least: Double, most: Double) {
        (
            people.reduce(0) { $0 + min(0, weights[$1]) },
            people.reduce(0) { $0 + max(0, weights[$1]) }
        )
    }

    /// When a specialist counts.
    public enum Basis: Hashable, Sendable {
        /// While answering tickets: neither on a break nor in a development block.
        case working
        /// From the duty's start to its end, breaks and blocks included.
        case present
        /// In a block of the development activity at this position.
        case activity(Int)
    }

    /// A requirement whose cost is convex in the heads missing and too many; without steps it
    /// costs nothing, and its heads may enter the rows of a ``LinearPart``.
    public init(
        name: String, basis: Basis, weights: [Double], spans: [CoverSpan],
        shortage: [CostStep] = [], surplus: [CostStep] = []
    ) {
        self.name = name
        self.basis = basis
        self.weights = weights
        self.spans = spans
        self.shortage = shortage
        self.surplus = surplus
    }

    /// A requirement with so many points for a head-hour missing, `severeFactor` times as many
    /// once more than a quarter of the required heads is missing, and for a head-hour too many.
    public init(
        name: String, basis: Basis, weights: [Double], spans: [CoverSpan],
        shortagePerHour: Double, severeFactor: Double = 1, surplusPerHour: Double = 0
    ) {
        let severe =
            severeFactor > 1
            ? [CostStep(from: .share(0.25), perHour: shortagePerHour * severeFactor)] : []
        self.init(
            name: name, basis: basis, weights: weights, spans: spans,
            shortage: [CostStep(perHour: shortagePerHour)] + severe,
            surplus: [CostStep(perHour: surplusPerHour)])
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
