public import WorkTime

/// The minutes beyond a normal day and a normal week, in the order in which they are worked.
///
/// First come the minutes of a day beyond `normalDay`; then those of a week beyond `normalWeek`
/// that are not overtime already, so that no minute counts twice (no pyramiding).
public struct Overtime: Hashable, Sendable {
    /// The normal hours of a day; nil where the law knows no daily overtime.
    public let normalDay: Minutes?
    /// The normal hours of a week from Monday; nil where the law knows no weekly overtime.
    public let normalWeek: Minutes?
    /// What a day is.
    public let day: Day
    /// Whether work on dates that another rule pays as rest days or holidays is left out: it is
    /// neither overtime nor uses up normal hours.
    public let excludingRestDays: Bool
    /// The part of the clock in which overtime earns the premium; nil for all of it.
    public let during: ClockWindow?

    /// What counts as one day of work.
    public enum Day: Hashable, Sendable {
        /// The work of duties that follow each other without a gap, on the date of the first: a
        /// night belongs to its evening.
        case dutyDate
        /// From midnight to midnight, as in California's fixed workday.
        case calendarDay
    }

    /// Work beyond normal hours.
    public init(
        normalDay: Minutes? = nil, normalWeek: Minutes? = nil, day: Day = .dutyDate,
        excludingRestDays: Bool = true, during: ClockWindow? = nil
    ) {
        self.normalDay = normalDay
        self.normalWeek = normalWeek
        self.day = day
        self.excludingRestDays = excludingRestDays
        self.during = during
    }
}
