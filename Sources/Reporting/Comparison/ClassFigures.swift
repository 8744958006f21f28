public import RosterModel

/// The service of one class of tickets, as shares answered in time.
public struct ClassFigures: Hashable, Codable, Sendable {
    /// The class.
    public let ticketClass: TicketClass
    /// What is promised.
    public let promised: Double
    /// By the plan; nil where none falls due.
    public let planned: Double?
    /// In simulated runs; nil where nothing was simulated or no ticket came.
    public let simulated: Estimate?

    /// The service of a class.
    public init(
        _ ticketClass: TicketClass, promised: Double, planned: Double?, simulated: Estimate?
    ) {
        self.ticketClass = ticketClass
        self.promised = promised
        self.planned = planned
        self.simulated = simulated
    }
}

/// What simulation says of a plan's tickets.
public struct SimulationFigures: Hashable, Codable, Sendable {
    /// Late tickets of each run.
    public let lateByRun: [Int]
    /// Late tickets a run.
    public let late: Estimate
    /// The share answered in time; nil without tickets.
    public let inTime: Estimate?

    /// The figures of all runs.
    public init(lateByRun: [Int], late: Estimate, inTime: Estimate?) {
        self.lateByRun = lateByRun
        self.late = late
        self.inTime = inTime
    }
}

/// Required and scheduled heads, interval by interval from the horizon's start.
public struct StaffSteps: Hashable, Codable, Sendable {
    /// The length of an interval in minutes.
    public let intervalMinutes: Int
    /// Heads to schedule, shrinkage included.
    public let required: [Double]
    /// Heads scheduled, each by efficiency; as many values.
    public let scheduled: [Double]

    /// The staff of a plan.
    ///
    /// - Precondition: both have the same number of values.
    public init(intervalMinutes: Int, required: [Double], scheduled: [Double]) {
        precondition(required.count == scheduled.count)
        self.intervalMinutes = intervalMinutes
        self.required = required
        self.scheduled = scheduled
    }
}
