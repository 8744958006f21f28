internal import RandomStreams
internal import RosterModel
internal import WorkTime

extension SyntheticTeam {
    static let categories = [
        "logistics", "payments", "account-health", "listings", "technical",
    ].map { TicketCategory($0) }

    /// A specialist by the shares of a team of 42: ten seniors and eight graduates; six part-timers
    /// and three with six short days; eight who work in Mandarin alone and fourteen in both
    /// languages.
    static func specialist(
        _ index: Int, before day: LocalDate, _ stream: inout RandomStream
    ) -> Specialist {
        let grade: Grade = [.senior, .specialist, .graduate][
            stream.index(weightedBy: [10, 24, 8])]
        let hours =
            grade == .specialist ? [40, 42, 20, 24][stream.index(weightedBy: [15, 3, 4, 2])] : 40
        let tenure =
            grade == .graduate ? stream.integer(in: 10...350) : stream.integer(in: 500...3000)
        let trained = stream.shuffled(categories).prefix(stream.integer(in: 2...4))
        let number = String(index + 1)
        return Specialist(
            id: SpecialistID(
                "T" + String(repeating: "0", count: max(0, 4 - number.count)) + number),
            name: "Specialist \(number)", grade: grade, joined: day - tenure,
            contract: Contract(
                kind: hours < 40 ? .partTime : .fullTime, weeklyHours: .hours(hours)),
            languages: languages(&stream), categories: Array(trained))
    }

    private static func languages(_ stream: inout RandomStream) -> [LanguageSkill] {
        switch stream.index(weightedBy: [20, 14, 8]) {
        case 0: [LanguageSkill(language: english, level: .c1)]
        case 1:
            [
                LanguageSkill(language: english, level: .c1),
                LanguageSkill(language: mandarin, level: .native),
            ]
        default:
            [
                LanguageSkill(language: english, level: .b1),
                LanguageSkill(language: mandarin, level: .native),
            ]
        }
    }

    /// Days away: in any week one person in eight has some.
    func absences() -> [Absence] {
        var stream = random.substream("absences")
        return weeks.flatMap { week in
            specialists.compactMap { specialist -> Absence? in
                guard stream.happens(withProbability: 0.125) else { return nil }
                let days = stream.integer(in: 1...5)
                let start = week + stream.integer(in: 0...(7 - days))
                let kinds: [Absence.Kind] = [.annualLeave, .medicalLeave, .training, .otherLeave]
                return Absence(
                    specialist: specialist.id, dates: DateRange(start: start, days: days),
                    kind: kinds[stream.index(weightedBy: [6, 3, 2, 1])])
            }
        }
    }

    /// Wishes: in any week two people in three have one.
    func requests() -> [ShiftRequest] {
        var stream = random.substream("requests")
        return weeks.flatMap { week in
            specialists.compactMap { specialist -> ShiftRequest? in
                guard stream.happens(withProbability: 0.67) else { return nil }
                let own = SyntheticTeam.codes(of: specialist)
                let wishes: [ShiftRequest.Wish] = [
                    .dayOff, .shift(stream.element(of: own)), .notShift(stream.element(of: own)),
                ]
                return ShiftRequest(
                    specialist: specialist.id, date: week + stream.integer(below: 7),
                    wish: wishes[stream.index(weightedBy: [6, 2, 2])],
                    weight: stream.integer(in: 1...10))
            }
        }
    }

    /// The first day of each week of the horizon.
    private var weeks: [LocalDate] {
        stride(from: 0, to: horizon.dates.count, by: 7).map { horizon.dates.start + $0 }
    }
}
