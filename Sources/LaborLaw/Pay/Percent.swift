/// A share of a wage in hundredths of a percent, so that 12.5 % is exact.
public struct Percent: Hashable, Comparable, Sendable {
    /// The number of hundredths of a percent.
    public let basisPoints: Int

    /// A share of `basisPoints` hundredths of a percent.
    public init(basisPoints: Int) {
        self.basisPoints = basisPoints
    }

    /// A share in whole percent.
    public init(_ percent: Int) {
        basisPoints = percent * 100
    }

    /// Nothing.
    public static let zero = Percent(0)

    /// The whole.
    public static let whole = Percent(100)

    /// Whether `left` is the smaller share.
    public static func < (left: Percent, right: Percent) -> Bool {
        left.basisPoints < right.basisPoints
    }

    /// Both shares together.
    public static func + (left: Percent, right: Percent) -> Percent {
        Percent(basisPoints: left.basisPoints + right.basisPoints)
    }

    /// What is left of one share once the other is taken off.
    public static func - (left: Percent, right: Percent) -> Percent {
        Percent(basisPoints: left.basisPoints - right.basisPoints)
    }

    /// The share as a decimal number of `unit` units: 50 % of 1 is `0.5`, of 100 is `50`.
    func decimal(of unit: Int) -> String {
        let (whole, rest) = (basisPoints.magnitude * unit.magnitude)
            .quotientAndRemainder(dividingBy: 10_000)
        let sign = basisPoints < 0 ? "-" : ""
        guard rest > 0 else { return "\(sign)\(whole)" }
        var digits = String(String(rest + 10_000).dropFirst())
        while digits.hasSuffix("0") { digits.removeLast() }
        return "\(sign)\(whole).\(digits)"
    }
}

extension Percent: CustomStringConvertible {
    /// `50%` or `12.5%`.
    public var description: String { "\(decimal(of: 100))%" }
}
