internal import Forecasting
internal import Planning
internal import Reporting
internal import RosterModel
internal import Wording

extension ForecastReport {
    /// What the forecast of a scenario tells its readers.
    init(_ forecast: DemandForecast, of scenario: Scenario) {
        self.init(
            scenario: scenario, history: HistoryLine.lines(of: forecast),
            lines: ForecastLine.lines(of: forecast),
            total: DailyVolumes.series(of: forecast.volumes, by: .totalByDay)[0],
            accuracy: ForecastAccuracy.list(of: forecast),
            series: SeriesAccuracy.list(of: forecast), version: Version.current)
    }
}

extension DailyVolumes {
    /// The tickets of each series of a grain made of days.
    fileprivate static func series(
        of volumes: VolumeForecast, by grain: ForecastGrain
    ) -> [DailyVolumes] {
        let quantiles = volumes.quantiles([0.1, 0.5, 0.9], by: grain)
        return volumes.mean(by: grain).enumerated().map { index, means in
            DailyVolumes(
                means: means, low: quantiles[0][index], medians: quantiles[1][index],
                high: quantiles[2][index])
        }
    }
}

extension ForecastLine {
    /// The tickets of each class by day, with the 80 % band.
    static func lines(of forecast: DemandForecast) -> [ForecastLine] {
        zip(
            forecast.classes.classes, DailyVolumes.series(of: forecast.volumes, by: .classByDay)
        ).map { ForecastLine(ticketClass: $0, daily: $1) }
    }
}
