internal import Forecasting
internal import Planning
internal import Reporting
internal import RosterModel
internal import Wording
internal import WorkTime

extension ForecastReport {
    /// What the forecast of a scenario, judged by `backtest`, tells its readers.
    init(_ forecast: DemandForecast, judgedBy backtest: Backtest, of scenario: Scenario) {
        let volumes = ExpectedVolumes(
            lines: ForecastLine.lines(of: forecast), total: DailyVolumes.total(of: forecast),
            overrides: OverrideLine.list(of: forecast, scenario: scenario),
            levels: LevelLine.list(of: forecast, scenario: scenario))
        self.init(
            scenario: scenario, history: HistoryLine.lines(of: forecast), volumes: volumes,
            models: ModelLine.list(of: forecast),
            handleTimes: HandleTimeReport(forecast, of: scenario),
            escalations: EscalationLine.list(of: forecast, scenario: scenario),
            record: AccuracyRecord(
                grains: ForecastAccuracy.list(of: backtest),
                series: SeriesAccuracy.list(of: backtest, classes: forecast.classes)),
            version: Version.current)
    }
}

extension DailyVolumes {
    /// The tickets of all classes by day, with the 80 % band.
    fileprivate static func total(of forecast: DemandForecast) -> DailyVolumes {
        let whole = wholeTickets(of: forecast)
        let sums = forecast.volumes.days.dates.indices.map { day in
            whole.reduce(0) { $0 + $1[day] }
        }
        return series(of: forecast.volumes, by: .totalByDay, whole: [sums])[0]
    }

    /// The tickets of each series of a grain made of days.
    fileprivate static func series(
        of volumes: VolumeForecast, by grain: ForecastGrain, whole: [[Int]]
    ) -> [DailyVolumes] {
        let quantiles = volumes.quantiles([0.1, 0.5, 0.9], by: grain)
        return volumes.mean(by: grain).enumerated().map { index, means in
            DailyVolumes(
                means: means, whole: whole[index], low: quantiles[0][index],
                medians: quantiles[1][index], high: quantiles[2][index])
        }
    }

    /// Whole tickets by class and day that add up within each language, and each of its
    /// severities.
    fileprivate static func wholeTickets(of forecast: DemandForecast) -> [[Int]] {
        let classes = forecast.classes.classes
        return CoherentForecast(forecast.volumes).wholeTickets(along: [
            ClassGroups(classes.map(\.language)),
            ClassGroups(classes.map { [$0.language.rawValue, $0.severity.rawValue] }),
        ])
    }
}

extension ForecastLine {
    /// The tickets of each class by day, with the 80 % band.
    static func lines(of forecast: DemandForecast) -> [ForecastLine] {
        let series = DailyVolumes.series(
            of: forecast.volumes, by: .classByDay,
            whole: DailyVolumes.wholeTickets(of: forecast))
        return zip(forecast.classes.classes, series).map {
            ForecastLine(ticketClass: $0, daily: $1)
        }
    }
}
