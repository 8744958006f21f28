public import WorkTime

/// The days of one person that are free without any holiday.
public struct FreeDays: Hashable, Sendable {
    /// The weekly rest days, where no roster says otherwise.
    public let restDays: Set<Weekday>
    /// Weekdays free beyond the rest day, such as the Saturday of a five-day week.
    public let offDays: Set<Weekday>
    /// A roster that says which dates are free; it goes before the weekdays.
    public let roster: Rostered?
    /// Dates of leave.
    public let leave: Set<LocalDate>

    /// The free days of one person.
    public init(
        restDays: Set<Weekday>, offDays: Set<Weekday> = [], roster: Rostered? = nil,
        leave: Set<LocalDate> = []
    ) {
        self.restDays = restDays
        self.offDays = offDays
        self.roster = roster
        self.leave = leave
    }

    /// The free dates of a roster.
    public struct Rostered: Hashable, Sendable {
        /// The dates the roster has.
        public let dates: DateRange
        /// Those of them that are rest days.
        public let restDays: Set<LocalDate>
        /// Those of them that are free beyond the rest days.
        public let offDays: Set<LocalDate>

        /// The free dates of a roster.
        public init(
            dates: DateRange, restDays: Set<LocalDate>, offDays: Set<LocalDate> = []
        ) {
            self.dates = dates
            self.restDays = restDays
            self.offDays = offDays
        }
    }

    /// Whether `date` is a rest day, on which a holiday would be lost.
    public func isRestDay(_ date: LocalDate) -> Bool {
        if let roster, roster.dates.contains(date) { return roster.restDays.contains(date) }
        return restDays.contains(date.weekday)
    }

    /// Whether `date` is free beyond the rest days.
    public func isOffDay(_ date: LocalDate) -> Bool {
        if let roster, roster.dates.contains(date) { return roster.offDays.contains(date) }
        return offDays.contains(date.weekday)
    }

    /// Whether a roster decides on `date`, rather than the week.
    func isRostered(_ date: LocalDate) -> Bool {
        roster?.dates.contains(date) ?? false
    }
}
