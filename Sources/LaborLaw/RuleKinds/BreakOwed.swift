internal import RosterModel
internal import Wording
public import WorkTime

/// Breaks that a duty owes, the more the longer it is.
///
/// Only the breaks of the duty itself count, and of those only pieces that are long enough. Every
/// step that the duty passes must be kept.
public struct BreakOwed: Hashable, Sendable {
    /// What is owed, rising with the length of the duty.
    public let steps: [Step]
    /// The shortest piece that counts; nil where a break must have the whole length of its step.
    public let minPiece: Minutes?
    /// What of a duty is measured.
    public let measure: Measure
    /// The hours of the clock in which a duty must start to owe anything; nil for any.
    public let startsBetween: ClockHours?

    /// What is owed from some length of duty on.
    public struct Step: Hashable, Sendable {
        /// The length of duty from which the break is owed.
        public let threshold: Minutes
        /// Whether a duty of just that length owes it already.
        public let includesThreshold: Bool
        /// The breaks owed in all.
        public let length: Minutes
        /// The latest start of the first, from the duty's start; nil for any.
        public let startsBy: Minutes?

        /// Breaks of `length` beyond a length of duty, or from it on.
        public init(
            beyond threshold: Minutes, includingIt includesThreshold: Bool = false,
            length: Minutes, startsBy: Minutes? = nil
        ) {
            self.threshold = threshold
            self.includesThreshold = includesThreshold
            self.length = length
            self.startsBy = startsBy
        }

        /// Whether a duty of some length owes the step's breaks.
        public func isOwed(after length: Minutes) -> Bool {
            includesThreshold ? length >= threshold : length > threshold
        }
    }

    /// What of a duty is measured.
    public enum Measure: String, CaseIterable, Sendable {
        /// Presence less breaks.
        case work
        /// From start to end.
        case presence
    }

    /// Breaks owed in steps.
    ///
    /// - Precondition: there is a step.
    public init(
        steps: [Step], minPiece: Minutes? = nil, measure: Measure = .work,
        startsBetween: ClockHours? = nil
    ) {
        precondition(!steps.isEmpty)
        self.steps = steps.sorted { $0.threshold < $1.threshold }
        self.minPiece = minPiece
        self.measure = measure
        self.startsBetween = startsBetween
    }
}

extension BreakOwed: RuleCheck {
    var threshold: Amount { .minutes(steps.first?.length ?? .zero) }
    var bound: Bound { .atLeast }
    /// How a shift is cut is its template's choice, the same every day.
    var tellsNearMisses: Bool { false }
    var wording: AuditWording { AuditPhrases.breakOwed }

    var details: Details {
        let measured =
            measure == .work ? Phrase(en: "of work", zh: "工作") : Phrase(en: "of duty", zh: "在岗")
        let owed = steps.map { $0.phrase(measured) }
        let pieces = minPiece.map { Amount.minutes($0).phrase }.map {
            Phrase(en: "; pieces of at least \($0.english) count", zh: "；每次至少\($0.chinese)才算")
        }
        let start = startsBetween.map {
            Phrase(
                en: "; for duties that start between \($0.from) and \($0.to)",
                zh: "；适用于\($0.from)至\($0.to)之间开始的班次")
        }
        let ends = [pieces, start].compactMap(\.self)
        return [
            (
                "steps",
                Phrase(
                    en: owed.map(\.english).joined(separator: ", ")
                        + ends.map(\.english).joined(),
                    zh: owed.map(\.chinese).joined(separator: "，")
                        + ends.map(\.chinese).joined())
            )
        ]
    }

    func observations(in context: AuditContext) -> [Observation] {
        context.records.flatMap { record in
            record.duties.filter { duty in
                context.touches(duty.range)
                    && startsBetween?.contains(context.horizon.zone.local(duty.range.start).time)
                        ?? true
            }.flatMap { duty in
                let length = measure == .work ? duty.workedTime : duty.range.length
                return steps.filter { $0.isOwed(after: length) }.map { step in
                    Observation(
                        of: record.specialist.id, in: duty.range,
                        actual: .minutes(breaks(in: duty, for: step)),
                        limit: .minutes(step.length),
                        details: [("start", step.startPhrase)])
                }
            }
        }
    }

    /// The breaks of a duty that count towards a step; none where the first comes too late.
    private func breaks(in duty: Duty, for step: Step) -> Minutes {
        let pieces = duty.breaks.compactMap { $0.intersection(duty.range) }
            .filter { $0.length >= minPiece ?? step.length }
        guard let first = pieces.first,
            first.start - duty.range.start <= step.startsBy ?? duty.range.length
        else { return .zero }
        return Timeline(pieces).length
    }
}

extension BreakOwed.Step {
    fileprivate func phrase(_ measured: Phrase) -> Phrase {
        let (from, owed) = (Amount.minutes(threshold).phrase, Amount.minutes(length).phrase)
        let start = startPhrase
        return Phrase(
            en: "\(owed.english) \(includesThreshold ? "from" : "beyond") \(from.english) "
                + "\(measured.english)\(start.english)",
            zh:
                "\(measured.chinese)\(includesThreshold ? "达到" : "超过")\(from.chinese)时休息\(owed.chinese)\(start.chinese)"
        )
    }

    /// When the first break must start, as the end of a sentence; nothing where any time will do.
    fileprivate var startPhrase: Phrase {
        guard let startsBy else { return Phrase(en: "", zh: "") }
        let by = Amount.minutes(startsBy).phrase
        return Phrase(
            en: " starting within \(by.english)", zh: "（须在开始后\(by.chinese)内开始）")
    }
}
