public import WorkTime

/// Arrivals of a slot = level of the day × share of the slot: the workhorse.
///
/// 1. Daily levels of every class and of the total come from a quasi-Poisson regression on weekday
///    and special days (`LogLinearRegression`), fitted with five speeds of forgetting that are mixed
///    by how well they did from past origins (`HalfLifeMix`) and moved where these missed to one
///    side (`LevelDrift`).
/// 2. A day is spread over its slots by its weekday's profile (`DayProfiles`).
/// 3. Classes are reconciled with the total (`ClassShares`), so that children add up.
/// 4. Intervals are those of overdispersed counts, as wide as past forecasts needed
///    (`DispersionCalibration`).
///
/// The day-times-profile form is that of J. Weinberg, L. D. Brown, J. R. Stroud,
/// doi:10.1198/016214506000001455, and S. Aldor-Noiman, P. D. Feigin, A. Mandelbaum,
/// doi:10.1214/09-AOAS255; R. Ibrahim, H. Ye, P. L'Ecuyer, H. Shen, "Modeling and forecasting call
/// center arrivals", doi:10.1016/j.ijforecast.2015.11.012, survey the field.
public struct MultiplicativeModel: ForecastModel {
    /// The model; it has no settings.
    public init() {}

    /// The arrivals expected on `days`; see `ForecastModel`.
    ///
    /// - Complexity: O(classes × days × (slots + 100)) for each of at most seven origins.
    public func forecast(
        _ history: VolumeHistory, days: DateRange, specialDays: SpecialDays
    ) -> VolumeForecast {
        let learning = MultiplicativeLearning(history, horizon: days, specialDays: specialDays)
        let known = history.days.count
        let pseudo = PseudoOrigins(historyDays: known)
        var fitter = learning.levelFitter()
        let past = pseudo.dayCounts.map { dayCount in
            learning.fit(
                &fitter, dayCount: dayCount, horizon: dayCount..<dayCount + pseudo.horizonDays)
        }
        let latest = learning.fit(&fitter, dayCount: known, horizon: known..<known + days.count)
        let mixes = learning.mixes(past)
        let mean = learning.means(
            learning.drifted(latest, after: past, mixes: mixes), mixes: mixes)
        var calibration = DispersionCalibration(
            forecast: mean, slotsPerDay: history.slotsPerDay)
        for origin in past {
            calibration.append(
                mean: learning.means(origin, mixes: mixes),
                counts: learning.counts(on: origin.horizon),
                isUsable: learning.isUsable[origin.horizon])
        }
        return VolumeForecast(
            days: days, slotsPerDay: history.slotsPerDay, mean: mean,
            dispersion: calibration.dispersion())
    }
}

/// What the multiplicative model learns from one history.
///
/// Series are the classes in order and, last, their total. Days are numbered through the history
/// and on through the days to forecast.
struct MultiplicativeLearning {
    /// Levels fitted at an origin.
    struct Fit {
        /// The number of days known.
        let dayCount: Int
        /// The days forecast.
        let horizon: Range<Int>
        /// The levels of every series.
        let levels: [DayLevels]
    }

    let isUsable: [Bool]
    private let isOrdinary: [Bool]
    private let hasOrdinaryHours: [Bool]
    private let slotsPerDay: Int
    private let design: DayDesign
    private let series: [[Double]]
    private let daily: [[Double]]

    init(_ history: VolumeHistory, horizon: DateRange, specialDays: SpecialDays) {
        let dates = history.days.dates
        let usable = history.isUsable
        isUsable = usable
        isOrdinary = dates.indices.map { usable[$0] && specialDays.on(dates[$0]).isEmpty }
        hasOrdinaryHours = dates.indices.map {
            usable[$0] && !specialDays.changesTheHours(of: dates[$0])
        }
        slotsPerDay = history.slotsPerDay
        design = DayDesign(history: history.days, horizon: horizon, specialDays: specialDays)
        series = history.counts + [history.total]
        daily = series.map { sumsOfGroups($0, size: history.slotsPerDay) }
    }

    func levelFitter() -> DayLevelFitter {
        DayLevelFitter(design: design, isUsable: isUsable, isOrdinary: isOrdinary)
    }

    func fit(_ fitter: inout DayLevelFitter, dayCount: Int, horizon: Range<Int>) -> Fit {
        // A single class is its own total.
        let distinct = daily.count == 2 ? daily.prefix(1) : daily[...]
        let levels = distinct.map {
            fitter.levels(daily: $0, dayCount: dayCount, horizon: horizon)
        }
        return Fit(
            dayCount: dayCount, horizon: horizon,
            levels: daily.count == 2 ? levels + levels : levels)
    }

    /// For every series, the weights of the half-lives.
    func mixes(_ past: [Fit]) -> [[Double]] {
        daily.indices.map { HalfLifeMix.weights(past: outcomes(of: past, series: $0)) }
    }

    /// The fit with every level moved by how past forecasts missed.
    func drifted(_ fit: Fit, after past: [Fit], mixes: [[Double]]) -> Fit {
        Fit(
            dayCount: fit.dayCount, horizon: fit.horizon,
            levels: fit.levels.indices.map { index in
                fit.levels[index].moved(
                    by: LevelDrift.logFactor(
                        past: outcomes(of: past, series: index), mix: mixes[index]))
            })
    }

    /// Levels forecast in the past beside the daily counts that came; nil where they do not count.
    private func outcomes(
        of past: [Fit], series index: Int
    ) -> [(levels: DayLevels, counts: [Double?])] {
        past.map { fit in
            (fit.levels[index], fit.horizon.map { isUsable[$0] ? daily[index][$0] : nil })
        }
    }

    /// The counts of the classes on days of the history, as `[class][day * slotsPerDay + slot]`.
    func counts(on days: Range<Int>) -> [[Double]] {
        series.dropLast().map {
            Array($0[days.lowerBound * slotsPerDay..<days.upperBound * slotsPerDay])
        }
    }

    /// Expected arrivals of the classes, as `[class][day * slotsPerDay + slot]`.
    func means(_ fit: Fit, mixes: [[Double]]) -> [[Double]] {
        let total = daily.count - 1
        let shares = ClassShares(
            daily: Array(daily.dropLast()), weekdays: design.weekdays, isUsable: isUsable,
            dayCount: fit.dayCount)
        let profiles = DayProfiles(
            series.map {
                SlotSums.byWeekday(
                    $0, slotCount: slotsPerDay, weekdays: design.weekdays,
                    isLearned: hasOrdinaryHours[..<fit.dayCount])
            })
        var means = [[Double]](
            repeating: [Double](repeating: 0, count: fit.horizon.count * slotsPerDay),
            count: total)
        for (index, day) in zip(0..., fit.horizon) {
            let weekday = design.weekdays[day]
            let totalLevel = fit.levels[total].level(index, mix: mixes[total])
            guard totalLevel > 0 else { continue }
            let direct = (0..<total).map { series -> Double? in
                let levels = fit.levels[series]
                return levels.isOpen[index] ? levels.level(index, mix: mixes[series]) : nil
            }
            let levels = shares.split(total: totalLevel, direct: direct, weekday: weekday)
            let columns = spread(levels, profiles: profiles, weekday: weekday)
            for (slot, column) in zip(index * slotsPerDay..<(index + 1) * slotsPerDay, columns) {
                for series in 0..<total { means[series][slot] = column[series] }
            }
        }
        return means
    }

    /// Spreads levels of the classes over a day's slots, as `[slot][class]`.
    ///
    /// In every slot the classes are rescaled to the slot's share of their sum, which is known better
    /// than any class's own profile.
    private func spread(
        _ levels: [Double], profiles: DayProfiles, weekday: Int
    ) -> [[Double]] {
        let sum = levels.reduce(0, +)
        let own = levels.indices.map { profiles.shares(series: $0, weekday: weekday) }
        let total = profiles.shares(series: levels.count, weekday: weekday)
        return (0..<slotsPerDay).map { slot in
            let raw = levels.indices.map { levels[$0] * own[$0][slot] }
            let rawSum = raw.reduce(0, +)
            return raw.map { rawSum > 0 ? $0 * (sum * total[slot] / rawSum) : 0 }
        }
    }
}
