internal import RosterModel
internal import Wording
public import WorkTime

/// A shortest rest from the end of a duty to the start of the person's next.
public struct MinRestBetweenShifts: Hashable, Sendable {
    /// The shortest rest that will do.
    public let limit: Minutes

    /// At least `limit` from one duty to the next.
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
    /// The time between each duty and the next; none where duties overlap, empty where they meet.
    fileprivate var rests: [TimeRange] {
        var rests: [TimeRange] = []
        var latestEnd: Instant?
        for duty in duties {
            if let latestEnd, duty.range.start >= latestEnd {
                rests.append(TimeRange(start: latestEnd, end: duty.range.start))
            }
            latestEnd = max(latestEnd ?? duty.range.end, duty.range.end)
        }
        return rests
    }
}
