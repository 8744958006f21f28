internal import RosterModel
internal import Wording
internal import WorkTime

extension Words {
    /// A change that a scenario makes to the team and its shifts, in a sentence.
    func sentence(for change: ScenarioChange) -> String {
        // The name last: people's texts may hold braces of their own.
        self(ChangePhrase.told, ["what": what(change.effect), "name": change.name])
    }

    private func what(_ effect: ScenarioChange.Effect) -> String {
        switch effect {
        case .hire(let people, let from):
            return self(ChangePhrase.hire, ["day": day(from), "people": names(people)])
        case .leave(let people, let from):
            return self(ChangePhrase.leave, ["day": day(from), "people": names(people)])
        case .train(let people, let languages, let categories):
            let skills =
                languages.map { "\($0.language.rawValue):\($0.level.rawValue)" }
                + categories.map(\.rawValue)
            return self(ChangePhrase.train, ["skills": list(skills), "people": numbers(people)])
        case .absent(let absences):
            return self(ChangePhrase.absent, ["days": days(of: absences)])
        case .sickness(let share, let seed, let absences):
            let share = Figure.percent(share)
            guard !absences.isEmpty else {
                return self(ChangePhrase.noSickness, ["share": share, "seed": "\(seed)"])
            }
            let count = absences.reduce(0) { $0 + $1.dates.count }
            return self(
                ChangePhrase.sickness,
                [
                    "share": share, "count": "\(count)", "seed": "\(seed)",
                    "days": days(of: absences),
                ])
        case .contract(let people, let kind, let weeklyHours):
            let terms = [
                kind.map(name),
                weeklyHours.map {
                    self(ChangePhrase.weeklyHours, ["hours": Figure.hours($0)])
                },
            ].compactMap { $0 }
            return self(
                ChangePhrase.contract, ["terms": list(terms), "people": numbers(people)])
        case .shift(let shift):
            let end = (shift.start.minuteOfDay + shift.length.count) % 1440
            return self(
                ChangePhrase.shift,
                [
                    "code": shift.code.rawValue, "from": "\(shift.start)",
                    "until": endOfDay(LocalTime(minuteOfDay: end) ?? .midnight),
                ])
        case .dropShift(let code):
            return self(ChangePhrase.dropShift, ["code": code.rawValue])
        }
    }

    /// `S01 Mon 23 Nov – Tue 24 Nov, S02 Wed 25 Nov`.
    private func days(of absences: [Absence]) -> String {
        list(
            absences.map { absence in
                let (first, last) = (absence.dates.start, absence.dates.end - 1)
                let days = first == last ? day(first) : "\(day(first)) – \(day(last))"
                return "\(absence.specialist.rawValue) \(days)"
            })
    }

    private func names(_ people: [Specialist]) -> String {
        list(
            people.map { person in
                person.name == person.id.rawValue
                    ? person.name : "\(person.id.rawValue) \(person.name)"
            })
    }

    private func numbers(_ people: [SpecialistID]) -> String {
        list(people.map(\.rawValue))
    }

    private func name(of kind: Contract.Kind) -> String {
        switch kind {
        case .fullTime: self(ChangePhrase.fullTime)
        case .partTime: self(ChangePhrase.partTime)
        }
    }

    private func list(_ parts: [String]) -> String {
        switch language {
        case .english: parts.joined(separator: ", ")
        case .chinese: parts.joined(separator: "、")
        }
    }
}
