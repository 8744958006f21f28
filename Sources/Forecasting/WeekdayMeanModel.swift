public import WorkTime

/// The mean of the last eight same weekday-slots: simple, and hard to beat.
///
/// Beyond two or three days ahead few methods do better (J. W. Taylor, "A comparison of univariate
/// time series methods for forecasting intraday arrivals at a call center",
/// doi:10.1287/mnsc.1070.0786). It knows no special days.
public struct WeekdayMeanModel: ForecastModel {
    /// The number of past weeks averaged.
    public let weeks: Int

    /// Last week once more: what every forecast has to beat.
    public static let seasonalNaive = WeekdayMeanModel(weeks: 1)

    /// The mean of the last `weeks` same weekdays, at least one.
    public init(weeks: Int = 8) {
        precondition(weeks >= 1, "a mean needs at least one week")
        self.weeks = weeks
    }

    /// The arrivals expected on `days`; see `ForecastModel`.
    public func forecast(
        _ history: VolumeHistory, days: DateRange, specialDays: SpecialDays
    ) -> VolumeForecast {
        let mean = means(history, days: days)
        var calibration = DispersionCalibration(forecast: mean, slotsPerDay: history.slotsPerDay)
        let origins = PseudoOrigins(historyDays: history.days.count)
        for dayCount in origins.dayCounts {
            let horizon = DateRange(
                start: history.days.start + dayCount, days: origins.horizonDays)
            calibration.append(
                mean: means(history.before(horizon.start), days: horizon),
                counts: history.counts(on: horizon),
                isUsable: history.isUsable[dayCount..<dayCount + horizon.count])
        }
        return VolumeForecast(
            days: days, slotsPerDay: history.slotsPerDay, mean: mean,
            dispersion: calibration.dispersion())
    }

    private func means(_ history: VolumeHistory, days: DateRange) -> [[Double]] {
        let usable = history.isUsable
        let learned = history.days.dates.indices.filter { usable[$0] }
        let weekdays = history.days.dates.map(\.weekday)
        let samples = Weekday.allCases.map { weekday in
            let same = learned.filter { weekdays[$0] == weekday }
            // A weekday not seen yet is taken to be like any other day.
            return same.isEmpty ? learned : Array(same.suffix(weeks))
        }
        let slots = history.slotsPerDay
        return history.counts.map { counts in
            days.dates.flatMap { date -> [Double] in
                let days = samples[date.weekday.rawValue - 1]
                let weight = 1 / Double(max(1, days.count))
                return (0..<slots).map { slot in
                    days.reduce(0) { $0 + counts[$1 * slots + slot] } * weight
                }
            }
        }
    }
}
