public import WorkTime

/// A model and a baseline, judged side by side on days of the past they had not seen.
///
/// From each origin both forecast the days that follow, given only what came before
/// (L. J. Tashman, "Out-of-sample tests of forecasting accuracy", doi:10.1016/S0169-2070(00)00065-0).
public struct Backtest: Sendable {
    /// The accuracy of both at one grain.
    public struct Comparison: Hashable, Sendable {
        /// The detail judged.
        public let grain: ForecastGrain
        /// The accuracy of the model.
        public let model: ForecastAccuracy
        /// The accuracy of the baseline.
        public let baseline: ForecastAccuracy
    }

    /// One comparison a grain, in the order of `ForecastGrain.allCases`.
    public let comparisons: [Comparison]
    /// The origins that could be judged: with history before and a whole horizon after.
    public let origins: [LocalDate]

    /// The comparison at a grain.
    public subscript(grain: ForecastGrain) -> Comparison? {
        comparisons.first { $0.grain == grain }
    }

    /// Forecasts `horizonDays` days from every origin with both models and compares.
    ///
    /// Excluded days are not judged. Origins without a day of history before them or without a whole
    /// horizon after them are left out.
    public static func run(
        model: any ForecastModel, baseline: any ForecastModel, history: VolumeHistory,
        origins: [LocalDate], horizonDays: Int, specialDays: SpecialDays
    ) -> Backtest {
        let judged = origins.filter {
            $0 > history.days.start && $0 + horizonDays <= history.days.end
        }
        let grains = ForecastGrain.allCases
        let unused = [ForecastAccuracy.Tally](repeating: .init(), count: grains.count)
        var tallies = (model: unused, baseline: unused)
        for origin in judged {
            let trial = Trial(
                history: history, horizon: DateRange(start: origin, days: horizonDays))
            let forecasts = [model, baseline].map {
                $0.forecast(trial.known, days: trial.horizon, specialDays: specialDays)
            }
            for (index, grain) in zip(0..., grains) {
                trial.judge(forecasts[0], by: grain, into: &tallies.model[index])
                trial.judge(forecasts[1], by: grain, into: &tallies.baseline[index])
            }
        }
        let comparisons = zip(0..., grains).map { index, grain in
            Comparison(
                grain: grain, model: tallies.model[index].accuracy,
                baseline: tallies.baseline[index].accuracy)
        }
        return Backtest(comparisons: comparisons, origins: judged)
    }
}

/// One origin of a backtest.
private struct Trial {
    let known: VolumeHistory
    let horizon: DateRange
    private let actual: [[Double]]
    private let isJudged: [Bool]

    init(history: VolumeHistory, horizon: DateRange) {
        known = history.before(horizon.start)
        self.horizon = horizon
        actual = history.counts(on: horizon)
        isJudged = horizon.dates.map { !history.excludedDays.contains($0) }
    }

    func judge(
        _ forecast: VolumeForecast, by grain: ForecastGrain,
        into tally: inout ForecastAccuracy.Tally
    ) {
        let slots = known.slotsPerDay
        let actual = grain.series(actual, slotsPerDay: slots)
        let mean = forecast.mean(by: grain)
        let low = forecast.quantile(0.1, by: grain)
        let high = forecast.quantile(0.9, by: grain)
        let perDay = (actual.first?.count ?? 0) / max(1, horizon.count)
        var error = 0.0
        var count = 0
        for series in actual.indices {
            for index in actual[series].indices where isJudged[index / perDay] {
                let value = actual[series][index]
                error += abs(value - mean[series][index])
                tally.error += mean[series][index] - value
                tally.volume += value
                tally.covered +=
                    low[series][index] <= value && value <= high[series][index] ? 1 : 0
                count += 1
            }
        }
        tally.absoluteError += error
        tally.count += count
        guard let scale = weeklyChange(by: grain), count > 0 else { return }
        tally.scaledError += error / Double(count)
        tally.scale += scale
    }

    /// The mean absolute change from the same slot a week before, over the known days.
    private func weeklyChange(by grain: ForecastGrain) -> Double? {
        let series = grain.series(known.counts, slotsPerDay: known.slotsPerDay)
        let week = 7 * (series.first?.count ?? 0) / max(1, known.days.count)
        let changes = series.reduce(into: (sum: 0.0, count: 0)) { changes, values in
            for index in values.indices.dropFirst(week) {
                changes.sum += abs(values[index] - values[index - week])
                changes.count += 1
            }
        }
        return changes.count > 0 ? changes.sum / Double(changes.count) : nil
    }
}
