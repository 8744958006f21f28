internal import RosterModel
internal import Wording
public import WorkTime

/// A longest time from the start of a day's first duty to the end of its last, breaks included.
///
/// A day is the duties that start on one roster date: a night shift belongs to its evening, and
/// a duty after midnight that is not its continuation opens the next day.
public struct MaxSpanOfDay: Hashable, Sendable {
    /// The longest span allowed.
    public let limit: Minutes

    /// At most `limit` from first start to last end.
    public init(limit: Minutes) {
        self.limit = limit
    }
}

extension MaxSpanOfDay: RuleCheck {
    var threshold: Amount { .minutes(limit) }
    var bound: Bound { .atMost }
    /// How a shift is cut is its template's choice, the same every day.
    var tellsNearMisses: Bool { false }
    var wording: AuditWording { AuditPhrases.maxSpanOfDay }

    func observations(in context: AuditContext) -> [Observation] {
        context.records.flatMap { record in
            record.dutiesByDate.compactMap { _, duties in
                guard let day = duties.span, context.touches(day) else { return nil }
                return Observation(
                    of: record.specialist.id, in: day, actual: .minutes(day.length))
            }
        }
    }
}
