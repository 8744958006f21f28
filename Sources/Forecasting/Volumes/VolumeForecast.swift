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

    /// Arrivals at a grain that are exceeded with probability 1 − `level`: one row a series.
    ///
    /// - Precondition: `level` lies strictly between 0 and 1.
    /// - Complexity: O(arrivals) per value up to a mean of 60, O(1) above.
    public func quantile(_ level: Double, by grain: ForecastGrain) -> [[Double]] {
        precondition(level > 0 && level < 1, "a quantile's level lies between 0 and 1")
        let quantile = CountDistribution.Quantile(level: level)
        return zip(0..., mean(by: grain)).map { index, means in
            means.map { mean in
                quantile.value(
                    mean: mean,
                    dispersion: dispersion.value(mean: mean, series: index, grain: grain))
            }
        }
    }
}
