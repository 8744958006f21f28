internal import RosterModel

extension Table {
    /// The special days of a calendar table.
    func specialDays() -> [SpecialDay] {
        let when = column("date")
        let what = column("name")
        let sort = column("kind")
        guard endHeader() else { return [] }
        let kind: TextForm<SpecialDay.Kind> = .oneOfCases("a kind of day")
        var days: [SpecialDay] = []
        while nextRow() {
            let date = read(when, .date)
            let name = read(what, .text("a name"))
            let kind = read(sort, kind)
            guard let date, let name, let kind else { continue }
            days.append(SpecialDay(date: date, name: name, kind: kind))
        }
        return days
    }
}
