public import LaborLaw
public import RosterModel
public import WorkTime

/// A roster repaired after some events, and what was changed.
public struct RepairRun: Sendable {
    /// The repaired roster with everything that explains it; its scenario is the one after the
    /// events.
    public let plan: PlanningRun
    /// What happened.
    public let events: RosterEvents
    /// The roster as it was published.
    public let published: Roster
    /// The days that were changed: first those of people who turned out to be away, then by date.
    public let changes: [DutyChange]
    /// Points of the published roster, as if nobody were away.
    public let objectiveBefore: Double
    /// What the published roster costs; nil where the law says nothing of pay.
    public let payBefore: PayReport?
    /// For each duty that somebody who is away gives up, who could take it in the repaired roster.
    public let standIns: [StandInList]
}

/// A day of somebody's that is not as it was published.
public struct DutyChange: Sendable {
    /// Whose day.
    public let specialist: SpecialistID
    /// The date.
    public let date: LocalDate
    /// The duty as published; nil for a day off.
    public let before: Assignment?
    /// The duty now; nil for a day off.
    public let after: Assignment?
    /// Whether the person turned out to be away.
    public let isAbsence: Bool
    /// Points by which the change, made after those before it, moves the objective.
    public let points: Double
    /// The rule within whose notice period the change lies; nil for none, and for an absence, which
    /// asks nobody.
    public let notice: Rule?
    /// Findings about the person in the repaired roster that the published one does not have.
    public let findings: [Finding]
    /// The same of near misses.
    public let nearMisses: [NearMiss]
}

/// What came of a repair.
public enum RepairOutcome: Sendable {
    /// A roster, unchanged where nothing had to change.
    case repaired(RepairRun)
    /// Some specialists are proven to have no legal plan after the events, each with the reason.
    case noLegalPlan([PlanImpasse])
    /// For some specialists neither a legal plan was found nor a proof that there is none.
    case undecided([SpecialistID])
}
