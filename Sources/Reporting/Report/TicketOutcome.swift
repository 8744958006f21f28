public import RosterModel

/// What planning people and tickets together comes to, beside planning them one after the other.
public struct TicketOutcome: Sendable {
    /// Together.
    public let together: PlanningFigures
    /// In two steps, measured in the same way.
    public let twoSteps: PlanningFigures
    /// The service by severity, in the order of severities.
    public let services: [ServiceLine]

    /// What simulation says; nil where it was stopped.
    public let promises: PromiseSummary?

    /// An outcome.
    public init(
        together: PlanningFigures, twoSteps: PlanningFigures, services: [ServiceLine],
        promises: PromiseSummary? = nil
    ) {
        self.promises = promises
        self.together = together
        self.twoSteps = twoSteps
        self.services = services
    }

    /// The share of the two steps' points that planning together saves, not below 0.
    public var improvement: Double {
        twoSteps.points > 0 ? max(0, 1 - together.points / twoSteps.points) : 0
    }
}

/// What a plan comes to.
public struct PlanningFigures: Hashable, Sendable {
    /// The objective.
    public let points: Double
    /// Tickets not answered when they are due.
    public let lateTickets: Double
    /// Tickets open at the end.
    public let openTickets: Double
    /// Hours that people work.
    public let staffHours: Double

    /// The figures of a plan.
    public init(points: Double, lateTickets: Double, openTickets: Double, staffHours: Double) {
        self.points = points
        self.staffHours = staffHours
        self.lateTickets = lateTickets
        self.openTickets = openTickets
    }
}

/// How many tickets of a severity are answered in time, beside what is promised.
public struct ServiceLine: Hashable, Sendable {
    /// The severity.
    public let severity: Severity
    /// Tickets that fall due.
    public let due: Double
    /// Of these, the ones not answered by then.
    public let late: Double
    /// What is promised; nil where nothing is.
    public let promise: ServiceLevel?

    /// The service of a severity.
    public init(severity: Severity, due: Double, late: Double, promise: ServiceLevel?) {
        self.severity = severity
        self.due = due
        self.late = late
        self.promise = promise
    }

    /// The share answered in time; nil where none falls due.
    public var level: Double? { due > 0.0005 ? 1 - late / due : nil }
}
