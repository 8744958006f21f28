public import RosterModel

/// Everything a forecast tells its readers: the one value all its reports are made from.
public struct ForecastReport: Sendable {
    /// What was forecast.
    public let scenario: Scenario
    /// What is odd in the history of tickets, in order of time.
    public let history: [HistoryLine]
    /// The tickets expected, by class.
    public let lines: [ForecastLine]
    /// All tickets expected; the ends of its band are no sums of the classes'.
    public let total: DailyVolumes
    /// How well the forecast did on the past, by the detail judged.
    public let accuracy: [ForecastAccuracy]
    /// How well it did by class and days ahead, all tickets first.
    public let series: [SeriesAccuracy]
    /// The version of the program.
    public let version: String

    /// A report.
    public init(
        scenario: Scenario, history: [HistoryLine], lines: [ForecastLine], total: DailyVolumes,
        accuracy: [ForecastAccuracy], series: [SeriesAccuracy], version: String
    ) {
        self.scenario = scenario
        self.history = history
        self.lines = lines
        self.total = total
        self.accuracy = accuracy
        self.series = series
        self.version = version
    }
}
