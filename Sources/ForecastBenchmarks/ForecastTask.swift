public import WorkTime

/// A public forecasting task: which series, from which origins, with which holidays known.
///
/// The protocol of `score_forecasts.py`: the history before each origin grows, and 14 days are
/// forecast from its midnight; the last origin lies 14 days before the end of the file.
public struct ForecastTask: Hashable, Sendable {
    /// The name of the task and of its file.
    public let name: String
    /// The number of origins.
    public let originCount: Int
    /// The days from one origin to the next.
    public let step: Int
    /// The calendar of holidays known in advance, if any.
    public let calendar: String?

    /// The days forecast from each origin.
    public static let horizonDays = 14

    /// The tasks measured in `forecasting.md`, in its order.
    public static let all = [
        ForecastTask(name: "bankcalls_daily", originCount: 10, step: 14, calendar: nil),
        ForecastTask(name: "servicenow_daily", originCount: 8, step: 5, calendar: "BR"),
        ForecastTask(name: "helpdesk_it_daily", originCount: 16, step: 14, calendar: "IT"),
        ForecastTask(name: "anonbank_30min", originCount: 10, step: 21, calendar: "IL"),
        ForecastTask(name: "bankcalls_30min", originCount: 10, step: 14, calendar: nil),
        ForecastTask(name: "servicenow_hourly", originCount: 8, step: 5, calendar: "BR"),
    ]

    /// The task of this name, if there is one.
    public static func named(_ name: String) -> ForecastTask? {
        all.first { $0.name == name }
    }

    /// The origins in a file of these series, the earliest first.
    public func origins(in series: [BenchmarkSeries]) -> [LocalDate] {
        guard let end = series.map(\.days.end).max() else { return [] }
        let last = end - ForecastTask.horizonDays
        return (0..<originCount).map { last - step * (originCount - 1 - $0) }
    }
}
