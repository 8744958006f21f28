public import RosterModel
internal import Wording
internal import WorkTime

/// A team rule: people of a grade are on duty only while somebody of another grade is.
///
/// Presence counts, meal breaks included. Only the horizon is looked at: who will be there after
/// its end is not known yet.
public struct NeverAlone: Hashable, Sendable {
    /// The grade that is not left to itself.
    public let grade: Grade

    /// `grade` only together with another grade.
    public init(grade: Grade) {
        self.grade = grade
    }
}

extension NeverAlone: RuleCheck {
    var threshold: Amount { .count(1) }
    var bound: Bound { .atLeast }
    var tellsNearMisses: Bool { false }
    var wording: AuditWording { AuditPhrases.neverAlone }
    var details: Details { [("grade", grade.phrase)] }

    /// One for each stretch alone, and one for each stretch of presence that has none.
    func observations(in context: AuditContext) -> [Observation] {
        let present = { (records: [PersonalRecord]) in
            Timeline(records.flatMap { $0.presence.ranges(in: context.horizon.range) })
        }
        let graded = present(context.records.filter { $0.specialist.grade == grade })
        let others = present(context.records.filter { $0.specialist.grade != grade })
        return graded.ranges.flatMap { range in
            let alone = others.gaps(in: range)
            guard !alone.isEmpty else {
                return [Observation(of: nil, in: range, actual: .count(1))]
            }
            return alone.map { Observation(of: nil, in: $0, actual: .count(0)) }
        }
    }
}
