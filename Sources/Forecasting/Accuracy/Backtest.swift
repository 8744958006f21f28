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

    /// The accuracy of both for the days of one class, or of all together, some days ahead.
    public struct SeriesComparison: Hashable, Sendable {
        /// The position of the class; nil for all classes together.
        public let classIndex: Int?
        /// The days after the origin that are judged, the first being 1.
        public let daysAhead: ClosedRange<Int>
        /// The accuracy of the model.
        public let model: ForecastAccuracy
        /// The accuracy of the baseline.
        public let baseline: ForecastAccuracy
    }

    /// One comparison a grain, in the order of `ForecastGrain.allCases`.
    public let comparisons: [Comparison]
    /// All classes together, then each class in order; of each the whole horizon, then the parts
    /// of it that `leads` names.
    public let series: [SeriesComparison]
    /// The origins that could be judged: with history before and a whole horizon after.
    public let origins: [LocalDate]

    /// The parts of a horizon that are judged apart, in days after the origin.
    public static let leads = [1...1, 2...3, 4...7, 8...14]

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
        let spans =
            [1...horizonDays]
            + leads.filter { $0.lowerBound <= horizonDays }.map { $0.clamped(to: 1...horizonDays) }
        let empty = Scoreboard(spans: spans, classCount: history.classCount)
        var boards = [empty, empty]
        for origin in judged {
            let trial = BacktestTrial(
                history: history, horizon: DateRange(start: origin, days: horizonDays))
            for (index, model) in zip(boards.indices, [model, baseline]) {
                boards[index].judge(
                    model.forecast(trial.known, days: trial.horizon, specialDays: specialDays),
                    on: trial)
            }
        }
        return Backtest(model: boards[0], baseline: boards[1], origins: judged)
    }

    private init(model: Scoreboard, baseline: Scoreboard, origins: [LocalDate]) {
        comparisons = ForecastGrain.allCases.indices.map { index in
            Comparison(
                grain: ForecastGrain.allCases[index], model: model.grains[index].accuracy,
                baseline: baseline.grains[index].accuracy)
        }
        series = model.series.indices.flatMap { series in
            model.spans.indices.map { span in
                SeriesComparison(
                    classIndex: series == 0 ? nil : series - 1, daysAhead: model.spans[span],
                    model: model.series[series][span].accuracy,
                    baseline: baseline.series[series][span].accuracy)
            }
        }
        self.origins = origins
    }
}
