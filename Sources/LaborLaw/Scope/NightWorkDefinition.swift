public import RosterModel
public import WorkTime

/// When a law calls somebody a night worker: who has enough duties with enough work by night.
public struct NightWorkDefinition: Hashable, Sendable {
    /// When the night begins.
    public let from: LocalTime
    /// When it ends, on the next day where that is not later on the same.
    public let to: LocalTime
    /// The least work within the night that makes a duty one by night.
    public let atLeast: Minutes
    /// How many such duties make a night worker.
    public let nights: Int
    /// Within how many weeks in a row, from Monday to Sunday.
    public let weeks: Int

    /// A night worker has `nights` duties with `atLeast` of work by night within `weeks` weeks.
    ///
    /// - Precondition: `nights` and `weeks` are positive.
    public init(from: LocalTime, to: LocalTime, atLeast: Minutes, nights: Int, weeks: Int) {
        precondition(nights > 0 && weeks > 0)
        self.from = from
        self.to = to
        self.atLeast = atLeast
        self.nights = nights
        self.weeks = weeks
    }

    /// Whether `duty` has enough work within one night.
    public func isNightDuty(_ duty: Duty, in zone: Zone) -> Bool {
        (-1...1).contains { offset in
            let night = zone.range(on: duty.date + offset, from: from, to: to)
            guard duty.range.overlaps(night) else { return false }
            let worked = duty.workedRanges.reduce(Minutes.zero) {
                $0 + ($1.intersection(night)?.length ?? .zero)
            }
            return worked >= max(Minutes(1), atLeast)
        }
    }

    /// Whether duties on these dates, each with enough work by night, make a night worker in some
    /// run of weeks that touches `planned`.
    ///
    /// - Complexity: O(n) in the number of dates, which must be in order.
    func makesNightWorker(nightDates: [LocalDate], planned: DateRange) -> Bool {
        let first = planned.start.startOfWeek - 7 * (weeks - 1)
        let last = (planned.end - 1).startOfWeek + 7 * weeks
        let dates = nightDates.filter { first <= $0 && $0 < last }
        guard dates.count >= nights else { return false }
        return (0...(dates.count - nights)).contains { index in
            // The run of weeks that begins with the first date's must hold the last one.
            dates[index + nights - 1] < dates[index].startOfWeek + 7 * weeks
        }
    }
}

extension Zone {
    /// From one time on the wall of `date` to another, which is the next day's where it is not
    /// later.
    func range(on date: LocalDate, from: LocalTime, to: LocalTime) -> TimeRange {
        let end = to <= from ? date + 1 : date
        let start = instant(at: LocalDateTime(date: date, time: from))
        return TimeRange(
            start: start, end: max(start, instant(at: LocalDateTime(date: end, time: to))))
    }
}
