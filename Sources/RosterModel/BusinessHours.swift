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

    /// The business hours of some dates, in order; holidays have none.
    public func spans(
        on dates: DateRange, in zone: Zone, holidays: Set<LocalDate>
    ) -> [TimeRange] {
        dates.dates.compactMap { span(on: $0, in: zone, holidays: holidays) }
    }

    private func span(
        on date: LocalDate, in zone: Zone, holidays: Set<LocalDate>
    ) -> TimeRange? {
        guard weekdays.contains(date.weekday), !holidays.contains(date) else { return nil }
        let opening = zone.instant(at: LocalDateTime(date: date, time: from))
        let closing = zone.instant(at: LocalDateTime(date: date, time: until))
        return opening < closing ? TimeRange(start: opening, end: closing) : nil
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
        for date in DateRange(start: first, days: 3660).dates {
            guard let span = span(on: date, in: zone, holidays: holidays) else { continue }
            let begin = max(span.start, start)
            guard begin < span.end else { continue }
            if span.end - begin >= left { return begin + left }
            left = left - (span.end - begin)
        }
        return start + length
    }
}
