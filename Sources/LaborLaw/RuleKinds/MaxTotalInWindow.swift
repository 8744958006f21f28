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
}

/// What a law means by a day.
public enum DayModel: Hashable, Sendable {
    /// The duties that start on one roster date, with all their work: a night belongs to its
    /// evening.
    case dutyDate
    /// The 24 hours from the start of any duty; a later duty counts with the part inside.
    case fromDutyStart
}

/// A cap on the time worked, breaks excluded, in a day or a week.
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
    var tellsNearMisses: Bool { window == .week }

    var wording: AuditWording {
        switch window {
        case .day(.dutyDate): AuditPhrases.maxTotalOnDutyDate
        case .day(.fromDutyStart): AuditPhrases.maxTotalFromDutyStart
        case .week: AuditPhrases.maxTotalInWeek
        }
    }

    func observations(in context: AuditContext) -> [Observation] {
        context.records.flatMap { record in
            totals(of: record, in: context).filter { context.touches($0.range) }.map {
                Observation(of: record.specialist.id, in: $0.range, actual: .minutes($0.worked))
            }
        }
    }

    private func totals(
        of record: PersonalRecord, in context: AuditContext
    ) -> [(range: TimeRange, worked: Minutes)] {
        switch window {
        case .day(.dutyDate):
            record.dutiesByDate.compactMap { _, duties in
                let ranges = duties.map(\.range)
                guard let start = ranges.map(\.start).min(), let end = ranges.map(\.end).max()
                else { return nil }
                let worked = Timeline(duties.flatMap(\.workedRanges)).length
                return (TimeRange(start: start, end: end), worked)
            }
        case .day(.fromDutyStart):
            record.startsOfDuty.map { start in
                let day = TimeRange(start: start, length: .hours(24))
                return (day, record.worked.time(in: day))
            }
        case .week:
            context.mondays.map { monday in
                let week = context.weeks(1, from: monday)
                return (week, record.worked.time(in: week))
            }
        }
    }

    func historyNeeded(for horizon: PlanningHorizon) -> LocalDate? {
        switch window {
        case .day(.dutyDate): nil
        case .day(.fromDutyStart): horizon.dates.start - 1
        case .week: horizon.dates.start.startOfWeek
        }
    }
}
