public import RosterModel
internal import Wording
internal import WorkTime

/// No work on days away, from midnight to midnight in the site's zone.
///
/// A night shift of the evening before that runs into the first day away breaks the rule too.
public struct NoWorkDuringAbsence: Hashable, Sendable {
    /// The kinds of absence protected.
    public let kinds: [Absence.Kind]

    /// No work on days away for one of these reasons.
    public init(kinds: [Absence.Kind]) {
        self.kinds = kinds
    }
}

extension NoWorkDuringAbsence: RuleCheck {
    var threshold: Amount { .minutes(.zero) }
    var bound: Bound { .atMost }
    var tellsNearMisses: Bool { false }
    var wording: AuditWording { AuditPhrases.noWorkDuringAbsence }

    var details: Details {
        let names = kinds.map(\.phrase)
        return [
            (
                "absence",
                Phrase(
                    en: names.map(\.english).joined(separator: " or "),
                    zh: names.map(\.chinese).joined(separator: "或"))
            )
        ]
    }

    func observations(in context: AuditContext) -> [Observation] {
        context.records.flatMap { record in
            record.absences.filter { kinds.contains($0.kind) && $0.dates.count > 0 }
                .flatMap { observations(of: $0, record, in: context) }
        }
    }

    /// One for each stretch of presence on the days away, or one of none.
    private func observations(
        of absence: Absence, _ record: PersonalRecord, in context: AuditContext
    ) -> [Observation] {
        let zone = context.horizon.zone
        let away = TimeRange(
            start: zone.day(absence.dates.start).start, end: zone.day(absence.dates.end).start)
        guard let planned = away.intersection(context.horizon.range) else { return [] }
        let present = record.presence.ranges(in: planned)
        guard !present.isEmpty else {
            return [Observation(of: record.specialist.id, in: planned, actual: .minutes(.zero))]
        }
        return present.map { range in
            Observation(
                of: record.specialist.id, in: range, actual: .minutes(range.length),
                details: [("absence", absence.kind.phrase)])
        }
    }
}
