internal import Foundation

/// The standard normal distribution.
enum NormalDistribution {
    /// The probability of at most `value`.
    static func probability(atMost value: Double) -> Double {
        erfc(-value / 2.0.squareRoot()) / 2
    }

    /// The value not exceeded with probability `level`, by Newton's method.
    static func quantile(_ level: Double) -> Double {
        if level > 0.5 { return -quantile(1 - level) }
        // The left half is convex: after one step Newton's method comes down to the root.
        var value = -(-2 * log(level)).squareRoot()
        for _ in 0..<100 {
            let density = exp(-value * value / 2) / (2 * Double.pi).squareRoot()
            let step = (probability(atMost: value) - level) / density
            value -= step
            if abs(step) < 1e-14 { break }
        }
        return value
    }
}
