internal import Foundation

/// A number that is not negative, with an exponent of its own beyond the range of doubles.
///
/// Its value is significand · 2^exponent; the exponent is 0 up to 2^512.
struct ScaledNumber: Hashable, Sendable {
    var significand: Double
    private(set) var exponent = 0

    init(_ value: Double) {
        significand = value
    }

    /// Moves what is too large for comfort from the significand to the exponent.
    mutating func normalize() {
        if significand > 0x1p512, significand.isFinite {
            significand *= 0x1p-512
            exponent += 512
        }
    }

    /// `numerator` / (value + `addend`); 0 once it is too small for a double.
    func inverse(of numerator: Double = 1, plus addend: Double) -> Double {
        guard exponent > 0 else { return numerator / (significand + addend) }
        // The sum of a product beyond 2^512 and anything at hand is that product.
        return scalbn(numerator / significand, -exponent)
    }

    /// ln(1 + value).
    var logarithmOfOneMore: Double {
        guard exponent > 0 else { return log1p(significand) }
        return log(significand) + Double(exponent) * logOfTwo
    }

    /// The value times `factor`.
    ///
    /// - Precondition: `factor` is not negative.
    func times(_ factor: Double) -> ScaledNumber {
        var product = self
        product.significand *= factor
        return product
    }

    private var logOfTwo: Double { 0.693_147_180_559_945_309_4 }
}
