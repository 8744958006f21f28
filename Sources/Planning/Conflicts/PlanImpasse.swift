public import LaborLaw
public import RosterModel
public import WorkTime

/// Why a specialist has no legal plan, in the names people gave.
public struct PlanImpasse: Hashable, Sendable {
    /// Who.
    public let specialist: SpecialistID
    /// Things that cannot all be kept together; each must be resolved before there is a plan.
    ///
    /// There are none only where the user asked to stop before one was found.
    public let conflicts: [PlanConflict]
    /// The locks, days away and policies each of which alone, if it were given up, leaves a legal
    /// plan, the cheapest first.
    ///
    /// Every one was tried. Law, contracts, sickness and the past are never among them.
    public let waysOut: [WayOut]
}

/// A single change that leaves somebody a legal plan.
public struct WayOut: Hashable, Sendable {
    /// What is given up: all of it, or of days away those named.
    public let change: ConflictReason
    /// Points of the best roster that a quick search found with it, others without a legal plan
    /// taking no part; nil where it found none.
    public let objective: Double?
}

/// Things that no plan of a specialist keeps all together.
public struct PlanConflict: Hashable, Sendable {
    /// The things.
    public let reasons: [ConflictReason]
    /// Whether it is proven that none of them could be left out of the conflict.
    public let isIrreducible: Bool
}

/// One thing that takes part in a conflict.
public enum ConflictReason: Hashable, Sendable {
    /// A clause of law or policy; with its Monday where it is about one week.
    case rule(Rule, week: LocalDate?)
    /// The most hours the contract leaves in a week, days away taken off, with the week's Monday.
    case contractedHours(Minutes, week: LocalDate)
    /// A locked duty.
    case lock(Duty)
    /// Days away, with the rule that protects them.
    case absence(Absence, rule: Rule?)
    /// A shift that is not given to contracts of the specialist's kind, on a date.
    case shiftNotOffered(ShiftCode, LocalDate)
    /// A rule that forbids a shift on a date, after the duties before the plan or for this person.
    case forbiddenShift(ShiftCode, LocalDate, rule: Rule)
    /// Something that happened before the plan.
    case past(PastFact)
}

/// What a specialist brings into a plan.
public enum PastFact: Hashable, Sendable {
    /// The end of the last duty.
    case lastDutyEnds(LocalDateTime)
    /// Days worked in a row up to the plan.
    case daysInRow(Int)
    /// Hours worked before the plan in the first week.
    case hoursThisWeek(Minutes)
    /// The first week had no rest that is long enough before the plan.
    case noWeeklyRestYet(week: LocalDate)
    /// Weeks with nights, latest first; the first week included.
    case nightWeeks([LocalDate])
    /// Hours worked in the weeks before the first, latest first, as far as a rule looks back.
    case hoursOfWeeksBefore([Minutes])
}
