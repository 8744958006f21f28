/// A length of time in whole minutes, the unit of every duty, break and legal limit.
public struct Minutes: Hashable, Comparable, Sendable {
    /// The number of whole minutes; negative for a length that runs backwards.
    public let count: Int

    /// A length of `count` minutes.
    public init(_ count: Int) {
        self.count = count
    }

    /// A length of whole hours.
    public static func hours(_ hours: Int) -> Minutes {
        Minutes(hours * 60)
    }

    /// A length of whole days of 24 hours; a *civil* day may be longer or shorter.
    public static func days(_ days: Int) -> Minutes {
        Minutes(days * 1440)
    }

    /// The length in hours, for display and for weights; arithmetic stays in minutes.
    public var inHours: Double {
        Double(count) / 60
    }

    /// Whether `left` comes before `right`.
    public static func < (left: Minutes, right: Minutes) -> Bool {
        left.count < right.count
    }

    /// The length `factor` times over.
    public static func * (length: Minutes, factor: Int) -> Minutes {
        Minutes(length.count * factor)
    }
}

extension Minutes: AdditiveArithmetic {
    /// No time at all.
    public static let zero = Minutes(0)

    /// Both lengths one after the other.
    public static func + (left: Minutes, right: Minutes) -> Minutes {
        Minutes(left.count + right.count)
    }

    /// What is left of one length once the other is taken off.
    public static func - (left: Minutes, right: Minutes) -> Minutes {
        Minutes(left.count - right.count)
    }
}

extension Minutes: CustomStringConvertible {
    /// Hours and minutes as people write them: `8h`, `7h30`, `45m`.
    public var description: String {
        let sign = count < 0 ? "-" : ""
        let (hours, rest) = count.magnitude.quotientAndRemainder(dividingBy: 60)
        switch (hours, rest) {
        case (0, _): return "\(sign)\(rest)m"
        case (_, 0): return "\(sign)\(hours)h"
        default: return "\(sign)\(hours)h" + (rest < 10 ? "0\(rest)" : "\(rest)")
        }
    }
}
