/// Lagrangian multipliers on the limits of duties of a template.
///
/// The dynamic program does not count such duties: each costs its multiplier more, and the limits'
/// worth is taken off the total. Any multipliers give a lower bound; good ones a sharp one.
///
/// See M. Fisher, "The Lagrangian Relaxation Method for Solving Integer Programming Problems",
/// Management Science 27 (1981), doi:10.1287/mnsc.27.1.1.
struct LimitMultipliers {
    /// The multiplier of each limited template, in points for a duty.
    private(set) var values: [Double]
    private var best: [Double]
    /// Those that the last bound belongs to.
    private var priced: [Double]
    private var bestBound = -Double.infinity
    private var step = 0.0
    private let limits: [Double]

    /// Starts from multipliers that were good before.
    init(_ values: [Double], limits: [Int16]) {
        self.values = values
        best = values
        priced = values
        self.limits = limits.map(Double.init)
    }

    /// What the limits are worth at the present multipliers.
    var worth: Double { zip(values, limits).reduce(0) { $0 + $1.0 * $1.1 } }

    /// Learns from the cheapest plan at the present multipliers, its bound and its duties of the
    /// limited templates; false when nothing better is in sight.
    ///
    /// The first step is chosen by the `scale` of prices.
    mutating func learn(bound: Double, counts: [Int], scale: Double) -> Bool {
        priced = values
        let excess = zip(counts, limits).map { Double($0) - $1 }
        let isBest = bestBound == -.infinity || bound > bestBound + 1e-9 * max(1, abs(bound))
        if isBest {
            bestBound = bound
            best = values
        }
        let isComplementary = zip(values, excess).allSatisfy { $1 == 0 || ($0 == 0 && $1 < 0) }
        if isComplementary { return false }
        step = step == 0 ? scale : isBest ? step : step / 2
        let norm = excess.reduce(0) { $0 + $1 * $1 }
        values = zip(isBest ? values : best, excess).map {
            max(0, $0 + step * $1 / norm.squareRoot())
        }
        return true
    }

    /// Goes back to the best multipliers; whether the last bound belongs to others.
    mutating func settle() -> Bool {
        values = best
        return best != priced
    }
}
