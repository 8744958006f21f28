public import WorkTime

/// The days a roster is made for, cut into intervals of equal length.
public struct PlanningHorizon: Hashable, Sendable {
    /// The dates planned.
    public let dates: DateRange
    /// The length of an interval; it divides an hour or is a whole number of hours.
    public let interval: Minutes
    /// The zone in which the dates are days.
    public let zone: Zone
    /// From the first date's midnight to the midnight after the last.
    public let range: TimeRange

    /// A horizon of `dates` in `zone`.
    ///
    /// - Precondition: `interval` is positive and there is at least one date.
    public init(dates: DateRange, interval: Minutes, zone: Zone) {
        precondition(interval > .zero, "an interval must last some time")
        precondition(dates.count > 0, "a horizon must have a date")
        self.dates = dates
        self.interval = interval
        self.zone = zone
        range = TimeRange(
            start: zone.day(dates.start).start, end: zone.day(dates.end - 1).end)
    }

    /// The length of the slots in which arrivals are counted: the longest that fits both an
    /// interval and a day a whole number of times.
    public var slot: Minutes {
        var (larger, smaller) = (1440, interval.count)
        while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
        return Minutes(larger)
    }

    /// The number of intervals; a day has fewer or more where the clocks change.
    public var intervalCount: Int {
        (range.length.count + interval.count - 1) / interval.count
    }

    /// The interval with this index; the last is cut short where the horizon ends inside it.
    ///
    /// - Precondition: `index` is in `0..<intervalCount`.
    public func interval(at index: Int) -> TimeRange {
        precondition((0..<intervalCount).contains(index), "no such interval in the horizon")
        let start = range.start + interval * index
        return TimeRange(start: start, end: min(start + interval, range.end))
    }

    /// The interval that holds `instant`; nil outside the horizon.
    public func index(of instant: Instant) -> Int? {
        guard range.contains(instant) else { return nil }
        return (instant - range.start).count / interval.count
    }

    /// The indices of the intervals that begin on `date`; empty outside the horizon.
    ///
    /// Every interval begins on exactly one date, also where it reaches into the next.
    public func indices(on date: LocalDate) -> Range<Int> {
        let day = zone.day(date)
        func firstIndex(from instant: Instant) -> Int {
            let minutes = max(0, (instant - range.start).count)
            return min(intervalCount, (minutes + interval.count - 1) / interval.count)
        }
        return firstIndex(from: day.start)..<firstIndex(from: day.end)
    }
}
