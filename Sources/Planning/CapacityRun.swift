internal import LinearModel
public import RosterModel

/// What a roster's hours do for the tickets expected.
public struct CapacityRun: Sendable {
    /// The scenario.
    public let scenario: Scenario
    /// The escalations expected.
    public let forecast: DemandForecast
    /// The roster.
    public let roster: Roster
    /// The staff required, and how the roster covers it, line by line.
    public let coverage: [Coverage]
    /// How tickets flow through the roster's hours.
    public let flow: FlowReport
    /// The hours that would be worth most, skill by skill, best first.
    public let hours: [HourWorth]

    init<Solver: LPSolver>(
        _ roster: Roster, ground: PlanningGround, solver: Solver
    ) throws(PlanningError) {
        var demand = ground.flow
        let time = PoolTime(roster, demand: demand)
        guard let outcome = FlowOutcome(time, demand: &demand, solver: solver) else {
            throw .contradictoryRows([])
        }
        scenario = ground.scenario
        forecast = ground.forecast
        self.roster = roster
        coverage = ground.coverage(roster)
        flow = FlowReport(demand, served: outcome.served)
        hours = HourWorthSearch(time, demand: demand, outcome: outcome, solver: solver).worths
    }
}
