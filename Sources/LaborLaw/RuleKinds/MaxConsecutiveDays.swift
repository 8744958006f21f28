internal import RosterModel
internal import Wording
internal import WorkTime

/// A cap on the dates in a row on which a duty starts; a night belongs to its evening.
public struct MaxConsecutiveDays: Hashable, Sendable {
    /// The longest run allowed.
    public let limit: Int

    /// Duties on at most `limit` dates in a row.
    public init(limit: Int) {
        self.limit = limit
    }
}

extension MaxConsecutiveDays: RuleCheck {
    var threshold: Amount { .days(limit) }
    var bound: Bound { .atMost }
    var wording: AuditWording { AuditPhrases.maxConsecutiveDays }

    func observations(in context: AuditContext) -> [Observation] {
        context.records.flatMap { record in
            record.runsOfDays
                .filter { $0.overlaps(context.horizon.dates) }
                .map { run in
                    let zone = context.horizon.zone
                    return Observation(
                        of: record.specialist.id,
                        in: TimeRange(
                            start: zone.day(run.start).start, end: zone.day(run.end).start),
                        actual: .days(run.count))
                }
        }
    }

    func historyNeeded(for horizon: PlanningHorizon) -> LocalDate? {
        horizon.dates.start - limit
    }
}

extension PersonalRecord {
    /// The runs of dates with duties, as long as they go.
    fileprivate var runsOfDays: [DateRange] {
        dutiesByDate.map(\.date).reduce(into: []) { runs, date in
            if let last = runs.last, last.end == date {
                runs[runs.count - 1] = DateRange(start: last.start, end: date + 1)
            } else {
                runs.append(DateRange(start: date, days: 1))
            }
        }
    }
}
