internal import RosterModel
internal import Wording
public import WorkTime

/// A meal break within some hours of the clock, owed by duties that cover them.
///
/// All conditions that are given must hold for the break to be owed. The hours are those of the
/// date on which the duty starts, or of the next.
public struct MealInWindow: Hashable, Sendable {
    /// When the hours begin.
    public let from: LocalTime
    /// When they end, on the next day where that is not later on the same.
    public let to: LocalTime
    /// The shortest break that will do.
    public let length: Minutes
    /// The duty's length that must be exceeded; nil for any.
    public let beyond: Minutes?
    /// The time before which the duty must start, on the date of the hours; nil for any.
    public let startsBefore: LocalTime?
    /// The time after which the duty must end, on the date of the hours; nil for any.
    public let endsAfter: LocalTime?

    /// A break of `length` between `from` and `to`.
    public init(
        from: LocalTime, to: LocalTime, length: Minutes, beyond: Minutes? = nil,
        startsBefore: LocalTime? = nil, endsAfter: LocalTime? = nil
    ) {
        self.from = from
        self.to = to
        self.length = length
        self.beyond = beyond
        self.startsBefore = startsBefore
        self.endsAfter = endsAfter
    }
}

extension MealInWindow: RuleCheck {
    var threshold: Amount { .minutes(length) }
    var bound: Bound { .atLeast }
    /// How a shift is cut is its template's choice, the same every day.
    var tellsNearMisses: Bool { false }
    var wording: AuditWording { AuditPhrases.mealInWindow }

    var details: Details {
        [("first", .name("\(from)")), ("last", .name("\(to)")), ("condition", conditionPhrase)]
    }

    private var conditionPhrase: Phrase {
        let beyond = beyond.map { Amount.minutes($0).phrase }
        let parts = [
            beyond.map { Phrase(en: "lasts more than \($0.english)", zh: "超过\($0.chinese)") },
            startsBefore.map { Phrase(en: "starts before \($0)", zh: "在\($0)之前开始") },
            endsAfter.map { Phrase(en: "ends after \($0)", zh: "在\($0)之后结束") },
        ].compactMap(\.self)
        guard !parts.isEmpty else { return Phrase(en: "", zh: "") }
        return Phrase(
            en: " and " + parts.map(\.english).joined(separator: " and "),
            zh: "且" + parts.map(\.chinese).joined(separator: "且"))
    }

    func observations(in context: AuditContext) -> [Observation] {
        context.records.flatMap { record in
            record.duties.filter { context.touches($0.range) }.flatMap { duty in
                owingHours(of: duty, in: context.horizon.zone).map { hours in
                    let longest = duty.breaks.compactMap { $0.intersection(hours)?.length }.max()
                    return Observation(
                        of: record.specialist.id, in: duty.range,
                        actual: .minutes(longest ?? .zero))
                }
            }
        }
    }

    /// The hours that a duty covers whole and in which it owes a break.
    private func owingHours(of duty: Duty, in zone: Zone) -> [TimeRange] {
        guard duty.range.length > beyond ?? Minutes(-1) else { return [] }
        return (0...1).compactMap { offset in
            let date = duty.date + offset
            let hours = zone.range(on: date, from: from, to: to)
            guard duty.range.start <= hours.start, hours.end <= duty.range.end else { return nil }
            if let startsBefore,
                duty.range.start >= zone.instant(at: LocalDateTime(date: date, time: startsBefore))
            {
                return nil
            }
            if let endsAfter,
                duty.range.end <= zone.instant(at: LocalDateTime(date: date, time: endsAfter))
            {
                return nil
            }
            return hours
        }
    }
}
