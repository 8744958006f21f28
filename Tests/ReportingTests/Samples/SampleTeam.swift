import RosterModel
import WorkTime

/// A made-up team whose people, shifts and absences follow from their position alone.
struct SampleTeam {
    let people: Int

    static let names = [
        "Aisyah binti Rahman", "Lim Wei Jie", "Kavitha Subramaniam", "Muhammad Hafiz", "陈美玲",
        "Nurul Izzah", "Tan Hui Min", "Arjun Pillai", "Siti Nabilah", "Wong Kah Yee",
        "Nguyễn Thị Lan", "Somchai Prasert", "李伟", "Farah Diana", "Chong Li Ting",
    ]

    var specialists: [Specialist] {
        (0..<people).map { index in
            Specialist(
                id: SpecialistID("T\(1000 + index)"),
                name: SampleTeam.names[index % SampleTeam.names.count]
                    + (index < SampleTeam.names.count
                        ? "" : " \(index / SampleTeam.names.count + 1)"),
                grade: [.senior, .specialist, .specialist, .graduate][index % 4],
                joined: LocalDate(dayNumber: 19_000 + index * 31),
                contract: Contract(kind: .fullTime, weeklyHours: .hours(40)),
                languages: SampleTeam.languages(of: index),
                categories: SampleTeam.categories(of: index))
        }
    }

    static func languages(of index: Int) -> [LanguageSkill] {
        let second = ["zh", "ms", "th", "vi"][index % 4]
        let skills = [
            LanguageSkill(language: Language("en"), level: .c1),
            LanguageSkill(language: Language(second), level: .native),
        ]
        let third = LanguageSkill(language: Language("zh"), level: .b2)
        return index % 5 == 3 && second != "zh" ? skills + [third] : skills
    }

    static func categories(of index: Int) -> [TicketCategory] {
        ["payments", "listings", "logistics"].enumerated()
            .filter { (index + $0.offset) % 3 != 0 }.map { TicketCategory($0.element) }
    }

    static let shifts: [ShiftTemplate] = [
        shift("E6", "Early", 6), shift("E7", "Early", 7), shift("D9", "Day", 9),
        shift("D11", "Day", 11), shift("L13", "Late", 13), shift("L15", "Late", 15),
        shift("N22", "Night", 22, isNight: true),
    ]

    private static func shift(
        _ code: String, _ name: String, _ hour: Int, isNight: Bool = false
    ) -> ShiftTemplate {
        ShiftTemplate(
            code: ShiftCode(code), name: name,
            start: LocalTime(hour: hour, minute: 0) ?? .midnight, length: .hours(9),
            meal: MealWindow(
                length: .hours(1), earliest: .hours(3), latest: .hours(5), step: Minutes(30)),
            isNight: isNight)
    }

    /// Five days on and two off, a shift a week, nights for every sixth person.
    func roster(_ dates: DateRange, in zone: Zone) -> Roster {
        let away = Set(
            absences(dates).flatMap { absence in
                absence.dates.dates.map { "\(absence.specialist.rawValue)\($0)" }
            })
        let assignments = specialists.enumerated().flatMap { index, person in
            dates.dates.enumerated().compactMap { day, date -> Assignment? in
                let isOff = (day + index * 3) % 7 >= 5
                guard !isOff, !away.contains("\(person.id.rawValue)\(date)") else { return nil }
                let template = SampleTeam.shifts[
                    [0, 2, 4, 6, 1, 3, 5, 2][(index * 5 + index / 8) % 8]]
                let choices = template.duties(on: date, in: zone)
                let duty = choices[(index + day) % choices.count]
                return Assignment(
                    specialist: person.id, duty: duty, development: development(duty, index, day),
                    isLocked: index == 1)
            }
        }
        return Roster(assignments)
    }

    private func development(_ duty: Duty, _ index: Int, _ day: Int) -> [DevelopmentBlock] {
        guard (index + day) % 11 == 0 else { return [] }
        let range = TimeRange(start: duty.range.start + .hours(6), length: .hours(2))
        return [DevelopmentBlock(activity: "knowledge-base", range: range)]
    }

    func absences(_ dates: DateRange) -> [Absence] {
        [(2, 0, 3, Absence.Kind.annualLeave), (7, 1, 1, .medicalLeave), (16, 4, 3, .training)]
            .filter { $0.0 < people && $0.1 < dates.count }
            .map { index, first, days, kind in
                Absence(
                    specialist: specialists[index].id,
                    dates: DateRange(start: dates.start + first, days: days), kind: kind)
            }
    }

    func requests(_ dates: DateRange) -> [ShiftRequest] {
        specialists.enumerated().filter { $0.offset % 4 == 1 }.map { index, person in
            ShiftRequest(
                specialist: person.id, date: dates.start + index % dates.count,
                wish: index % 8 == 1 ? .dayOff : .shift(ShiftCode("D9")), weight: 3)
        }
    }
}
