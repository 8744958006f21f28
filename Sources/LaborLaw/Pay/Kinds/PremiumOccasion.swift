public import WorkTime

/// Which minutes of work earn a premium.
public enum PremiumOccasion: Hashable, Sendable {
    /// Minutes beyond the normal hours.
    case overtime(Overtime)
    /// Minutes on the person's rest days, from midnight to midnight; a rest day that a rule pays as
    /// a holiday is none.
    case restDay
    /// Minutes on public holidays, from midnight to midnight.
    case holiday
    /// Minutes within a window of the clock.
    case night(ClockWindow)
    /// Minutes on the Sunday of a week in which every date has work.
    case seventhDay
    /// Minutes on a day of the week.
    case weekday(Weekday)
}
