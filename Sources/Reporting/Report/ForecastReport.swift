public import RosterModel

/// Everything a forecast tells its readers: the one value all its reports are made from.
public struct ForecastReport: Sendable {
    /// What was forecast.
    public let scenario: Scenario
    /// What is odd in the history of tickets, in order of time.
    public let history: [HistoryLine]
    /// The tickets expected.
    public let volumes: ExpectedVolumes
    /// Which models forecast, all tickets first.
    public let models: [ModelLine]
    /// How long tickets take.
    public let handleTimes: HandleTimeReport
    /// Where escalations come from, the category with most hours first.
    public let escalations: [EscalationLine]
    /// How well the forecast did on the past.
    public let record: AccuracyRecord
    /// The version of the program.
    public let version: String

    /// A report.
    public init(
        scenario: Scenario, history: [HistoryLine], volumes: ExpectedVolumes, models: [ModelLine],
        handleTimes: HandleTimeReport, escalations: [EscalationLine], record: AccuracyRecord,
        version: String
    ) {
        self.scenario = scenario
        self.history = history
        self.volumes = volumes
        self.models = models
        self.handleTimes = handleTimes
        self.escalations = escalations
        self.record = record
        self.version = version
    }
}

/// The tickets that a forecast expects, what people changed of it and what being ready costs.
public struct ExpectedVolumes: Sendable {
    /// The tickets expected, by class.
    public let lines: [ForecastLine]
    /// All tickets expected; the ends of its band are no sums of the classes'.
    public let total: DailyVolumes
    /// The changes that people made, in the order in which they apply.
    public let overrides: [OverrideLine]
    /// What each level of volume costs, the mean first.
    public let levels: [LevelLine]

    /// What is expected.
    public init(
        lines: [ForecastLine], total: DailyVolumes, overrides: [OverrideLine], levels: [LevelLine]
    ) {
        self.lines = lines
        self.total = total
        self.overrides = overrides
        self.levels = levels
    }
}

/// How well a forecast did on the past.
public struct AccuracyRecord: Sendable {
    /// By the detail judged.
    public let grains: [ForecastAccuracy]
    /// By class and days ahead, all tickets first.
    public let series: [SeriesAccuracy]

    /// The accuracy on the past.
    public init(grains: [ForecastAccuracy], series: [SeriesAccuracy]) {
        self.grains = grains
        self.series = series
    }
}
