internal import RosterModel
internal import Wording
internal import WorkTime

/// A day of a person on which two rosters differ.
struct DutyChange: Hashable {
    let specialist: SpecialistID
    let date: LocalDate
    /// The duties of the earlier roster, in order of time.
    let before: [Duty]
    /// The duties of the later roster, in order of time.
    let after: [Duty]

    /// The days that differ, in order of the person, then of the date.
    static func changes(from earlier: Roster, to later: Roster) -> [DutyChange] {
        let (old, new) = (days(of: earlier), days(of: later))
        return Set(old.keys).union(new.keys).compactMap { day in
            let (before, after) = (old[day] ?? [], new[day] ?? [])
            return before == after
                ? nil
                : DutyChange(
                    specialist: day.specialist, date: day.date, before: before, after: after)
        }.sorted { ($0.specialist, $0.date) < ($1.specialist, $1.date) }
    }

    private struct Day: Hashable {
        let specialist: SpecialistID
        let date: LocalDate
    }

    private static func days(of roster: Roster) -> [Day: [Duty]] {
        Dictionary(grouping: roster.assignments) { assignment in
            Day(specialist: assignment.specialist, date: assignment.duty.date)
        }.mapValues { $0.map(\.duty) }
    }

    /// The change in words.
    func phrase(in scenario: Scenario) -> Phrase {
        let name = scenario.team.specialists.first { $0.id == specialist }?.name ?? ""
        let (old, new) = (DutyChange.codes(before), DutyChange.codes(after))
        let values: KeyValuePairs = [
            "name": name.printable, "id": specialist.rawValue.printable, "date": "\(date)",
        ]
        guard old != new else {
            return ImportPhrase.changedTimes.phrase.filled(values).filled(["shift": new])
        }
        let off = ImportPhrase.dayOff.phrase
        func filled(_ language: ReaderLanguage) -> String {
            ImportPhrase.change.phrase.filled(values).filled([
                "before": old.isEmpty ? off.text(language) : old,
                "after": new.isEmpty ? off.text(language) : new,
            ]).text(language)
        }
        return Phrase(en: filled(.english), zh: filled(.chinese))
    }

    private static func codes(_ duties: [Duty]) -> String {
        duties.map(\.shift.rawValue.printable).joined(separator: "+")
    }
}
