internal import Forecasting
internal import Planning
internal import Reporting
internal import Wording

extension ForecastLine {
    /// The tickets of each class by day, with the 80 % band.
    static func lines(of forecast: DemandForecast) -> [ForecastLine] {
        let means = forecast.volumes.mean(by: .classByDay)
        let low = forecast.volumes.quantile(0.1, by: .classByDay)
        let high = forecast.volumes.quantile(0.9, by: .classByDay)
        return forecast.classes.classes.enumerated().map { index, ticketClass in
            ForecastLine(
                ticketClass: ticketClass, dailyMeans: means[index], dailyLow: low[index],
                dailyHigh: high[index])
        }
    }
}

extension Reporting.ForecastAccuracy {
    /// How the forecast did on past weeks, grain by grain; grains in which nothing arrived are
    /// left out, and no number stands for a scaled error where every week was like the one before.
    static func list(of forecast: DemandForecast) -> [Reporting.ForecastAccuracy] {
        forecast.backtest.comparisons.compactMap { comparison in
            guard let wape = comparison.model.wape, let bias = comparison.model.bias,
                let baseline = comparison.baseline.wape
            else { return nil }
            return Reporting.ForecastAccuracy(
                name: comparison.grain.phrase, wape: wape, mase: comparison.model.mase ?? .nan,
                bias: bias,
                coverage80: comparison.model.coverage, baselineWape: baseline)
        }
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
