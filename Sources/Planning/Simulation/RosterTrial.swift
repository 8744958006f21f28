internal import EventSimulation
internal import RosterModel
internal import TicketSimulation

/// Lets rosters meet the tickets of the forecast, the same ones every time.
struct RosterTrial {
    let ground: PlanningGround
    let replication: Replication
    let threads: Int
    let isCancelled: () -> Bool

    /// What comes of a roster; nil where it was stopped before the first run.
    func report(_ roster: Roster) -> ServiceLevelReport? {
        guard let counts = ground.scenario.history else { return nil }
        let setting = DeskSetting(
            ground.scenario, roster: roster, forecast: ground.forecast, counts: counts,
            tickets: .forecast, holidays: ground.holidays)
        return ServiceLevelReport(
            DeskExperiment(setting.desk, tickets: setting.draw, replication: replication)
                .outcomes(threads: threads, isCancelled: isCancelled, onProgress: { _ in }))
    }
}
