internal import RandomStreams
internal import WorkTime

extension SisterSites.Desk {
    /// Twelve people: three seniors, seven specialists, of whom one works part time, and two
    /// graduates.
    ///
    /// Everybody works in the desk's first language; in the second one, where there is one, all but
    /// a few, and fewer where the first is English.
    func members(from stream: RandomStream) -> [TeamMember] {
        var stream = stream
        let joined = joiningDates(from: &stream)
        return names.enumerated().map { index, name in
            TeamMember(
                id: "P" + (index < 9 ? "0" : "") + "\(index + 1)", name: name,
                grade: grade(of: index), joined: "\(joined[index])",
                weeklyHours: index == 9 ? 20 : fullWeek, languages: languages(of: index),
                categories: stream.shuffled(TicketDemand.categories.map(\.name))
                    .prefix(index < 3 ? 4 : index < 10 ? 3 : 2).sorted())
        }
    }

    private func grade(of index: Int) -> TeamMember.Grade {
        index < 3 ? .senior : index < 10 ? .specialist : .graduate
    }

    /// Dates in order within each grade: years ago for seniors, months for graduates.
    private func joiningDates(from stream: inout RandomStream) -> [LocalDate] {
        let start = SamplePeriod.plannedWeek.start
        let tenures = [(3, 1800...3200), (7, 500...1700), (2, 40...330)]
        return tenures.flatMap { count, days in
            (0..<count).map { _ in start - stream.integer(in: days) }.sorted()
        }
    }

    private func languages(of index: Int) -> String {
        guard let home = site.languages.first?.tag else { return "" }
        guard let other = site.languages.dropFirst().first?.tag else { return "\(home):native" }
        let speaksOther =
            other == "en" ? ![2, 6, 10].contains(index) : [0, 1, 4, 7, 10].contains(index)
        let skills = ["\(home):native", "\(other):\(speaksOther ? "C1" : "B1")"]
        return skills.sorted().joined(separator: ";")
    }
}
