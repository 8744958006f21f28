/// Natural logarithm and exponential from the four arithmetic operations alone.
///
/// The C library picks its own by processor and version, and they differ in the last bit; these
/// give the same bits wherever IEEE 754 holds, and so do the draws built on them. The relative
/// error is a few units in the last place.
enum ElementaryFunctions {
    /// ln 2 in two parts; the first has trailing zeros, so that its products are exact.
    private static let logOfTwo = (high: 0x1.62e42feep-1, low: 0x1.a39ef35793c76p-33)

    /// The natural logarithm of a positive, finite, normal `number`.
    ///
    /// With m·2^k = `number` and s = (m − 1)/(m + 1), ln m = 2(s + s³/3 + s⁵/5 + …).
    static func logarithm(_ number: Double) -> Double {
        precondition(number.isNormal && number > 0)
        var exponent = Double(number.exponent)
        var mantissa = number.significand
        if mantissa > 2.0.squareRoot() {
            mantissa /= 2
            exponent += 1
        }
        let ratio = (mantissa - 1) / (mantissa + 1)
        let square = ratio * ratio
        // |ratio| ≤ 0.172: the term after 25 adds less than 2^−60 of the sum.
        var series = 0.0
        for odd in stride(from: 25.0, through: 3, by: -2) {
            series = (series + 1 / odd) * square
        }
        return exponent * logOfTwo.high + (exponent * logOfTwo.low + 2 * ratio * (1 + series))
    }

    /// e to the power of `number`; zero or infinity where that leaves the range of doubles.
    ///
    /// With `number` = k·ln 2 + r and |r| ≤ ln 2 / 2, it is 2^k·(1 + r(1 + r/2(1 + r/3(…)))).
    static func exponential(_ number: Double) -> Double {
        guard number < 709 else { return .infinity }
        guard number > -708 else { return 0 }
        let exponent = (number / (logOfTwo.high + logOfTwo.low)).rounded()
        let rest = (number - exponent * logOfTwo.high) - exponent * logOfTwo.low
        var series = 1.0
        for divisor in stride(from: 16.0, through: 1, by: -1) {
            series = 1 + rest / divisor * series
        }
        return Double(sign: .plus, exponent: Int(exponent), significand: series)
    }

    /// ln(n!), for n up to 2^50.
    ///
    /// Beyond a product of the first factors, Stirling's series (NIST Digital Library of
    /// Mathematical Functions, 5.11.1), whose first term left out is below 10^−14 here.
    static func logarithmOfFactorial(_ count: Double) -> Double {
        if count < 16 {
            let product = stride(from: 2.0, through: count, by: 1).reduce(1, *)
            return logarithm(product)
        }
        let next = count + 1
        let inverse = 1 / next
        let square = inverse * inverse
        let tail =
            inverse * (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square / 1680)))
        let halfLogOfTwoPi = 0.918_938_533_204_672_741_78
        return (next - 0.5) * logarithm(next) - next + halfLogOfTwoPi + tail
    }
}
