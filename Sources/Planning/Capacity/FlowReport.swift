public import RosterModel
public import WorkTime

/// How the tickets of each class flow through a roster's hours, period by period.
public struct FlowReport: Sendable {
    /// From when to when each period lasts.
    public let periods: [TimeRange]
    /// The flow of each class, in the order of the forecast's classes.
    public let classes: [ClassFlow]

    /// The flow of `demand` when so many hours of each class are served in each period.
    init(_ demand: FlowDemand, served: [[Double]]) {
        periods = demand.periods.ranges
        classes = demand.classes.indices.map {
            ClassFlow(
                demand.classes[$0], work: demand.work[$0], served: served[$0],
                periods: demand.periods.ranges)
        }
    }

    /// Tickets that are not answered when they are due.
    public var lateTickets: Double { classes.reduce(0) { $0 + $1.late.reduce(0, +) } }

    /// Tickets open at the end.
    public var openTickets: Double { classes.reduce(0) { $0 + ($1.waiting.last ?? 0) } }
}

/// The flow of a class of tickets; all numbers are tickets, by period.
///
/// What is due first is answered first, so that the curves of what has come, what is due and what
/// is answered say everything.
public struct ClassFlow: Sendable {
    /// The class.
    public let ticketClass: TicketClass
    /// Tickets open when the first period begins.
    public let opening: Double
    /// Tickets that come.
    public let arrived: [Double]
    /// Tickets answered.
    public let served: [Double]
    /// Tickets that fall due.
    public let due: [Double]
    /// Of these, the ones not answered by then.
    public let late: [Double]
    /// Tickets open at the end.
    public let waiting: [Double]
    /// Of these, the ones that are due.
    public let overdue: [Double]
    /// Of these, the ones that were due a day ago or more.
    public let overdueByDay: [Double]

    init(
        _ ticketClass: TicketClass, work: ClassWork, served: [Double], periods: [TimeRange]
    ) {
        let tickets = { (hours: Double) in hours / work.handleHours }
        self.ticketClass = ticketClass
        opening = tickets(work.opening)
        arrived = work.arriving.map(tickets)
        self.served = served.map(tickets)
        due = work.due.map(tickets)
        // Running totals in hours: what has come, been answered and fallen due.
        var (come, done, fallen) = (work.opening, 0.0, work.openingLate)
        var fallenAt: [Double] = []
        var late: [Double] = []
        var waiting: [Double] = []
        var overdue: [Double] = []
        var overdueByDay: [Double] = []
        for (period, range) in periods.enumerated() {
            come += work.arriving[period]
            done += served[period]
            fallen += work.due[period]
            fallenAt.append(fallen)
            let lacking = max(0, fallen - done)
            late.append(tickets(min(work.due[period], lacking)))
            waiting.append(tickets(max(0, come - done)))
            overdue.append(tickets(lacking))
            let dayBefore = periods.lastIndex { $0.end <= range.end - .days(1) }
            let fallenThen = dayBefore.map { fallenAt[$0] } ?? work.openingLate
            overdueByDay.append(tickets(max(0, fallenThen - done)))
        }
        self.late = late
        self.waiting = waiting
        self.overdue = overdue
        self.overdueByDay = overdueByDay
    }

    /// The share of tickets answered by when they are due; nil where none falls due.
    public var serviceLevel: Double? {
        let all = due.reduce(0, +)
        return all > 0 ? 1 - late.reduce(0, +) / all : nil
    }
}
