internal import RosterModel
internal import Wording
public import WorkTime

/// So many dates in each window on which no duty starts; a night belongs to its evening.
///
/// Dates after the horizon count as free.
public struct MinDaysOff: Hashable, Sendable {
    /// The fewest such dates.
    public let count: Int
    /// The dates counted together.
    public let window: CalendarWindow
    /// The day of the week they must be; nil for any.
    public let weekday: Weekday?

    /// At least `count` dates off in each `window`.
    public init(count: Int, window: CalendarWindow, weekday: Weekday? = nil) {
        self.count = count
        self.window = window
        self.weekday = weekday
    }
}

extension MinDaysOff: RuleCheck {
    var threshold: Amount { .days(count) }
    var bound: Bound { .atLeast }
    var tellsNearMisses: Bool { false }
    var wording: AuditWording { AuditPhrases.minDaysOff }

    var details: Details {
        let days = weekday?.offPhrase ?? Phrase(en: "days off", zh: "休息日")
        return [("window", window.phrase), ("period", window.period), ("days", days)]
    }

    func observations(in context: AuditContext) -> [Observation] {
        let windows = window.windows(over: context.horizon.dates).map { dates in
            (
                dates: dates, range: context.range(dates),
                candidates: dates.dates.count { weekday == nil || $0.weekday == weekday }
            )
        }
        return context.records.flatMap { record in
            let worked = workedBefore(in: record)
            let totals = windows.map { window in
                let positions = record.positions(in: window.dates)
                let taken = worked[positions.upperBound] - worked[positions.lowerBound]
                return Observation(
                    of: record.specialist.id, in: window.range,
                    actual: .days(window.candidates - taken))
            }
            if case .days = window { return thinned(totals) }
            return totals
        }
    }

    /// How many of the dates that could be off are worked before each of the record's dates.
    private func workedBefore(in record: PersonalRecord) -> [Int] {
        record.dutiesByDate.reduce(into: [0]) { counts, day in
            let isTaken = weekday == nil || day.date.weekday == weekday
            counts.append(counts[counts.count - 1] + (isTaken ? 1 : 0))
        }
    }

    func historyNeeded(for horizon: PlanningHorizon) -> LocalDate? {
        window.start(before: horizon.dates.start)
    }
}

extension Weekday {
    /// The day as one of several: `Sundays`.
    var plural: Phrase {
        switch self {
        case .monday: Phrase(en: "Mondays", zh: "周一")
        case .tuesday: Phrase(en: "Tuesdays", zh: "周二")
        case .wednesday: Phrase(en: "Wednesdays", zh: "周三")
        case .thursday: Phrase(en: "Thursdays", zh: "周四")
        case .friday: Phrase(en: "Fridays", zh: "周五")
        case .saturday: Phrase(en: "Saturdays", zh: "周六")
        case .sunday: Phrase(en: "Sundays", zh: "周日")
        }
    }

    fileprivate var offPhrase: Phrase {
        Phrase(en: "\(plural.english) off", zh: "\(plural.chinese)休息")
    }
}
