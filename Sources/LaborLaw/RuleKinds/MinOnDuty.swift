public import RosterModel
internal import Wording
internal import WorkTime

/// A team rule: so many people on duty at every minute of the horizon.
///
/// Presence counts, meal breaks included. A person counts once, however many duties overlap.
public struct MinOnDuty: Hashable, Sendable {
    /// Who counts.
    public let who: StaffFilter
    /// How many are needed.
    public let atLeast: Int

    /// At least `atLeast` of `who` on duty at every minute.
    public init(who: StaffFilter, atLeast: Int) {
        self.who = who
        self.atLeast = atLeast
    }
}

extension MinOnDuty: RuleCheck {
    var threshold: Amount { .count(atLeast) }
    var bound: Bound { .atLeast }
    var tellsNearMisses: Bool { false }
    var wording: AuditWording { AuditPhrases.minOnDuty }

    /// One for each stretch of the horizon over which the number on duty stays the same.
    func observations(in context: AuditContext) -> [Observation] {
        var changes: [(at: Instant, by: Int)] = []
        for record in context.admitting(who).records {
            for range in record.presence.ranges(in: context.horizon.range) {
                changes.append((range.start, 1))
                changes.append((range.end, -1))
            }
        }
        changes.sort { $0.at < $1.at }
        changes.append((context.horizon.range.end, 0))
        var observations: [Observation] = []
        var start = context.horizon.range.start
        var count = 0
        var index = 0
        while index < changes.count {
            let instant = changes[index].at
            var next = count
            while index < changes.count, changes[index].at == instant {
                next += changes[index].by
                index += 1
            }
            guard next != count || instant == context.horizon.range.end else { continue }
            if start < instant {
                observations.append(
                    Observation(
                        of: nil, in: TimeRange(start: start, end: instant), actual: .count(count)))
            }
            start = instant
            count = next
        }
        return observations
    }
}
