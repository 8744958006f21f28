public import WorkTime

/// Days forecast by a model of daily series, spread over slots by the means of eight weeks.
///
/// It makes exponential smoothing and theta models comparable with models of whole histories.
/// Classes are forecast one by one and rescaled to the forecast of their total. Special days that
/// change the hours are missing to the series, so that no level follows them; on those to come it
/// expects an ordinary day. A series the model refuses keeps its weekday means.
public struct DailyLevelModel: ForecastModel {
    /// What a day without a count is to the model of the series.
    public enum Gaps: CaseIterable, Sendable {
        /// It says nothing.
        case missing
        /// It is taken to be like the same weekday of the week before.
        case likeTheWeekBefore
    }

    /// The model of a daily series.
    public let series: any DailySeriesModel
    /// What a day without a count is to it.
    public let gaps: Gaps

    /// The model whose days come from `series`.
    public init(_ series: any DailySeriesModel, gaps: Gaps = .missing) {
        self.series = series
        self.gaps = gaps
    }

    /// The arrivals expected on `days`; see `ForecastModel`.
    ///
    /// - Complexity: one fit for each class and one for the total.
    public func forecast(
        _ history: VolumeHistory, days: DateRange, specialDays: SpecialDays
    ) -> VolumeForecast {
        let usual = WeekdayMeanModel().forecast(history, days: days, specialDays: specialDays)
        let total = outlook(history, classIndex: nil, days: days, specialDays: specialDays)
        let classes = (0..<history.classCount).map {
            outlook(history, classIndex: $0, days: days, specialDays: specialDays)
        }
        let usualDays = usual.mean(by: .classByDay)
        let levels = DailyLevelModel.reconciled(
            classes.indices.map { classes[$0]?.mean ?? usualDays[$0] }, total: total?.mean)
        let slots = history.slotsPerDay
        let mean = zip(levels, usual.mean).map { levels, usual in
            zip(0..., levels).flatMap { day, level in
                DailyLevelModel.spread(level, like: usual[day * slots..<(day + 1) * slots])
            }
        }
        return VolumeForecast(
            days: days, slotsPerDay: slots, mean: mean,
            dispersion: ForecastDispersion(
                classes: zip(classes, usual.dispersion.classes).map { $1.withDays(of: $0) },
                total: usual.dispersion.total.withDays(of: total)))
    }

    /// The forecast of a class, or of the total; nil where the model refuses.
    private func outlook(
        _ history: VolumeHistory, classIndex: Int?, days: DateRange, specialDays: SpecialDays
    ) -> DailyForecast? {
        let whole = DailySeries(history, classIndex: classIndex)
        let ordinary = DailySeries(
            start: whole.start,
            values: zip(whole.days.dates, whole.values).map {
                specialDays.changesTheHours(of: $0) ? nil : $1
            })
        let known = gaps == .missing ? ordinary : ordinary.fillingGapsFromTheWeekBefore
        // The days asked for need not be the next ones.
        let skipped = days.start - history.days.end
        guard skipped >= 0 else { return nil }
        return (try? series.forecast(known, dayCount: skipped + days.count))?
            .dropping(skipped)
    }

    /// Classes rescaled day by day to add up to the total; as they are where nothing is known.
    private static func reconciled(_ classes: [[Double]], total: [Double]?) -> [[Double]] {
        guard let total else { return classes }
        let sums = sumOfRows(classes, count: total.count)
        return classes.map { levels in
            levels.indices.map { sums[$0] > 0 ? levels[$0] / sums[$0] * total[$0] : levels[$0] }
        }
    }

    /// A day's count over its slots, in the proportions of the usual ones.
    private static func spread(_ level: Double, like usual: ArraySlice<Double>) -> [Double] {
        let sum = usual.reduce(0, +)
        return usual.map { sum > 0 ? $0 / sum * level : level / Double(usual.count) }
    }
}

extension DailyForecast {
    /// The forecast without its first days.
    fileprivate func dropping(_ count: Int) -> DailyForecast {
        DailyForecast(
            days: DateRange(start: days.start + count, end: days.end),
            outlooks: Array(outlooks.dropFirst(count)))
    }
}

extension ForecastDispersion.Series {
    /// The dispersion with days as wide as those of a forecast.
    ///
    /// α is the mean of (σ² − μ)/μ² over the days, within 0...2, with σ from the 80 % interval.
    fileprivate func withDays(of forecast: DailyForecast?) -> ForecastDispersion.Series {
        guard let forecast else { return self }
        let low = forecast.quantile(0.1)
        let high = forecast.quantile(0.9)
        var excess = 0.0
        var count = 0.0
        for (day, mean) in zip(0..., forecast.mean) where mean > 0 {
            let deviation = (high[day] - low[day]) / (2 * NormalDistribution.quantile(0.9))
            excess += (deviation / mean) * (deviation / mean) - 1 / mean
            count += 1
        }
        guard count > 0 else { return self }
        return ForecastDispersion.Series(
            day: min(2, max(0, excess / count)), busySlot: busySlot, quietSlot: quietSlot,
            busyMean: busyMean)
    }
}
