internal import RosterModel
internal import Wording
internal import WorkTime

/// No two duties of one person at once; a duty entered twice is two duties.
public struct NoOverlap: Hashable, Sendable {
    /// The rule has no parameters.
    public init() {}
}

extension NoOverlap: RuleCheck {
    var threshold: Amount { .minutes(.zero) }
    var bound: Bound { .atMost }
    var tellsNearMisses: Bool { false }
    var wording: AuditWording { AuditPhrases.noOverlap }

    /// Each duty against the longest-lasting of those that began before it.
    func observations(in context: AuditContext) -> [Observation] {
        context.records.flatMap { record in
            var observations: [Observation] = []
            var longest: Duty?
            for duty in record.duties {
                if let longest, let shared = duty.range.intersection(longest.range) {
                    observations.append(
                        Observation(
                            of: record.specialist.id, in: shared, actual: .minutes(shared.length),
                            details: [
                                ("first", .name(longest.shift.rawValue)),
                                ("second", .name(duty.shift.rawValue)),
                            ]))
                } else {
                    observations.append(
                        Observation(
                            of: record.specialist.id, in: duty.range, actual: .minutes(.zero)))
                }
                if duty.range.end > longest?.range.end ?? duty.range.start {
                    longest = duty
                }
            }
            return observations.filter { context.touches($0.range) }
        }
    }
}
