internal import RosterModel
internal import WorkTime

extension SyntheticTeam {
    /// Eight shifts of nine hours, one of them by night, three of eight and two of five.
    static let shifts =
        [("E7", 7), ("E8", 8), ("D9", 9), ("D10", 10), ("L13", 13), ("L15", 15), ("L17", 17)].map {
            shift($0, hour: $1, length: 9)
        } + [shift("N22", hour: 22, length: 9, isNight: true)]
        + [("M7", 7), ("M11", 11), ("M16", 16)].map { shift($0, hour: $1, length: 8) }
        + [("P10", 10), ("P18", 18)].map { shift($0, hour: $1, length: 5) }

    private static func shift(
        _ code: String, hour: Int, length: Int, isNight: Bool = false
    ) -> ShiftTemplate {
        let meal: MealWindow? =
            length > 5
            ? MealWindow(
                length: .hours(1), earliest: .hours(3), latest: .hours(length - 4),
                step: Minutes(30))
            : nil
        return ShiftTemplate(
            code: ShiftCode(code), name: code,
            start: LocalTime(hour: hour, minute: 0) ?? .midnight, length: .hours(length),
            meal: meal, isNight: isNight,
            contracts: length > 5 ? [] : [.partTime])
    }

    /// The day shifts a contract's hours are made of.
    static func codes(of specialist: Specialist) -> [ShiftCode] {
        let prefixes: [Character] =
            switch specialist.contract.weeklyHours.count / 60 {
            case ..<40: ["P"]
            case 40: ["E", "D", "L"]
            default: ["M"]
            }
        return shifts.map(\.code).filter { code in
            code.rawValue.first.map(prefixes.contains) ?? false
        }
    }

    /// Four weeks of duties before the horizon, none of which runs into a day away.
    ///
    /// Five days of work, or as many as the contract fills, and the rest of seven off; after each
    /// rest the next shift, every ninth time nights.
    func previousRoster(_ absences: [Absence]) -> Roster {
        let dates = DateRange(start: horizon.dates.start - 28, end: horizon.dates.start)
        return Roster(
            specialists.enumerated().flatMap { index, specialist in
                let codes = SyntheticTeam.codes(of: specialist)
                let hours = specialist.contract.weeklyHours.count / 60
                let isAway = absences.contains {
                    $0.specialist == specialist.id && $0.dates.contains(dates.end)
                }
                let workdays = hours < 40 ? hours / 5 : hours == 40 ? 5 : 6
                return dates.dates.enumerated().compactMap { day, date -> Assignment? in
                    let (run, position) = (day + index % 7).quotientAndRemainder(dividingBy: 7)
                    guard position < workdays else { return nil }
                    let turn = index / 7 + run
                    let isNight = hours == 40 && turn % 9 == 0
                    let code = isNight ? ShiftCode("N22") : codes[turn % codes.count]
                    let template = SyntheticTeam.shifts.first { $0.code == code }
                    let duties = template?.duties(on: date, in: horizon.zone) ?? []
                    guard !duties.isEmpty else { return nil }
                    let duty = duties[duties.count / 2]
                    if isAway, duty.range.end > horizon.range.start { return nil }
                    return Assignment(specialist: specialist.id, duty: duty)
                }
            })
    }

    /// What such a team has agreed: rest, runs, nights, presence, and time set aside.
    var policy: TeamPolicy {
        let blocks = max(1, specialists.count / 42)
        return TeamPolicy(
            minimumRest: .hours(11), maxConsecutiveDays: 6,
            nightWeeks: NightWeekLimit(limit: 2, weeks: 4),
            onDuty: [
                OnDutyPolicy(name: "senior", who: StaffFilter(grades: [.senior]), atLeast: 1),
                OnDutyPolicy(
                    name: "Mandarin", who: StaffFilter(language: SyntheticTeam.mandarin),
                    atLeast: 1),
            ], neverAlone: [.graduate],
            development: [
                activity("knowledge-base", weeklyHours: 40 * blocks),
                activity("projects", weeklyHours: 24 * blocks),
            ])
    }

    private func activity(_ name: String, weeklyHours: Int) -> DevelopmentActivity {
        DevelopmentActivity(
            name: name, weeklyHours: .hours(weeklyHours),
            weekdays: [.monday, .tuesday, .wednesday, .thursday, .friday],
            from: LocalTime(hour: 9, minute: 0) ?? .midnight,
            until: LocalTime(hour: 18, minute: 0) ?? .midnight, block: .hours(2))
    }
}
