public import RosterModel
public import TicketSimulation

/// How a roster fares against its tickets.
public struct SimulationRun: Sendable {
    /// The scenario of the roster.
    public let scenario: Scenario
    /// The classes of tickets, in the order of the report's.
    public let kinds: [TicketKind]
    /// The tickets met.
    public let tickets: SimulatedTickets
    /// What came of it.
    public let report: ServiceLevelReport
    /// Late tickets of each run: those of two rosters of one seed are of the same tickets.
    public let lateTickets: [Int]
    /// The number of runs asked for; the report has fewer where it was stopped.
    public let runsAsked: Int
    /// The seed of the runs.
    public let seed: UInt64
}
