public import RandomStreams
public import RosterModel
public import WorkTime

/// Tickets of one class: what is promised for them and what they take.
public struct TicketKind: Sendable {
    /// The class.
    public let ticketClass: TicketClass
    /// What is promised.
    public let serviceLevel: ServiceLevel
    /// How long an experienced specialist works on one, in minutes.
    public let handleTime: HandleTimeLaw
    /// How often a ticket comes back on average.
    public let returnsPerTicket: Double
    /// How long one waits on average, in minutes, until another team takes it over; nil for ever.
    public let patience: Double?
    /// The hours in which the clock of the promise runs, in order; none where it always runs.
    public let promiseHours: [TimeRange]
    /// Whether one cannot wait: specialists take it without a breather after the last.
    public let isUrgent: Bool

    /// Tickets of this class.
    ///
    /// - Precondition: `returnsPerTicket` is finite and not negative; `patience` is positive.
    public init(
        _ ticketClass: TicketClass, serviceLevel: ServiceLevel, handleTime: HandleTimeLaw,
        returnsPerTicket: Double = 0, patience: Double? = nil, promiseHours: [TimeRange] = [],
        isUrgent: Bool = false
    ) {
        precondition(
            returnsPerTicket >= 0 && returnsPerTicket.isFinite, "tickets return or do not")
        precondition(patience.map { $0 > 0 } ?? true, "patience is positive")
        self.ticketClass = ticketClass
        self.serviceLevel = serviceLevel
        self.handleTime = handleTime
        self.returnsPerTicket = returnsPerTicket
        self.patience = patience
        self.promiseHours = promiseHours
        self.isUrgent = isUrgent
    }
}

/// How the time that tickets take is distributed, in minutes.
public enum HandleTimeLaw: Sendable {
    /// Lognormal, as service times of help desks are.
    case lognormal(LogNormal)
    /// Exponential, as Erlang's formulas have it.
    case exponential(Exponential)

    func draw(from stream: inout RandomStream) -> Double {
        switch self {
        case .lognormal(let law): law.draw(from: &stream)
        case .exponential(let law): law.draw(from: &stream)
        }
    }
}
