public import RosterModel

/// What is audited: a roster, the people in it and what went before.
public struct AuditSubject: Hashable, Sendable {
    /// The team; of two with the same number the first counts.
    public let specialists: [Specialist]
    /// The plan.
    public let roster: Roster
    /// The duties before the horizon, as context; later ones are left aside.
    public let previous: Roster
    /// Days away.
    public let absences: [Absence]
    /// The days planned.
    public let horizon: PlanningHorizon

    /// A roster to be audited.
    public init(
        specialists: [Specialist], roster: Roster, previous: Roster, absences: [Absence],
        horizon: PlanningHorizon
    ) {
        self.specialists = specialists
        self.roster = roster
        self.previous = previous
        self.absences = absences
        self.horizon = horizon
    }
}
