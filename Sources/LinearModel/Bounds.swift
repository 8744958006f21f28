/// The closed range of values a variable or a row's activity may take.
///
/// Either end may be infinite. A range whose lower end lies above its upper end holds no value: a
/// program that contains one is infeasible, an outcome and not an error, because such ranges come
/// from people's data.
public struct Bounds: Hashable, Sendable {
    /// The least value allowed, or `-.infinity`.
    public let lower: Double
    /// The greatest value allowed, or `.infinity`.
    public let upper: Double

    /// The range from `lower` to `upper`.
    /// - Precondition: Neither is NaN, `lower` is below `+∞` and `upper` above `-∞`.
    public init(lower: Double, upper: Double) {
        precondition(lower < .infinity && upper > -.infinity, "a bound no number can meet")
        self.lower = lower
        self.upper = upper
    }

    /// Any value.
    public static let free = Bounds(lower: -.infinity, upper: .infinity)

    /// Zero or more.
    public static let nonNegative = Bounds(lower: 0, upper: .infinity)

    /// `lower` or more.
    public static func atLeast(_ lower: Double) -> Bounds {
        Bounds(lower: lower, upper: .infinity)
    }

    /// `upper` or less.
    public static func atMost(_ upper: Double) -> Bounds {
        Bounds(lower: -.infinity, upper: upper)
    }

    /// The one value.
    public static func exactly(_ value: Double) -> Bounds {
        Bounds(lower: value, upper: value)
    }

    /// From `lower` to `upper`, both included.
    public static func between(_ lower: Double, _ upper: Double) -> Bounds {
        Bounds(lower: lower, upper: upper)
    }

    /// Whether no value lies within.
    public var isEmpty: Bool { lower > upper }
}
