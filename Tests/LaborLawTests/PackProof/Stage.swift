import RosterModel
import WorkTime

/// Where and when a scene is played: a zone, a Monday, and when duties start.
struct Stage {
    let zone: Zone
    let monday: LocalDate
    /// When ordinary duties start, in minutes after midnight.
    let start: Int

    static let morning = 8 * 60
    static let evening = 20 * 60
    static let person = SpecialistID("ana")

    /// The week of the Monday.
    var week: DateRange { DateRange(start: monday, days: 7) }

    /// The month of the Monday.
    var month: DateRange { stage(monthsBefore: 0) }

    /// The month so many before the Monday's.
    func stage(monthsBefore count: Int) -> DateRange {
        let (year, month, _) = monday.parts
        return DateRange(
            start: Stage.firstOfMonth(year * 12 + month - 1 - count),
            end: Stage.firstOfMonth(year * 12 + month - count))
    }

    /// The year of the Monday.
    var year: DateRange {
        let year = monday.parts.year
        return DateRange(
            start: Stage.firstOfMonth(year * 12), end: Stage.firstOfMonth(year * 12 + 12))
    }

    private static func firstOfMonth(_ count: Int) -> LocalDate {
        LocalDate(year: count / 12, month: count % 12 + 1, day: 1) ?? LocalDate(dayNumber: 0)
    }

    /// When the wall shows so many minutes after a date's midnight, on that date or a later one.
    func instant(_ date: LocalDate, _ minute: Int) -> Instant {
        let days = Int((Double(minute) / 1440).rounded(.down))
        let time = LocalTime(minuteOfDay: minute - 1440 * days) ?? .midnight
        return zone.instant(at: LocalDateTime(date: date + days, time: time))
    }

    /// A duty of a length of time that passes, from a time on the wall, with breaks at minutes
    /// after its start.
    func duty(
        _ date: LocalDate, at minute: Int? = nil, lasting length: Int,
        breaks: [(after: Int, length: Int)] = []
    ) -> Duty {
        let start = instant(date, minute ?? self.start)
        return made(
            TimeRange(start: start, length: Minutes(length)),
            breaks.map {
                TimeRange(start: start + Minutes($0.after), length: Minutes($0.length))
            })
    }

    /// A duty from one time on the wall to another.
    func duty(_ date: LocalDate, from minute: Int, until end: Int) -> Duty {
        made(TimeRange(start: instant(date, minute), end: instant(date, end)), [])
    }

    private func made(_ range: TimeRange, _ breaks: [TimeRange]) -> Duty {
        Duty(
            shift: ShiftCode("D"), date: zone.local(range.start).date, range: range,
            breaks: breaks, isNight: false)
    }

    /// Duties of lengths that add up to `total`, one on each date.
    func duties(_ dates: [LocalDate], addingUpTo total: Int) -> [Duty] {
        zip(dates, shares(of: total, in: dates.count)).map { duty($0, lasting: $1) }
    }
}

/// A number cut into nearly equal parts, the greater ones first.
func shares(of total: Int, in count: Int) -> [Int] {
    (0..<count).map { total / count + ($0 < total % count ? 1 : 0) }
}
