/// What planning people first and tickets after would have come to, measured as the plan itself.
public struct TwoStepPlan: Hashable, Sendable {
    /// The objective in points.
    public let objective: Double
    /// Tickets not answered when they are due.
    public let lateTickets: Double
    /// Tickets open at the end.
    public let openTickets: Double
}
