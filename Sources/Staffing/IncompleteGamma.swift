internal import Foundation

/// The incomplete gamma ratios of large and small arguments, as logarithms.
///
/// P(c, x) = γ(c, x)/Γ(c) and Q = 1 − P. Source: NIST Digital Library of Mathematical Functions,
/// 8.7.1 and 8.9.2.
enum IncompleteGamma {
    /// ln P(c, x) from the series P = Σ x^(c+k)·e^−x/Γ(c + k + 1), k ≥ 0, whose terms are positive.
    ///
    /// The sum starts at its largest term, so that nothing overflows.
    ///
    /// - Precondition: `shape` is positive and `limit` not negative.
    /// - Complexity: O(√`limit`).
    static func logLower(_ shape: Double, _ limit: Double) -> Double {
        guard limit >= .leastNormalMagnitude else { return -.infinity }
        let peak = max(0, (limit - shape).rounded(.down))
        var sum = 1.0
        var term = 1.0
        var order = shape + peak
        repeat {
            order += 1
            term *= limit / order
            sum += term
        } while term * order > negligible * sum * (order - limit)
        term = 1
        var left = peak
        while left >= 1, term * left > negligible * sum {
            term *= (shape + left) / limit
            sum += term
            left -= 1
        }
        return logDensity(shape + peak, limit) + log(sum)
    }

    /// ln Q(c, x) from Legendre's continued fraction, by the method of Lentz.
    ///
    /// Source: W. J. Lentz, "Generating Bessel functions in Mie scattering calculations using
    /// continued fractions", Applied Optics 15 (1976), doi:10.1364/AO.15.000668.
    ///
    /// - Precondition: `shape` is positive and `limit` above `shape`.
    /// - Complexity: O(√`limit`), less the further the two are apart.
    static func logUpper(_ shape: Double, _ limit: Double) -> Double {
        var denominator = limit + 1 - shape
        var ratio = 1 / denominator
        var tail = Double.infinity
        var fraction = ratio
        var count = 0.0
        var change = 0.0
        // Rounding alone may keep the last change a few units from 1.
        repeat {
            count += 1
            let numerator = -count * (count - shape)
            denominator += 2
            ratio = 1 / (denominator + numerator * ratio)
            tail = denominator + numerator / tail
            change = tail * ratio
            fraction *= change
        } while abs(change - 1) > 0x1p-50
        return logDensity(shape, limit) + log(shape) + log(fraction)
    }

    /// ln(x^s·e^−x/Γ(s + 1)), the Poisson probability of `order` s at mean `limit` x.
    ///
    /// Source: C. Loader, "Fast and accurate computation of binomial probabilities" (2000): Stirling's
    /// series and the deviance s·ln(s/x) + x − s, neither of which cancels. Small orders are reached
    /// from larger ones by Γ(s + 1) = Γ(s + 17)/((s + 1)⋯(s + 16)).
    static func logDensity(_ order: Double, _ limit: Double) -> Double {
        guard order < 16 else {
            let inverse = 1 / order
            let square = inverse * inverse
            let stirling =
                inverse * (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square / 1680)))
            return -stirling - deviance(order, limit) - 0.5 * log(2 * Double.pi * order)
        }
        var product = 1.0
        for step in 1...16 { product *= order + Double(step) }
        return logDensity(order + 16, limit) + log(product) - 16 * log(limit)
    }

    /// s·ln(s/x) + x − s, which is never negative.
    private static func deviance(_ order: Double, _ limit: Double) -> Double {
        let difference = order - limit
        guard abs(difference) < 0.1 * (order + limit) else {
            return order * log(order / limit) - difference
        }
        let relative = difference / (order + limit)
        let square = relative * relative
        var sum = difference * relative
        var term = 2 * order * relative
        var odd = 3.0
        while true {
            term *= square
            let next = sum + term / odd
            if next == sum { return sum }
            sum = next
            odd += 2
        }
    }

    /// What no double notices beside 1.
    static let negligible = 0x1p-58
}
