internal import RosterModel
internal import Wording

extension RosterDifference {
    /// The days on which duties differ, whatever else does.
    var dutyChanges: [Day] { days.filter { $0.before.map(\.duty) != $0.after.map(\.duty) } }
}

extension RosterDifference.Day {
    /// The change in words.
    func phrase(in scenario: Scenario) -> Phrase {
        let name = scenario.team.specialists.first { $0.id == specialist }?.name ?? ""
        let (old, new) = (Self.codes(before), Self.codes(after))
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

    private static func codes(_ assignments: [Assignment]) -> String {
        assignments.map(\.duty.shift.rawValue.printable).joined(separator: "+")
    }
}
