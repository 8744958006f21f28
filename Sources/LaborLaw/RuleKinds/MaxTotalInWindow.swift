internal import RosterModel
internal import Wording
public import WorkTime

/// A stretch of the calendar over which work is added up.
public enum Window: Hashable, Sendable {
    /// A day.
    case day(DayModel)
    /// Seven dates from a Monday, from midnight to midnight in the site's zone; work that crosses
    /// an end counts on both sides, each with its part.
    case week
    /// A calendar month, from midnight to midnight as a week is.
    case month
    /// A calendar year, from midnight to midnight as a week is.
    case year
    /// Any so many dates in a row, from midnight to midnight as a week is.
    case days(Int)

    /// The dates counted together; nil for days that are none of the calendar.
    var calendar: CalendarWindow? {
        switch self {
        case .day(.dutyDate), .day(.fromDutyStart): nil
        case .day(.calendar): .day
        case .week: .week
        case .month: .month
        case .year: .year
        case .days(let count): .days(count)
        }
    }
}

/// What a law means by a day.
public enum DayModel: Hashable, Sendable {
    /// The duties that start on one roster date, with all their work: a night belongs to its
    /// evening.
    case dutyDate
    /// The 24 hours from the start of any duty; a later duty counts with the part inside.
    case fromDutyStart
    /// From midnight to midnight in the site's zone.
    case calendar
}

/// A cap on the time worked, breaks excluded, in a day, a week or longer.
public struct MaxTotalInWindow: Hashable, Sendable {
    /// The window.
    public let window: Window
    /// The most work allowed in it.
    public let limit: Minutes

    /// At most `limit` of work in each `window`.
    public init(window: Window, limit: Minutes) {
        self.window = window
        self.limit = limit
    }
}

extension MaxTotalInWindow: RuleCheck {
    var threshold: Amount { .minutes(limit) }
    var bound: Bound { .atMost }

    /// How much of a day a shift fills is its template's choice; a week fills up by chance.
    var tellsNearMisses: Bool {
        switch window {
        case .day, .days: false
        case .week, .month, .year: true
        }
    }

    var wording: AuditWording {
        switch window {
        case .day(.dutyDate): AuditPhrases.maxTotalOnDutyDate
        case .day(.fromDutyStart): AuditPhrases.maxTotalFromDutyStart
        case .week: AuditPhrases.maxTotalInWeek
        case .day(.calendar), .month, .year, .days: AuditPhrases.maxTotalInWindow
        }
    }

    var details: Details {
        guard let calendar = window.calendar else { return [] }
        return [("window", calendar.phrase), ("period", calendar.period)]
    }

    func observations(in context: AuditContext) -> [Observation] {
        guard let calendar = window.calendar else {
            return context.records.flatMap { record in
                days(of: record).filter { context.touches($0.range) }.map {
                    Observation(
                        of: record.specialist.id, in: $0.range, actual: .minutes($0.worked))
                }
            }
        }
        let windows = calendar.windows(over: context.horizon.dates).map(context.range)
        return context.records.flatMap { record in
            let totals = windows.map { window in
                Observation(
                    of: record.specialist.id, in: window,
                    actual: .minutes(record.worked.time(in: window)))
            }
            if case .days = window { return thinned(totals) }
            return totals
        }
    }

    private func days(of record: PersonalRecord) -> [(range: TimeRange, worked: Minutes)] {
        if window == .day(.dutyDate) {
            return zip(record.dutiesByDate, record.workedByDate).compactMap { day, worked in
                day.duties.span.map { ($0, worked) }
            }
        }
        return record.startsOfDuty.map { start in
            let day = TimeRange(start: start, length: .hours(24))
            return (day, record.worked.time(in: day))
        }
    }

    func historyNeeded(for horizon: PlanningHorizon) -> LocalDate? {
        switch window {
        case .day(.dutyDate), .day(.calendar): nil
        case .day(.fromDutyStart): horizon.dates.start - 1
        case .week, .month, .year, .days: window.calendar?.start(before: horizon.dates.start)
        }
    }
}
