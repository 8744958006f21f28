internal import RandomStreams
internal import RosterModel
internal import WorkTime

extension ChangedGround {
    /// Days on which people fall sick, drawn day by day for each of them.
    ///
    /// A person's days depend on the seed, the person and the dates alone, so that other changes to
    /// the team leave them as they are. Nobody falls sick while away.
    func sickness(_ section: Section) -> ScenarioChange.Effect? {
        let errorsBefore = section.log.errorCount
        let people = section["who"] == nil ? staff : people(section)
        let rate = section.read("rate", .percentage(0...100))
        let seed = section.read("seed", .wholeNumber(0...999_999_999))
        let dates = section.read("dates", .dates) ?? horizon
        guard section.log.errorCount == errorsBefore, let people, let rate, let seed, let dates
        else { return nil }
        let stream = RandomStream(seed: UInt64(seed)).substream("sickness")
        let sick = people.flatMap { person in
            let own = stream.substream(person.id.rawValue)
            let away = team?.absences.filter { $0.specialist == person.id } ?? []
            let days = dates.dates.filter { date in
                let isSick = own.substream(date.dayNumber).isSick(rate)
                return isSick && !away.contains { $0.dates.contains(date) }
            }
            return runs(of: days).map {
                Absence(specialist: person.id, dates: $0, kind: .medicalLeave)
            }
        }
        return .sickness(share: rate, seed: UInt64(seed), sick)
    }

    /// The days put together to runs without a gap.
    private func runs(of days: [LocalDate]) -> [DateRange] {
        days.reduce(into: []) { runs, day in
            if let last = runs.last, last.end == day {
                runs[runs.count - 1] = DateRange(start: last.start, end: day + 1)
            } else {
                runs.append(DateRange(start: day, days: 1))
            }
        }
    }
}

extension RandomStream {
    /// Whether the first draw of the stream falls within `share`.
    fileprivate func isSick(_ share: Double) -> Bool {
        var stream = self
        return stream.happens(withProbability: share)
    }
}
