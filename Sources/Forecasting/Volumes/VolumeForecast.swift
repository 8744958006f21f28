public import WorkTime

/// Expected arrivals by class and slot, with the distribution around them.
public struct VolumeForecast: Sendable {
    /// The civil days forecast.
    public let days: DateRange
    /// The number of slots a day is cut into.
    public let slotsPerDay: Int
    /// Expected arrivals by class, then by slot: `mean[class][day * slotsPerDay + slot]`.
    public let mean: [[Double]]
    /// How far arrivals scatter around their means, beyond chance.
    public let dispersion: ForecastDispersion
    /// What changes made by people did on top of the model's forecast, in order.
    public let applications: [VolumeOverride.Application]

    /// The forecast with these means.
    ///
    /// - Precondition: every class has a finite mean, not negative, for every slot of every day,
    ///   and a dispersion.
    public init(
        days: DateRange, slotsPerDay: Int, mean: [[Double]], dispersion: ForecastDispersion
    ) {
        self.init(
            days: days, slotsPerDay: slotsPerDay, mean: mean, dispersion: dispersion,
            applications: [])
    }

    init(
        days: DateRange, slotsPerDay: Int, mean: [[Double]], dispersion: ForecastDispersion,
        applications: [VolumeOverride.Application]
    ) {
        precondition(
            mean.allSatisfy { $0.count == days.count * slotsPerDay },
            "every class has a mean for every slot of every day")
        precondition(
            mean.allSatisfy { $0.allSatisfy { $0 >= 0 && $0.isFinite } },
            "means are finite and not negative")
        precondition(dispersion.classes.count == mean.count, "every class has a dispersion")
        self.days = days
        self.slotsPerDay = slotsPerDay
        self.mean = mean
        self.dispersion = dispersion
        self.applications = applications
    }

    /// Expected arrivals at a grain: one row a series (a class, or the total), then slots or days.
    public func mean(by grain: ForecastGrain) -> [[Double]] {
        grain.series(mean, slotsPerDay: slotsPerDay)
    }

    /// Arrivals per class and slot that are exceeded with probability 1 − `level`.
    ///
    /// Shaped like `mean`. Quantiles of slots do not add up to quantiles of days; ask for those
    /// with `quantile(_:by:)`.
    public func quantile(_ level: Double) -> [[Double]] {
        quantile(level, by: .classBySlot)
    }

    /// The quantiles of the levels 0.05, 0.10 … 0.95 (`DailyForecast.levels`) at a grain, as
    /// `[level][series][slot or day]`.
    ///
    /// Quantiles of rising levels do not cross; none is negative.
    public func quantiles(by grain: ForecastGrain) -> [[[Double]]] {
        DailyForecast.levels.map { quantile($0, by: grain) }
    }

    /// Arrivals at a grain that are exceeded with probability 1 − `level`: one row a series.
    ///
    /// - Precondition: `level` lies strictly between 0 and 1.
    /// - Complexity: O(arrivals) per value up to a mean of 60, O(1) above.
    public func quantile(_ level: Double, by grain: ForecastGrain) -> [[Double]] {
        quantiles([level], by: grain)[0]
    }

    /// The quantiles of several levels at a grain, as `[level][series][slot or day]`.
    ///
    /// - Precondition: the levels rise and lie strictly between 0 and 1.
    /// - Complexity: that of `quantile(_:by:)` for the highest level, whatever their number.
    public func quantiles(_ levels: [Double], by grain: ForecastGrain) -> [[[Double]]] {
        let distribution = CountDistribution.Quantiles(levels: levels)
        let means = mean(by: grain)
        var quantiles = Array(repeating: means, count: levels.count)
        var values = [Double](repeating: 0, count: levels.count)
        for series in means.indices {
            for index in means[series].indices {
                let mean = means[series][index]
                distribution.write(
                    into: &values, mean: mean,
                    dispersion: dispersion.value(mean: mean, series: series, grain: grain))
                for level in values.indices { quantiles[level][series][index] = values[level] }
            }
        }
        return quantiles
    }
}
