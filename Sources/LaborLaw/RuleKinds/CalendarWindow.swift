internal import Wording
internal import WorkTime

/// Dates over which a law counts together.
public enum CalendarWindow: Hashable, Sendable {
    /// One date.
    case day
    /// Seven dates from a Monday.
    case week
    /// A calendar month.
    case month
    /// A calendar year.
    case year
    /// Any so many dates in a row.
    case days(Int)
}

extension CalendarWindow {
    /// The windows that hold a planned date; of runs of days those that end on one, since what
    /// comes after the plan is not known.
    func windows(over planned: DateRange) -> [DateRange] {
        switch self {
        case .day, .week, .month, .year:
            var windows: [DateRange] = []
            var date = planned.start
            while date < planned.end {
                let window = window(around: date)
                windows.append(window)
                date = window.end
            }
            return windows
        case .days(let count):
            return planned.dates.map { DateRange(start: $0 - (count - 1), days: count) }
        }
    }

    /// The first date whose duties matter to windows that hold `date`.
    func start(before date: LocalDate) -> LocalDate {
        switch self {
        case .day, .week, .month, .year: window(around: date).start
        case .days(let count): date - (count - 1)
        }
    }

    /// The window that holds `date`; for runs of days the one that begins with it.
    private func window(around date: LocalDate) -> DateRange {
        switch self {
        case .day: DateRange(start: date, days: 1)
        case .days(let count): DateRange(start: date, days: count)
        case .week: DateRange(start: date.startOfWeek, days: 7)
        case .month: DateRange(start: date.startOfMonth, end: date.startOfMonth(after: 1))
        case .year:
            DateRange(
                start: date.startOfMonth(after: 1 - date.parts.month),
                end: date.startOfMonth(after: 13 - date.parts.month))
        }
    }

    /// The kind of window as a rule names it: `a calendar month`.
    var phrase: Phrase {
        switch self {
        case .day: Phrase(en: "a calendar day", zh: "一个日历日")
        case .week: Phrase(en: "a week from Monday to Sunday", zh: "周一至周日的一周")
        case .month: Phrase(en: "a calendar month", zh: "一个日历月")
        case .year: Phrase(en: "a calendar year", zh: "一个日历年")
        case .days(let count): Phrase(en: "any \(count) days in a row", zh: "任何连续\(count)天")
        }
    }

    /// One window as a finding names it: `month`.
    var period: Phrase {
        switch self {
        case .day: Phrase(en: "day", zh: "一天")
        case .week: Phrase(en: "week", zh: "一周")
        case .month: Phrase(en: "month", zh: "一个月")
        case .year: Phrase(en: "year", zh: "一年")
        case .days(let count): Phrase(en: "\(count) days", zh: "\(count)天")
        }
    }
}

extension LocalDate {
    /// The first of the date's month.
    var startOfMonth: LocalDate { self - (parts.day - 1) }

    /// The first of the month that comes so many months after the date's; before it when negative.
    func startOfMonth(after months: Int) -> LocalDate {
        let (year, month, _) = parts
        let count = year * 12 + month - 1 + months
        return LocalDate(year: count / 12, month: count % 12 + 1, day: 1) ?? self
    }
}

extension RuleCheck {
    /// The observations of one person's overlapping windows, in order of time: of those that
    /// break the rule and overlap, only the worst.
    func thinned(_ observations: [Observation]) -> [Observation] {
        var kept: [Observation] = []
        var end: Instant?
        for observation in observations {
            guard excess(of: observation).number > 0 else {
                kept.append(observation)
                continue
            }
            if let limit = end, observation.range.start < limit,
                let place = kept.lastIndex(where: { excess(of: $0).number > 0 })
            {
                if excess(of: observation).number > excess(of: kept[place]).number {
                    kept[place] = observation
                }
            } else {
                kept.append(observation)
                end = observation.range.end
            }
        }
        return kept
    }
}
