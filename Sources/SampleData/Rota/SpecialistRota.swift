internal import WorkTime

/// One week of a member's rotating pattern: days of rest, and the shift worked after them.
struct RotaWeek {
    /// The weekday on which the rest begins, Monday being 0.
    var restStart: Int
    /// The number of days of rest; they lie within the week.
    let restDays: Int
    /// The shift from the end of the rest until the next week's rest.
    var shiftAfterRest: SampleShift
    /// The nights worked instead; nil in a week without any.
    let nights: NightBlock?
    /// Whether the rest may not be moved because nights come right before or after it.
    let isRestFixed: Bool
}

/// What a member works in the four weeks: the shift changes only over days of rest.
struct SpecialistRota {
    let member: TeamMember
    /// Whether the member is away on each day of the roster and the one after it.
    private let isAway: [Bool]
    /// The shift until the first week's rest.
    var openingShift: SampleShift
    var weeks: [RotaWeek]

    /// A pattern to start from, whose rest begins on the same weekday wherever nights allow it.
    init(member: TeamMember, absences: [DateRange], nights: [NightBlock?], restStart: Int) {
        self.member = member
        let dates = SamplePeriod.rota.dates + [SamplePeriod.rota.end]
        isAway = dates.map { date in absences.contains { $0.contains(date) } }
        let shift = member.dayShifts[0]
        openingShift = shift
        let block = nights.firstIndex { $0 != nil }
        weeks = nights.indices.map { week in
            let followsSunday = week > 0 && nights[week - 1] == .fridayToSunday
            let hasWorkedSundays = block.map { $0 < week && nights[$0] == .fridayToSunday } ?? false
            let usual = block.flatMap { nights[$0] }?.restStart ?? restStart
            // The week after nights up to Sunday begins with rest; its Monday morning counts.
            return RotaWeek(
                restStart: hasWorkedSundays ? 0 : usual,
                restDays: followsSunday ? 3 : 7 - member.dutyCount(inWeek: week),
                shiftAfterRest: shift, nights: nights[week],
                isRestFixed: followsSunday || nights[week] != nil)
        }
    }

    /// Whether nobody would work more than six days in a row or be without 30 free hours in a week.
    ///
    /// A single day of rest on a Sunday may leave only the 24 hours up to the week's end.
    var isLegal: Bool {
        let hasFreeHours = weeks.allSatisfy { $0.restDays > 1 || $0.restStart < 6 }
        let hasRestInTime = zip(weeks, weeks.dropFirst()).allSatisfy { week, next in
            let daysAfterRest = 7 - week.restStart - week.restDays
            return daysAfterRest + next.restStart <= 6
        }
        return hasFreeHours && hasRestInTime
    }

    /// The shift on day `day` of the roster; nil on days off and away.
    func shift(onDay day: Int) -> SampleShift? {
        guard let shift = plannedShift(onDay: day) else { return nil }
        let endsTomorrow = shift.startHour + shift.presentHours > 24
        return isAway[day] || endsTomorrow && isAway[day + 1] ? nil : shift
    }

    private func plannedShift(onDay day: Int) -> SampleShift? {
        let (index, weekday) = day.quotientAndRemainder(dividingBy: 7)
        let week = weeks[index]
        if let nights = week.nights, nights.weekdays.contains(weekday) { return .night }
        if weekday < week.restStart {
            return index == 0 ? openingShift : weeks[index - 1].shiftAfterRest
        }
        return weekday < week.restStart + week.restDays ? nil : week.shiftAfterRest
    }
}
