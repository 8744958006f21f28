internal import RosterModel
internal import Wording
public import WorkTime

/// One unbroken rest of a length in each week from Monday to Sunday.
///
/// The rest must lie within the week: of a rest that crosses Sunday's midnight each week has its
/// part. A meal break within a duty is no rest. Dates after the horizon count as free.
public struct MinContiguousRestInWindow: Hashable, Sendable {
    /// The shortest rest that will do.
    public let limit: Minutes

    /// At least one rest of `limit` in each week.
    public init(limit: Minutes) {
        self.limit = limit
    }
}

extension MinContiguousRestInWindow: RuleCheck {
    var threshold: Amount { .minutes(limit) }
    var bound: Bound { .atLeast }
    var wording: AuditWording { AuditPhrases.minContiguousRestInWindow }

    func observations(in context: AuditContext) -> [Observation] {
        let weeks = context.mondays.map { context.weeks(1, from: $0) }
        return context.records.flatMap { record in
            weeks.map { week in
                let longest = record.presence.gaps(in: week).map(\.length).max()
                return Observation(
                    of: record.specialist.id, in: week, actual: .minutes(longest ?? .zero))
            }
        }
    }

    func historyNeeded(for horizon: PlanningHorizon) -> LocalDate? {
        horizon.dates.start.startOfWeek
    }
}
