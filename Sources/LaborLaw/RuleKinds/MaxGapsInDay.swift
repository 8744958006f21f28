internal import RosterModel
internal import Wording
public import WorkTime

/// Limits on split shifts: how often and for how long the duties of a date may be interrupted.
///
/// A gap lies between two duties that start on one date; breaks within a duty are none.
public struct MaxGapsInDay: Hashable, Sendable {
    /// The most gaps of a date; nil for any number.
    public let maxGaps: Int?
    /// The longest gap; nil for any length.
    public let maxGap: Minutes?

    /// At most so many gaps, each at most so long.
    public init(maxGaps: Int? = nil, maxGap: Minutes? = nil) {
        self.maxGaps = maxGaps
        self.maxGap = maxGap
    }
}

extension MaxGapsInDay: RuleCheck {
    var threshold: Amount { maxGap.map { .minutes($0) } ?? .count(maxGaps ?? 0) }
    var bound: Bound { .atMost }
    var tellsNearMisses: Bool { false }
    var wording: AuditWording { AuditPhrases.maxGapsInDay }

    var details: Details {
        let parts = [
            maxGaps.map {
                Phrase(en: $0 == 1 ? "1 interruption" : "\($0) interruptions", zh: "中断\($0)次")
            },
            maxGap.map { Amount.minutes($0).phrase }.map {
                Phrase(en: "\($0.english) in one", zh: "每次\($0.chinese)")
            },
        ].compactMap(\.self)
        return [
            (
                "gaps",
                Phrase(
                    en: parts.map(\.english).joined(separator: " and "),
                    zh: parts.map(\.chinese).joined(separator: "、"))
            )
        ]
    }

    func observations(in context: AuditContext) -> [Observation] {
        context.records.flatMap { record in
            record.dutiesByDate.flatMap { _, duties -> [Observation] in
                guard duties.count > 1, let day = duties.span, context.touches(day) else {
                    return []
                }
                let gaps = day.subtracting(duties.map(\.range))
                let lengths =
                    maxGap.map { maxGap in
                        gaps.map {
                            Observation(
                                of: record.specialist.id, in: $0, actual: .minutes($0.length),
                                limit: .minutes(maxGap))
                        }
                    } ?? []
                let number = maxGaps.map {
                    Observation(
                        of: record.specialist.id, in: day, actual: .count(gaps.count),
                        limit: .count($0))
                }
                return (number.map { [$0] } ?? []) + lengths
            }
        }
    }
}
