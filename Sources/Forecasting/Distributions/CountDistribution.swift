internal import Foundation

/// Counts with mean μ and variance μ + αμ²: negative binomial, and gamma where μ exceeds 60.
///
/// The negative binomial is a Poisson distribution whose rate itself is gamma distributed
/// (M. Greenwood, G. U. Yule, doi:10.2307/2341080). Above 60 arrivals the steps of whole numbers
/// no longer matter and a gamma distribution with the same mean and variance is much quicker; its
/// cube root is close to normal (E. B. Wilson, M. M. Hilferty, doi:10.1073/pnas.17.12.684).
enum CountDistribution {
    /// The mean above which counts are treated as continuous.
    static let continuousAbove = 60.0

    /// The quantile of a level, made once and asked for many means.
    struct Quantile {
        private let level: Double
        private let standardNormal: Double

        /// - Precondition: the level lies strictly between 0 and 1.
        init(level: Double) {
            precondition(level > 0 && level < 1, "a quantile's level lies between 0 and 1")
            self.level = level
            standardNormal = NormalDistribution.quantile(level)
        }

        /// The count exceeded with probability 1 − level.
        func value(mean: Double, dispersion: Double) -> Double {
            guard mean > 0 else { return 0 }
            if mean > CountDistribution.continuousAbove {
                return Gamma(mean: mean, dispersion: dispersion).quantile(standardNormal)
            }
            var terms = Terms(mean: mean, dispersion: dispersion)
            while terms.cumulative < level, terms.hasMore { terms.advance() }
            return Double(terms.count)
        }
    }

    /// Quantiles of some levels, made once and asked for many means.
    struct Quantiles {
        private let levels: [Double]
        private let standardNormals: [Double]

        /// - Precondition: the levels rise and lie strictly between 0 and 1.
        init(levels: [Double]) {
            precondition(
                levels.allSatisfy { $0 > 0 && $0 < 1 },
                "a quantile's level lies between 0 and 1")
            precondition(levels == levels.sorted(), "levels rise")
            self.levels = levels
            standardNormals = levels.map { NormalDistribution.quantile($0) }
        }

        /// Writes the counts exceeded with probability 1 − level, one a level.
        func write(into values: inout [Double], mean: Double, dispersion: Double) {
            guard mean > 0 else {
                for index in levels.indices { values[index] = 0 }
                return
            }
            if mean > CountDistribution.continuousAbove {
                let gamma = Gamma(mean: mean, dispersion: dispersion)
                for index in levels.indices {
                    values[index] = gamma.quantile(standardNormals[index])
                }
                return
            }
            var terms = Terms(mean: mean, dispersion: dispersion)
            for index in levels.indices {
                while terms.cumulative < levels[index], terms.hasMore { terms.advance() }
                values[index] = Double(terms.count)
            }
        }
    }

    /// The probabilities of fewer than `count` and of at most `count` arrivals.
    static func probabilities(
        of count: Double, mean: Double, dispersion: Double
    ) -> (below: Double, atMost: Double) {
        guard mean > 0 else { return (count > 0 ? 1 : 0, 1) }
        if mean > continuousAbove {
            let gamma = Gamma(mean: mean, dispersion: dispersion)
            return (gamma.probability(atMost: count - 0.5), gamma.probability(atMost: count + 0.5))
        }
        var terms = Terms(mean: mean, dispersion: dispersion)
        var below = 0.0
        while Double(terms.count) < count, terms.hasMore {
            below = terms.cumulative
            terms.advance()
        }
        return (below, terms.cumulative)
    }

    /// The gamma distribution, whose cube root is taken to be normal.
    private struct Gamma {
        private let mean: Double
        private let center: Double
        private let spread: Double

        init(mean: Double, dispersion: Double) {
            let ninth = (1 / mean + dispersion) / 9
            self.mean = mean
            center = 1 - ninth
            spread = ninth.squareRoot()
        }

        func quantile(_ standardNormal: Double) -> Double {
            let root = max(0, center + standardNormal * spread)
            return mean * root * root * root
        }

        func probability(atMost value: Double) -> Double {
            let root = cbrt(max(0, value) / mean)
            return NormalDistribution.probability(atMost: (root - center) / spread)
        }
    }

    /// The running sum of the probabilities of 0, 1, 2 … arrivals.
    ///
    /// P(0) = (1 + αμ)^(−1/α); P(k + 1) / P(k) = μ(1 + αk) / ((k + 1)(1 + αμ)).
    private struct Terms {
        private let mean: Double
        private let dispersion: Double
        private var term: Double
        private(set) var count = 0
        private(set) var cumulative: Double

        init(mean: Double, dispersion: Double) {
            self.mean = mean
            self.dispersion = dispersion
            let isPoisson = dispersion < 1e-9
            term = exp(isPoisson ? -mean : -log1p(dispersion * mean) / dispersion)
            cumulative = term
        }

        /// Whether what is left could still change the sum.
        var hasMore: Bool { Double(count) < mean || term > 1e-17 }

        mutating func advance() {
            term *=
                mean * (1 + dispersion * Double(count))
                / (Double(count + 1) * (1 + dispersion * mean))
            count += 1
            cumulative += term
        }
    }
}
