internal import Foundation

/// The square-root rule: agents = a + β√a, where β alone decides how likely a wait is.
///
/// It is what the delay queue M/M/n tends to as loads grow with the quality of service held. Source:
/// S. Halfin, W. Whitt, "Heavy-traffic limits for queues with many exponential servers", Operations
/// Research 29 (1981), doi:10.1287/opre.29.3.567.
public struct SquareRootStaffing: Hashable, Sendable {
    /// The quality of service β: spare agents in units of the square root of the load.
    public let quality: Double

    /// The rule with this β.
    ///
    /// - Precondition: `quality` is positive and finite.
    public init(quality: Double) {
        precondition(quality > 0 && quality.isFinite, "the queue needs spare agents")
        self.quality = quality
    }

    /// The rule under which an arrival waits with this probability in the limit of large loads.
    ///
    /// β solves α = 1/(1 + βΦ(β)/φ(β)), found by halving an interval down to the last bit.
    ///
    /// - Precondition: `waitProbability` lies above 1e−300 and below 1.
    public init(waitProbability: Double) {
        precondition(
            waitProbability > 1e-300 && waitProbability < 1, "a wait is neither sure nor impossible"
        )
        let wanted = log1p(-waitProbability) - log(waitProbability)
        // At β = 40 fewer than one arrival in 10^300 waits.
        var low = 0.0
        var high = 40.0
        while true {
            let middle = low + (high - low) / 2
            guard middle > low, middle < high else { break }
            if SquareRootStaffing.logOdds(middle) < wanted {
                low = middle
            } else {
                high = middle
            }
        }
        quality = high
    }

    /// The probability α that an arrival waits, in the limit of large loads.
    public var waitProbability: Double {
        1 / (1 + exp(SquareRootStaffing.logOdds(quality)))
    }

    /// The agents for `load` erlangs: a + β√a, rounded up.
    ///
    /// - Precondition: `load` is finite and not negative.
    public func agents(for load: Double) -> Int {
        precondition(load.isFinite && load >= 0, "an offered load is finite and not negative")
        return Int((load + quality * load.squareRoot()).rounded(.up))
    }

    /// ln(βΦ(β)/φ(β)), which grows with β.
    private static func logOdds(_ quality: Double) -> Double {
        let below = erfc(-quality / 2.0.squareRoot()) / 2
        return log(quality) + log(below) + quality * quality / 2 + 0.5 * log(2 * Double.pi)
    }
}
