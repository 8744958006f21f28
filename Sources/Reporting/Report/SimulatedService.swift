/// How tickets fared.
public struct SimulatedService: Sendable {
    /// All tickets.
    public let total: SimulationLine
    /// All tickets by day of arrival.
    public let days: [SimulationDay]
    /// The classes.
    public let classes: [SimulatedClass]

    /// The service of a roster.
    public init(total: SimulationLine, days: [SimulationDay], classes: [SimulatedClass]) {
        self.total = total
        self.days = days
        self.classes = classes
    }
}

/// How people's time was used.
public struct SimulatedUse: Sendable {
    /// The hours of the horizon.
    public let hours: [SimulatedHour]
    /// The people.
    public let people: [SimulatedPerson]
    /// Tickets handed over because a duty ended, a run.
    public let handedOver: Estimate
    /// Hours worked after the end of duties, a run.
    public let overtimeHours: Estimate

    /// The use of a roster's time.
    public init(
        hours: [SimulatedHour], people: [SimulatedPerson], handedOver: Estimate,
        overtimeHours: Estimate
    ) {
        self.hours = hours
        self.people = people
        self.handedOver = handedOver
        self.overtimeHours = overtimeHours
    }
}
