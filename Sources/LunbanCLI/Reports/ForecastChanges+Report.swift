internal import Forecasting
internal import Planning
internal import Reporting
internal import RosterModel
internal import WorkTime

extension OverrideLine {
    /// The overrides of a scenario, with what each did to its forecast.
    static func list(of forecast: DemandForecast, scenario: Scenario) -> [OverrideLine] {
        zip(scenario.overrides, forecast.volumes.applications).map { override, application in
            OverrideLine(
                override: override, dates: application.days, before: application.before,
                after: application.after)
        }
    }
}

extension LevelLine {
    /// What each level of volume costs in a scenario.
    static func list(of forecast: DemandForecast, scenario: Scenario) -> [LevelLine] {
        LevelCost.all(forecast, scenario: scenario).map {
            LevelLine(level: $0.level, tickets: $0.tickets, staffHours: $0.staffHours)
        }
    }
}
