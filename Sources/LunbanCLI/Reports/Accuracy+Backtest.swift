internal import Forecasting
internal import Planning
internal import Reporting
internal import Wording

extension Reporting.ForecastAccuracy {
    /// How the forecast did on past weeks, grain by grain; grains in which nothing arrived are
    /// left out.
    static func list(of backtest: Backtest) -> [Reporting.ForecastAccuracy] {
        backtest.comparisons.filter { $0.model.wape != nil }.map {
            Reporting.ForecastAccuracy(
                name: $0.grain.phrase, model: ForecastScores($0.model),
                baseline: ForecastScores($0.baseline))
        }
    }
}

extension SeriesAccuracy {
    /// How the forecast did by class and days ahead; classes without tickets are left out.
    static func list(of backtest: Backtest, classes: TicketClasses) -> [SeriesAccuracy] {
        let series = backtest.series
        let met = Set(series.filter { $0.model.wape != nil }.map(\.classIndex))
        return series.filter { met.contains($0.classIndex) }
            .map { line in
                SeriesAccuracy(
                    ticketClass: line.classIndex.map { classes.classes[$0] },
                    daysAhead: line.daysAhead, model: ForecastScores(line.model),
                    baseline: ForecastScores(line.baseline))
            }
    }
}

extension ForecastScores {
    fileprivate init(_ accuracy: Forecasting.ForecastAccuracy) {
        self.init(
            wape: accuracy.wape ?? .nan, mase: accuracy.mase ?? .nan,
            rmsse: accuracy.rmsse ?? .nan, bias: accuracy.bias ?? .nan,
            quantileLoss: accuracy.quantileLoss ?? .nan, coverage80: accuracy.coverage)
    }
}

extension ForecastGrain {
    /// What is judged.
    fileprivate var phrase: Phrase {
        let entry: RequirementPhrase =
            switch self {
            case .classBySlot: .classBySlot
            case .classByDay: .classByDay
            case .totalBySlot: .totalBySlot
            case .totalByDay: .totalByDay
            }
        return entry.phrase
    }
}
