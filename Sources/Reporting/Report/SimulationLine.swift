public import RosterModel
public import WorkTime

/// A mean over runs and how far its 95 % confidence interval reaches to either side.
public struct Estimate: Hashable, Codable, Sendable {
    /// The mean.
    public let mean: Double
    /// Half the width of the interval; infinite for a single run.
    public let halfWidth: Double

    /// A mean and its interval.
    public init(mean: Double, halfWidth: Double) {
        self.mean = mean
        self.halfWidth = halfWidth
    }
}

/// How some of the tickets fared; counts are tickets a run, waits are minutes.
public struct SimulationLine: Hashable, Sendable {
    /// Tickets that arrived.
    public let arrived: Estimate
    /// The share taken up within the promised time; nil where that is known of none.
    public let inTime: Estimate?
    /// Tickets taken up too late or not at all.
    public let late: Estimate
    /// Tickets that nobody has taken up at the end.
    public let unanswered: Double
    /// Tickets that were not done by the end of the promised time.
    public let resolvedLate: Estimate
    /// How long after the promised time these were done; nil without any.
    public let meanLateness: Double?
    /// The mean wait; nil without tickets.
    public let meanWait: Estimate?
    /// The wait that nine of ten tickets stay within; nil without tickets.
    public let longWait: Double?

    /// The figures of some tickets.
    public init(
        arrived: Estimate, inTime: Estimate?, late: Estimate, unanswered: Double,
        resolved: (late: Estimate, meanLateness: Double?), wait: (mean: Estimate?, long: Double?)
    ) {
        self.arrived = arrived
        self.inTime = inTime
        self.late = late
        self.unanswered = unanswered
        resolvedLate = resolved.late
        meanLateness = resolved.meanLateness
        meanWait = wait.mean
        longWait = wait.long
    }
}

/// All tickets of a day.
public struct SimulationDay: Hashable, Sendable {
    /// The date.
    public let date: LocalDate
    /// The tickets that arrived on it.
    public let line: SimulationLine

    /// The tickets of a date.
    public init(date: LocalDate, line: SimulationLine) {
        self.date = date
        self.line = line
    }
}

/// The tickets of a class.
public struct SimulatedClass: Hashable, Sendable {
    /// The class.
    public let ticketClass: TicketClass
    /// What is promised.
    public let serviceLevel: ServiceLevel
    /// Its tickets of all days.
    public let total: SimulationLine
    /// Its tickets by day.
    public let days: [SimulationDay]
    /// Tickets that wait at the end of each day, as `[day][age]`: less than 4 hours, a day, 3 days
    /// old, or older.
    public let backlog: [[Double]]

    /// The tickets of a class.
    public init(
        _ ticketClass: TicketClass, serviceLevel: ServiceLevel, total: SimulationLine,
        days: [SimulationDay], backlog: [[Double]]
    ) {
        self.ticketClass = ticketClass
        self.serviceLevel = serviceLevel
        self.total = total
        self.days = days
        self.backlog = backlog
    }

    /// Whether the promise is kept; nil where nothing is known of any ticket.
    public var promise: PromiseVerdict? {
        total.inTime.map { share in
            if share.mean >= serviceLevel.share { return .kept }
            return share.mean + share.halfWidth >= serviceLevel.share ? .unclear : .missed
        }
    }
}

/// What runs say of a promise.
public enum PromiseVerdict: String, Sendable {
    /// On average it is kept.
    case kept
    /// On average it is not, which may be chance.
    case unclear
    /// It is not kept.
    case missed
}

/// An hour of the horizon.
public struct SimulatedHour: Hashable, Sendable {
    /// The hour.
    public let range: TimeRange
    /// People present and not on a break, on average.
    public let present: Double
    /// The share of their time that tickets took.
    public let occupancy: Double

    /// The use of an hour.
    public init(range: TimeRange, present: Double, occupancy: Double) {
        self.range = range
        self.present = present
        self.occupancy = occupancy
    }
}

/// How a person's time was used.
public struct SimulatedPerson: Hashable, Sendable {
    /// Who.
    public let specialist: SpecialistID
    /// Hours ready for tickets, a run.
    public let presentHours: Double
    /// The share of them that tickets took.
    public let occupancy: Double

    /// The use of a person's time.
    public init(specialist: SpecialistID, presentHours: Double, occupancy: Double) {
        self.specialist = specialist
        self.presentHours = presentHours
        self.occupancy = occupancy
    }
}
