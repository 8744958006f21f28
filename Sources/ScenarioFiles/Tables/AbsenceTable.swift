internal import RosterModel
internal import WorkTime

extension Table {
    /// The days away; people are checked against those known.
    func absences(of known: [String]?) -> [Absence] {
        let who = column("specialist")
        let first = column("from")
        let last = column("to")
        let why = column("kind")
        guard endHeader() else { return [] }
        let specialist: TextForm<String> = .oneOf(known, "a specialist of the team")
        let kind: TextForm<Absence.Kind> = .oneOfCases("a kind of absence")
        var absences: [Absence] = []
        while nextRow() {
            let id = read(who, specialist)
            let from = read(first, .date)
            let to = read(last, .date)
            let kind = read(why, kind)
            guard let id, let from, let to, let kind else { continue }
            guard from <= to else {
                complain(about: last, expected: "a date from \(from) on")
                continue
            }
            absences.append(
                Absence(
                    specialist: SpecialistID(id), dates: DateRange(start: from, end: to + 1),
                    kind: kind))
        }
        return absences
    }
}
