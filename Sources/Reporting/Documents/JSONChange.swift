internal import RosterModel
internal import WorkTime

extension JSONValue {
    /// A change to team and shifts: what it does, by the key it has in a scenario, and to whom.
    static func change(_ change: ScenarioChange) -> JSONValue {
        let name: [String: JSONValue] = ["name": .text(change.name)]
        let (key, details) = effect(change.effect)
        return object(name.merging(details.merging(["kind": .text(key)]) { $1 }) { $1 })
    }

    private static func effect(
        _ effect: ScenarioChange.Effect
    ) -> (String, [String: JSONValue]) {
        switch effect {
        case .hire(let people, let from):
            ("hire", ["from": text("\(from)"), "specialists": ids(people.map(\.id))])
        case .leave(let people, let from):
            ("leave", ["from": text("\(from)"), "specialists": ids(people.map(\.id))])
        case .train(let people, let languages, let categories):
            (
                "train",
                [
                    "specialists": ids(people), "categories": texts(categories.map(\.rawValue)),
                    "languages": texts(
                        languages.map { "\($0.language.rawValue):\($0.level.rawValue)" }),
                ]
            )
        case .absent(let absences): ("absent", ["absences": days(absences)])
        case .sickness(let share, let seed, let absences):
            (
                "sickness",
                [
                    "rate": decimal(share), "seed": integer(Int(clamping: seed)),
                    "personDays": integer(absences.reduce(0) { $0 + $1.dates.count }),
                    "absences": days(absences),
                ]
            )
        case .contract(let people, let kind, let weeklyHours):
            (
                "contract",
                [
                    "specialists": ids(people), "contract": optional(kind?.rawValue),
                    "weeklyHours": weeklyHours.map { decimal($0.inHours, digits: 2) } ?? .null,
                ]
            )
        case .shift(let shift):
            (
                "shift",
                [
                    "code": text(shift.code.rawValue), "start": text("\(shift.start)"),
                    "minutes": integer(shift.length.count), "night": boolean(shift.isNight),
                ]
            )
        case .dropShift(let code): ("dropShift", ["code": text(code.rawValue)])
        }
    }

    private static func ids(_ people: [SpecialistID]) -> JSONValue {
        texts(people.map(\.rawValue))
    }

    private static func texts(_ texts: [String]) -> JSONValue {
        array(texts.map { text($0) })
    }

    private static func days(_ absences: [Absence]) -> JSONValue {
        array(
            absences.map { absence in
                object([
                    "specialist": text(absence.specialist.rawValue),
                    "from": text("\(absence.dates.start)"),
                    "to": text("\(absence.dates.end - 1)"), "kind": text(absence.kind.rawValue),
                ])
            })
    }
}
