public import RosterModel
public import Wording
public import WorkTime

/// Everything that is told of tickets and the hours for them.
public struct CapacityReport: Sendable {
    /// The scenario.
    public let scenario: Scenario
    /// Required and scheduled staff, the whole team first.
    public let coverage: [CoverageLine]
    /// The tickets.
    public let tickets: TicketFlowLines
    /// The hours that would be worth most, skill by skill, best first.
    public let hours: [HourLine]
    /// The version of the program.
    public let version: String

    /// A report.
    public init(
        scenario: Scenario, coverage: [CoverageLine], tickets: TicketFlowLines, hours: [HourLine],
        version: String
    ) {
        self.scenario = scenario
        self.coverage = coverage
        self.tickets = tickets
        self.hours = hours
        self.version = version
    }
}

/// The flow of all classes.
public struct TicketFlowLines: Sendable {
    /// From when to when each period lasts.
    public let periods: [TimeRange]
    /// The classes, each with as many periods.
    public let classes: [ClassFlowLine]
    /// The service by severity.
    public let services: [ServiceLine]

    /// A flow.
    public init(periods: [TimeRange], classes: [ClassFlowLine], services: [ServiceLine]) {
        self.periods = periods
        self.classes = classes
        self.services = services
    }
}

/// The flow of a class of tickets.
public struct ClassFlowLine: Sendable {
    /// The class.
    public let ticketClass: TicketClass
    /// Tickets open when the first period begins.
    public let opening: Double
    /// The periods, in order of time.
    public let periods: [FlowPeriodLine]

    /// The flow of a class.
    public init(ticketClass: TicketClass, opening: Double, periods: [FlowPeriodLine]) {
        self.ticketClass = ticketClass
        self.opening = opening
        self.periods = periods
    }

    /// All periods as one: what happens in any of them, and what is open after the last.
    public var whole: FlowPeriodLine {
        func sum(_ value: (FlowPeriodLine) -> Double) -> Double {
            periods.reduce(0) { $0 + value($1) }
        }
        return FlowPeriodLine(
            arrived: sum(\.arrived), served: sum(\.served), due: sum(\.due), late: sum(\.late),
            open: periods.last?.open ?? OpenTickets(notDue: 0, overdue: 0, overdueByDay: 0))
    }
}

/// Tickets of a class in a period.
public struct FlowPeriodLine: Hashable, Sendable {
    /// Tickets that come.
    public let arrived: Double
    /// Tickets answered.
    public let served: Double
    /// Tickets that fall due.
    public let due: Double
    /// Of these, the ones not answered by then.
    public let late: Double
    /// Tickets open at the end.
    public let open: OpenTickets

    /// A period.
    public init(arrived: Double, served: Double, due: Double, late: Double, open: OpenTickets) {
        self.arrived = arrived
        self.served = served
        self.due = due
        self.late = late
        self.open = open
    }

    /// Both together.
    static func + (left: FlowPeriodLine, right: FlowPeriodLine) -> FlowPeriodLine {
        FlowPeriodLine(
            arrived: left.arrived + right.arrived, served: left.served + right.served,
            due: left.due + right.due, late: left.late + right.late,
            open: OpenTickets(
                notDue: left.open.notDue + right.open.notDue,
                overdue: left.open.overdue + right.open.overdue,
                overdueByDay: left.open.overdueByDay + right.open.overdueByDay))
    }
}

/// Tickets that are open, by age.
public struct OpenTickets: Hashable, Sendable {
    /// Not due yet.
    public let notDue: Double
    /// Due less than a day ago.
    public let overdue: Double
    /// Due a day ago or more.
    public let overdueByDay: Double

    /// Open tickets.
    public init(notDue: Double, overdue: Double, overdueByDay: Double) {
        self.notDue = notDue
        self.overdue = overdue
        self.overdueByDay = overdueByDay
    }

    /// All of them.
    public var total: Double { notDue + overdue + overdueByDay }
}

/// What one more hour of a skill is worth in a period.
public struct HourLine: Hashable, Sendable {
    /// The skill, such as "Mandarin".
    public let skill: Phrase
    /// The period.
    public let range: TimeRange
    /// Points a small part of an hour saves, for a whole one.
    public let price: Double
    /// Points that planning the tickets anew with the whole hour has saved.
    public let points: Double
    /// Tickets fewer that are late then.
    public let lateTickets: Double

    /// The worth of an hour.
    public init(
        skill: Phrase, range: TimeRange, price: Double, points: Double, lateTickets: Double
    ) {
        self.skill = skill
        self.range = range
        self.price = price
        self.points = points
        self.lateTickets = lateTickets
    }
}
