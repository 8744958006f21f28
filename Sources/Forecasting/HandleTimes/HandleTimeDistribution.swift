internal import Foundation

/// How handle times of a class scatter: their logarithms are normal.
///
/// Service times of a call centre fit a lognormal distribution remarkably well (L. Brown et al.,
/// "Statistical analysis of a telephone call center", doi:10.1198/016214504000001808).
public struct HandleTimeDistribution: Hashable, Sendable {
    /// The mean of the logarithm of minutes.
    public let logMean: Double
    /// The standard deviation of the logarithm of minutes.
    public let logDeviation: Double
    /// How many tickets of the class the distribution rests on.
    public let tickets: Double

    /// The distribution of minutes whose logarithms have these moments.
    public init(logMean: Double, logDeviation: Double, tickets: Double) {
        precondition(logDeviation >= 0, "a standard deviation is not negative")
        self.logMean = logMean
        self.logDeviation = logDeviation
        self.tickets = tickets
    }

    /// The mean, in minutes.
    public var mean: Double { exp(logMean + logDeviation * logDeviation / 2) }

    /// The minutes that half of the tickets stay within.
    public var median: Double { exp(logMean) }

    /// The minutes that a share `level` of the tickets stays within.
    ///
    /// - Precondition: `level` lies strictly between 0 and 1.
    public func quantile(_ level: Double) -> Double {
        precondition(level > 0 && level < 1, "a quantile's level lies between 0 and 1")
        return exp(logMean + logDeviation * NormalDistribution.quantile(level))
    }

    /// The minutes that 80 % of the tickets stay within.
    public var p80: Double { quantile(0.8) }

    /// The minutes that 95 % of the tickets stay within.
    public var p95: Double { quantile(0.95) }
}
