public import WorkTime

/// The hours of the week in which a promise's clock runs.
public struct BusinessHours: Hashable, Sendable {
    /// The days with business hours.
    public let weekdays: [Weekday]
    /// When they begin.
    public let from: LocalTime
    /// When they end, the same day.
    public let until: LocalTime

    /// Business hours; there is a weekday, and they end after they begin.
    public init(weekdays: [Weekday], from: LocalTime, until: LocalTime) {
        precondition(!weekdays.isEmpty && from < until)
        self.weekdays = weekdays
        self.from = from
        self.until = until
    }

    /// When business hours of `length` have passed since `start`; holidays have none.
    ///
    /// The clock of a day whose hours are changed by daylight saving runs as long as the day does.
    /// Where no business hours come within ten years the length is counted on all hours.
    public func end(
        of length: Minutes, from start: Instant, in zone: Zone, holidays: Set<LocalDate>
    ) -> Instant {
        var left = length
        let first = zone.local(start).date
        for date in DateRange(start: first, days: 3660).dates
        where weekdays.contains(date.weekday) && !holidays.contains(date) {
            let opening = zone.instant(at: LocalDateTime(date: date, time: from))
            let closing = zone.instant(at: LocalDateTime(date: date, time: until))
            let begin = max(opening, start)
            guard begin < closing else { continue }
            if closing - begin >= left { return begin + left }
            left = left - (closing - begin)
        }
        return start + length
    }
}
