/// An amount of money in whole minor units of its currency: cents, or yen.
public struct Money: Hashable, Sendable {
    /// The number of minor units; negative for money that goes the other way.
    public let minorUnits: Int
    /// The currency.
    public let currency: Currency

    /// An amount of `minorUnits`.
    public init(minorUnits: Int, _ currency: Currency) {
        self.minorUnits = minorUnits
        self.currency = currency
    }

    /// Both amounts together.
    ///
    /// - Precondition: Both are of one currency.
    public static func + (left: Money, right: Money) -> Money {
        precondition(left.currency == right.currency, "money of two currencies has no sum")
        return Money(minorUnits: left.minorUnits + right.minorUnits, left.currency)
    }
}

extension Money: CustomStringConvertible {
    /// Code and amount as in a table: `MYR 1234.50`, `JPY 900`.
    public var description: String {
        let digits = String(minorUnits.magnitude)
        let exponent = currency.exponent
        let sign = minorUnits < 0 ? "-" : ""
        guard exponent > 0 else { return "\(currency.code) \(sign)\(digits)" }
        let padded = String(repeating: "0", count: max(0, exponent + 1 - digits.count)) + digits
        return "\(currency.code) \(sign)\(padded.dropLast(exponent)).\(padded.suffix(exponent))"
    }
}

extension [Money] {
    /// All the amounts together; nothing at all is zero of `currency`.
    func total(_ currency: Currency) -> Money {
        reduce(Money(minorUnits: 0, currency), +)
    }
}

extension Int {
    /// The quotient to the nearest whole number; a half goes away from zero.
    ///
    /// - Precondition: `divisor` is positive.
    func roundedQuotient(dividingBy divisor: Int) -> Int {
        precondition(divisor > 0, "a wage is divided by a positive number")
        let (quotient, rest) = magnitude.quotientAndRemainder(dividingBy: divisor.magnitude)
        let rounded = Int(rest >= divisor.magnitude - rest ? quotient + 1 : quotient)
        return self < 0 ? -rounded : rounded
    }
}
