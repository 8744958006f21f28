public import EventSimulation
internal import Forecasting
public import RosterModel
internal import TicketSimulation
internal import WorkTime

extension Planner {
    /// Lets any roster of the scenario meet its tickets again and again, on the calling thread and
    /// up to one more.
    ///
    /// - Parameters:
    ///   - roster: The roster.
    ///   - scenario: Its scenario.
    ///   - tickets: The tickets to meet.
    ///   - replication: How many runs, of which seed.
    ///   - monitor: How many threads, whether to stop, and whom to tell of each run done.
    /// - Returns: The outcome of all runs, or of those done before it was stopped; nil for none.
    /// - Throws: `PlanningError` where there is no history, or not the days to replay.
    public func simulate(
        _ roster: Roster, of scenario: Scenario, against tickets: SimulatedTickets = .forecast,
        replication: Replication, monitor: SimulationMonitor = SimulationMonitor()
    ) throws(PlanningError) -> SimulationRun? {
        let forecast = try forecast(scenario)
        guard let counts = scenario.history else { throw .noHistoryBeforeHorizon }
        if case .replay(let dates) = tickets {
            let isCovered = counts.days.start <= dates.start && dates.end <= counts.days.end
            guard isCovered, dates.count == scenario.horizon.dates.count else {
                throw .daysNotToBeReplayed(dates, history: counts.days)
            }
        }
        let setting = DeskSetting(
            scenario, roster: roster, forecast: forecast, counts: counts, tickets: tickets)
        let outcomes = DeskExperiment(
            setting.desk, tickets: setting.draw, replication: replication
        ).outcomes(
            threads: monitor.threads, isCancelled: monitor.isCancelled,
            onProgress: monitor.onProgress)
        return ServiceLevelReport(outcomes).map { report in
            SimulationRun(
                scenario: scenario, kinds: setting.desk.kinds, tickets: tickets, report: report,
                lateTickets: outcomes.map { $0.lines.reduce(0) { $0 + $1.late } },
                runsAsked: replication.count, seed: replication.seed)
        }
    }
}

/// What goes on around a simulation.
public struct SimulationMonitor {
    /// How many runs may go on at once; the outcome is the same.
    public let threads: Int
    /// Asked between runs whether to stop.
    public let isCancelled: () -> Bool
    /// Told how many runs are done.
    public let onProgress: (Int) -> Void

    /// A monitor; nobody stops and nobody is told unless said.
    public init(
        threads: Int = 2, isCancelled: @escaping () -> Bool = { false },
        onProgress: @escaping (Int) -> Void = { _ in }
    ) {
        self.threads = threads
        self.isCancelled = isCancelled
        self.onProgress = onProgress
    }
}
