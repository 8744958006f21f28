internal import WorkTime

/// How much volume staffing is to be ready for.
public enum ForecastLevel: CaseIterable, Sendable {
    /// The volume expected.
    case mean
    /// A volume that half of all days stay within.
    case p50
    /// A volume that 80 % of all days stay within.
    case p80
    /// A volume that 95 % of all days stay within.
    case p95

    /// The share of days within the level; nil for the mean.
    public var probability: Double? {
        switch self {
        case .mean: nil
        case .p50: 0.5
        case .p80: 0.8
        case .p95: 0.95
        }
    }
}

extension VolumeForecast {
    /// Arrivals to staff for at `level`, shaped like `mean`: `[class][day * slotsPerDay + slot]`.
    ///
    /// All classes and slots of a day add up to the day's quantile. Quantiles of single slots
    /// would add up to far more, for not every hour is a bad one: work that may wait moves to the
    /// quieter hours, and work that cannot has its own room for chance in the Erlang formula. The
    /// difference to the mean goes to the classes by their covariance with the total, so that
    /// those that make a day uncertain get most of it (Euler's rule of capital allocation, see
    /// D. Tasche, arXiv:0708.2542), and within each class to slots by its profile.
    ///
    /// P80 and P95 are never below the mean, which quantiles of a few tickets may be. A single
    /// class can exceed its own part more often than `level` says; `CoherentForecast` tells its
    /// own quantile.
    ///
    /// - Complexity: O(classes · slots), and O(arrivals) per day up to a mean of 60.
    public func arrivals(at level: ForecastLevel) -> [[Double]] {
        guard let probability = level.probability else { return mean }
        let quantile = CountDistribution.Quantile(level: probability)
        let byDay = mean(by: .classByDay)
        var arrivals = mean
        for day in 0..<days.count {
            let scatter = dispersion.onDay(byDay.map { $0[day] })
            let factors = scatter.factors { mean, dispersion in
                let value = quantile.value(mean: mean, dispersion: dispersion)
                return probability > 0.5 ? max(value, mean) : value
            }
            for (index, factor) in factors.enumerated() {
                for slot in day * slotsPerDay..<(day + 1) * slotsPerDay {
                    arrivals[index][slot] *= factor
                }
            }
        }
        return arrivals
    }
}

extension JointScatter {
    /// What to multiply each class with so that all together have what `level` makes of their
    /// mean and dispersion.
    fileprivate func factors(level: (_ mean: Double, _ dispersion: Double) -> Double) -> [Double] {
        let mean = means.reduce(0, +)
        guard mean > 0 else { return means.map { _ in 1 } }
        let variance = variance(of: Array(means.indices))
        let wanted = level(mean, variance / (mean * mean))
        // Below the mean shares by covariance could take more from a class than it has.
        guard wanted > mean else { return means.map { _ in wanted / mean } }
        return means.indices.map { index in
            guard means[index] > 0 else { return 1 }
            let share = 1 + covarianceWithTotal(of: index) / means[index]
            return 1 + (wanted - mean) * share / (mean + variance)
        }
    }
}
