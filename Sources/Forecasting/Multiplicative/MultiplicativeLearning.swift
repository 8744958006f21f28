internal import WorkTime

/// What the multiplicative model learns from one history.
///
/// Series are the classes in order and, last, their total. Days are numbered through the history
/// and on through the days to forecast.
struct MultiplicativeLearning {
    /// Levels fitted at an origin, still apart by half-life.
    private struct Fit {
        let dayCount: Int
        let horizon: Range<Int>
        let levels: [DayLevels]
    }

    /// The first day of the history.
    let firstDay: LocalDate
    /// The days to forecast.
    let days: DateRange
    /// The origins from which the past is forecast.
    let origins: PseudoOrigins
    /// Whether each day of the history may be learned from.
    let isUsable: [Bool]
    /// Whether each day of the history is usable and not special.
    let isOrdinary: [Bool]
    /// Whether the hours of each day of the history are those of its weekday.
    let hasOrdinaryHours: [Bool]
    let slotsPerDay: Int
    let design: DayDesign
    /// Counts as `[series][day * slotsPerDay + slot]`.
    let series: [[Double]]
    /// Counts as `[series][day]`.
    let daily: [[Double]]

    init(_ history: VolumeHistory, horizon: DateRange, specialDays: SpecialDays) {
        let dates = history.days.dates
        let usable = history.isUsable
        firstDay = history.days.start
        days = horizon
        origins = PseudoOrigins(historyDays: dates.count)
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

    /// The number of days of the history.
    var knownDays: Int { isUsable.count }

    /// The days between the end of the history and the first to forecast; negative within it.
    var skippedDays: Int { days.start - (firstDay + knownDays) }

    /// The forecast with the latest levels of `record`, as wide as its past ones needed.
    func forecast(_ record: LevelRecord) -> VolumeForecast {
        let mean = means(record.latest)
        var calibration = DispersionCalibration(forecast: mean, slotsPerDay: slotsPerDay)
        for origin in record.past {
            calibration.append(
                mean: means(origin), counts: counts(on: origin.horizon),
                isUsable: isUsable[origin.horizon])
        }
        return VolumeForecast(
            days: days, slotsPerDay: slotsPerDay, mean: mean,
            dispersion: calibration.dispersion())
    }

    /// The daily counts of a series on some days; nil where they do not count.
    func dailyCounts(_ index: Int, on days: Range<Int>) -> [Double?] {
        days.map { isUsable[$0] ? daily[index][$0] : nil }
    }

    /// The workhorse's levels; those to come moved by how past ones missed.
    func levels() -> LevelRecord {
        var fitter = DayLevelFitter(design: design, isUsable: isUsable, isOrdinary: isOrdinary)
        let past = origins.dayCounts.map { dayCount in
            fit(&fitter, dayCount: dayCount, horizon: dayCount..<dayCount + origins.horizonDays)
        }
        let latest = fit(
            &fitter, dayCount: knownDays, horizon: knownDays..<knownDays + days.count)
        let outcomes = daily.indices.map { index in
            past.map { ($0.levels[index], dailyCounts(index, on: $0.horizon)) }
        }
        let mixes = outcomes.map { HalfLifeMix.weights(past: $0) }
        let drifts = zip(outcomes, mixes).map { LevelDrift.logFactor(past: $0, mix: $1) }
        let still = [Double](repeating: 0, count: daily.count)
        return LevelRecord(
            past: past.map { mixed($0, mixes: mixes, drifts: still) },
            latest: mixed(latest, mixes: mixes, drifts: drifts))
    }

    private func fit(
        _ fitter: inout DayLevelFitter, dayCount: Int, horizon: Range<Int>
    ) -> Fit {
        // A single class is its own total.
        let distinct = daily.count == 2 ? daily.prefix(1) : daily[...]
        let levels = distinct.map { daily in
            let plain = fitter.levels(daily: daily, dayCount: dayCount, horizon: horizon)
            let yearly = YearlyPattern(ordinary(daily, known: plain.knownFactors))
            return yearly.map { pattern in
                // The days asked for need not be the next ones.
                plain.following(
                    horizon.map {
                        pattern.logFactor($0 + (dayCount == knownDays ? skippedDays : 0))
                    })
            } ?? plain
        }
        return Fit(
            dayCount: dayCount, horizon: horizon,
            levels: daily.count == 2 ? levels + levels : levels)
    }

    /// Daily counts known with the effects of special days taken out; nil where they say nothing
    /// of ordinary ones.
    func ordinary(_ daily: [Double], known factors: [Double]) -> [Double?] {
        factors.indices.map { hasOrdinaryHours[$0] ? daily[$0] / factors[$0] : nil }
    }

    private func mixed(_ fit: Fit, mixes: [[Double]], drifts: [Double]) -> OriginLevels {
        OriginLevels(
            dayCount: fit.dayCount, horizon: fit.horizon,
            levels: fit.levels.indices.map { index in
                let levels = fit.levels[index].moved(by: drifts[index])
                return levels.isOpen.indices.map { day in
                    levels.isOpen[day] ? levels.level(day, mix: mixes[index]) : nil
                }
            },
            specialFactors: fit.levels.indices.map { index in
                fit.levels[index].isOpen.indices.map {
                    fit.levels[index].specialFactor($0, mix: mixes[index])
                }
            },
            knownFactors: fit.levels.map(\.knownFactors))
    }
}
