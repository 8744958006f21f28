internal import RosterModel
internal import Wording
public import WorkTime

/// A longest stretch of work that no real break interrupts.
///
/// A stretch runs from the end of one real break to the start of the next by the clock: a break
/// that is too short neither interrupts it nor is taken off.
public struct MaxContinuousWork: Hashable, Sendable {
    /// The longest stretch allowed.
    public let limit: Minutes
    /// The shortest break that interrupts a stretch.
    public let interruptedBy: Minutes

    /// At most `limit` in one stretch.
    public init(limit: Minutes, interruptedBy: Minutes) {
        self.limit = limit
        self.interruptedBy = interruptedBy
    }
}

extension MaxContinuousWork: RuleCheck {
    var threshold: Amount { .minutes(limit) }
    var bound: Bound { .atMost }
    /// How a shift is cut is its template's choice, the same every day.
    var tellsNearMisses: Bool { false }
    var wording: AuditWording { AuditPhrases.maxContinuousWork }
    var details: Details { [("break", Amount.minutes(interruptedBy).phrase)] }

    func observations(in context: AuditContext) -> [Observation] {
        context.records.flatMap { record in
            record.worked.ranges.joined(acrossLessThan: interruptedBy)
                .filter(context.touches)
                .map { stretch in
                    Observation(
                        of: record.specialist.id, in: stretch, actual: .minutes(stretch.length))
                }
        }
    }
}
