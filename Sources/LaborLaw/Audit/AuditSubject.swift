public import RosterModel
public import WorkTime

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
    /// The public holidays of the site.
    public let holidays: SiteHolidays
    /// The permits, agreements and schemes on file at the site.
    public let siteWords: [String]
    /// The day on which the roster was published; nil when unknown.
    public let publishedOn: LocalDate?

    /// A roster to be audited.
    public init(
        specialists: [Specialist], roster: Roster, previous: Roster, absences: [Absence],
        horizon: PlanningHorizon, holidays: SiteHolidays = SiteHolidays(),
        siteWords: [String] = [], publishedOn: LocalDate? = nil
    ) {
        self.specialists = specialists
        self.roster = roster
        self.previous = previous
        self.absences = absences
        self.horizon = horizon
        self.holidays = holidays
        self.siteWords = siteWords
        self.publishedOn = publishedOn
    }
}
