public import RosterModel
public import WorkTime

/// How a roster fares against its tickets, over many runs.
public struct SimulationReport: Sendable {
    /// The scenario of the roster.
    public let scenario: Scenario
    /// The roster's file.
    public let roster: InputFile
    /// How the tickets came about.
    public let origin: SimulationOrigin
    /// All tickets.
    public let total: SimulationLine
    /// All tickets by day of arrival.
    public let days: [SimulationDay]
    /// The classes that had tickets, in the scenario's order.
    public let classes: [SimulatedClass]
    /// The hours of the horizon, in order.
    public let hours: [SimulatedHour]
    /// The people, in the team's order.
    public let people: [SimulatedPerson]
    /// Tickets handed over because a duty ended, a run.
    public let handedOver: Estimate
    /// Hours worked after the end of duties, a run.
    public let overtimeHours: Estimate
    /// The program's version.
    public let version: String

    /// A report.
    public init(
        scenario: Scenario, roster: InputFile, origin: SimulationOrigin,
        service: SimulatedService, use: SimulatedUse, version: String
    ) {
        self.scenario = scenario
        self.roster = roster
        self.origin = origin
        total = service.total
        days = service.days
        classes = service.classes
        hours = use.hours
        people = use.people
        handedOver = use.handedOver
        overtimeHours = use.overtimeHours
        self.version = version
    }
}

/// How the tickets of a simulation came about.
public struct SimulationOrigin: Hashable, Sendable {
    /// The past days that were replayed; nil for tickets drawn from the forecast.
    public let replayed: DateRange?
    /// How many runs were done.
    public let runs: Int
    /// How many runs were asked for.
    public let runsAsked: Int
    /// The seed of the runs.
    public let seed: UInt64

    /// The origin of some runs.
    public init(replayed: DateRange?, runs: Int, runsAsked: Int, seed: UInt64) {
        self.replayed = replayed
        self.runs = runs
        self.runsAsked = runsAsked
        self.seed = seed
    }
}
