internal import RosterModel
public import WorkTime

/// The normal hours beyond which a law calls work overtime.
public struct NormalHours: Hashable, Sendable {
    /// Those of a day; nil where only the week counts.
    public let day: Minutes?
    /// Those of a week from Monday to Sunday; nil where only the day counts.
    public let week: Minutes?

    /// Normal hours of a day, of a week or of both.
    public init(day: Minutes? = nil, week: Minutes? = nil) {
        self.day = day
        self.week = week
    }
}

/// How much of one person's work on each date is overtime, and how much is work on days of rest.
///
/// All the work of a date's duties counts, a night on its evening. On each date what goes beyond
/// the normal day is overtime; then, through the week, what goes beyond the normal week of what is
/// not overtime yet.
///
/// A roster names no rest day, so the law's is the Sunday of a week with duties on all seven
/// dates, unless the law has that Sunday worked in exchange for another day; the person's public
/// holidays are days of rest too.
struct OvertimeLedger {
    private let record: PersonalRecord
    /// The overtime on all of the record's dates before each, and on all of them at the end.
    private var overtimeBefore = [0]
    /// The same for the work on days of rest.
    private var restDayWorkBefore = [0]

    /// The ledger of a person, whose work on days of rest is set apart, or counts like any other.
    ///
    /// - Complexity: O(n) in the number of dates with duties.
    init(
        _ record: PersonalRecord, normal: NormalHours, restDaysAreApart: Bool,
        holidaysAreRestDays: Bool, makeUpDays: Set<LocalDate>
    ) {
        self.record = record
        var week: LocalDate?
        var normalInWeek = 0
        var datesInWeek = 0
        for (day, work) in zip(record.dutiesByDate, record.workedByDate) {
            if day.date.startOfWeek != week {
                week = day.date.startOfWeek
                normalInWeek = 0
                datesInWeek = 0
            }
            datesInWeek += 1
            let isRestDay =
                datesInWeek == 7 && !makeUpDays.contains(day.date)
                || holidaysAreRestDays && record.holidays.contains(day.date)
            var overtime = 0
            if !restDaysAreApart || !isRestDay {
                let normalOfDay = min(work.count, normal.day?.count ?? work.count)
                let left = normal.week.map { max(0, $0.count - normalInWeek) } ?? normalOfDay
                let counted = min(normalOfDay, left)
                normalInWeek += counted
                overtime = work.count - counted
            }
            overtimeBefore.append((overtimeBefore.last ?? 0) + overtime)
            restDayWorkBefore.append(
                (restDayWorkBefore.last ?? 0) + (restDaysAreApart && isRestDay ? work.count : 0))
        }
    }

    /// The overtime on some dates.
    ///
    /// - Complexity: O(log n).
    func overtime(in dates: DateRange) -> Minutes {
        let positions = record.positions(in: dates)
        return Minutes(overtimeBefore[positions.upperBound] - overtimeBefore[positions.lowerBound])
    }

    /// The work on days of rest among some dates; nothing where they are not set apart.
    ///
    /// - Complexity: O(log n).
    func restDayWork(in dates: DateRange) -> Minutes {
        let positions = record.positions(in: dates)
        return Minutes(
            restDayWorkBefore[positions.upperBound] - restDayWorkBefore[positions.lowerBound])
    }
}
