internal import RosterModel
internal import Wording
public import WorkTime

/// A shortest rest from the end of one date's duties to the start of the person's next.
///
/// Duties that start on one date are a split shift: the time between them is a gap within the day,
/// which ``MaxGapsInDay`` limits.
public struct MinRestBetweenShifts: Hashable, Sendable {
    /// The shortest rest that will do.
    public let limit: Minutes

    /// At least `limit` from the duties of one date to those of the next.
    public init(limit: Minutes) {
        self.limit = limit
    }
}

extension MinRestBetweenShifts: RuleCheck {
    var threshold: Amount { .minutes(limit) }
    var bound: Bound { .atLeast }
    var wording: AuditWording { AuditPhrases.minRestBetweenShifts }

    func observations(in context: AuditContext) -> [Observation] {
        context.records.flatMap { record in
            record.rests.compactMap { rest in
                // A rest that ends as the horizon begins is followed by a planned duty.
                guard rest.end >= context.horizon.range.start,
                    rest.start < context.horizon.range.end
                else { return nil }
                return Observation(
                    of: record.specialist.id, in: rest, actual: .minutes(rest.length))
            }
        }
    }

    func historyNeeded(for horizon: PlanningHorizon) -> LocalDate? {
        horizon.dates.start - 1
    }
}

extension PersonalRecord {
    /// The time between each date's duties and the next duty; none where duties overlap, empty where
    /// they meet.
    fileprivate var rests: [TimeRange] {
        var rests: [TimeRange] = []
        var latest: (end: Instant, date: LocalDate)?
        for duty in duties {
            if let latest, duty.range.start >= latest.end, duty.date != latest.date {
                rests.append(TimeRange(start: latest.end, end: duty.range.start))
            }
            latest = (max(latest?.end ?? duty.range.end, duty.range.end), duty.date)
        }
        return rests
    }
}
