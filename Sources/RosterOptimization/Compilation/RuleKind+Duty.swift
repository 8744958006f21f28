internal import LaborLaw
internal import RosterModel
internal import WorkTime

/// What of the site matters to rules about a single duty.
struct DutyPlace {
    let zone: Zone
    let holidays: Set<LocalDate>

    /// The stretch of the clock that begins on `date`, on to the next day where `to` is not later.
    func hours(on date: LocalDate, from: LocalTime, to: LocalTime) -> TimeRange {
        let start = zone.instant(at: LocalDateTime(date: date, time: from))
        let end = zone.instant(
            at: LocalDateTime(date: to <= from ? date + 1 : date, time: to))
        return TimeRange(start: start, end: max(start, end))
    }
}

extension RuleKind {
    /// Whether `duty`, by itself, keeps the rule.
    func allows(_ duty: Duty, at place: DutyPlace) -> Bool {
        switch self {
        case .maxContinuousWork(let rule):
            let breaks = duty.breaks.filter { $0.length >= rule.interruptedBy }
            return duty.range.subtracting(breaks).allSatisfy { $0.length <= rule.limit }
        case .maxSpanOfDay(let rule):
            return duty.range.length <= rule.limit
        case .maxTotalInWindow(let rule):
            guard rule.window == .day(.calendar) else { return duty.workedTime <= rule.limit }
            return (0...1).allSatisfy {
                duty.worked(in: place.zone.day(duty.date + $0)) <= rule.limit
            }
        case .maxOvertime(let rule):
            return rule.allows(duty)
        case .maxAverageOvertime(let rule):
            guard let day = rule.normal.day else { return true }
            return duty.workedTime <= day + Minutes(rule.monthlyLimit.count / 31)
        case .breakOwed(let rule):
            return rule.allows(duty, at: place)
        case .mealInWindow(let rule):
            return rule.allows(duty, at: place)
        case .prohibitedWindow(let rule):
            return rule.allows(duty, at: place)
        case .maxAverageOverPeriod, .minContiguousRestInWindow, .minRestBetweenShifts,
            .maxConsecutiveDays, .maxNightWeeks, .noWorkDuringAbsence, .minOnDuty, .neverAlone,
            .noOverlap, .minDaysOff, .maxGapsInDay, .publicationNotice, .substituteRest:
            return true
        }
    }
}

extension Duty {
    /// The time worked within `window`.
    fileprivate func worked(in window: TimeRange) -> Minutes {
        workedRanges.reduce(.zero) { $0 + ($1.intersection(window)?.length ?? .zero) }
    }
}

extension MaxOvertime {
    /// Whether a duty keeps to the normal day and its even share of the overtime of the window.
    fileprivate func allows(_ duty: Duty) -> Bool {
        guard let day = normal.day else { return true }
        return duty.workedTime <= day + Minutes(limit.count / mostDays)
    }

    /// The most dates that the window can hold.
    private var mostDays: Int {
        switch window {
        case .day: 1
        case .week: 7
        case .month: 31
        case .year: 366
        case .days(let count): max(1, count)
        }
    }
}

extension BreakOwed {
    fileprivate func allows(_ duty: Duty, at place: DutyPlace) -> Bool {
        if let startsBetween,
            !startsBetween.contains(place.zone.local(duty.range.start).time)
        {
            return true
        }
        let length = measure == .work ? duty.workedTime : duty.range.length
        return steps.filter { $0.isOwed(after: length) }.allSatisfy { step in
            let pieces = duty.breaks.filter { $0.length >= minPiece ?? step.length }
            guard let first = pieces.map(\.start).min() else { return step.length <= .zero }
            let isInTime = step.startsBy.map { first - duty.range.start <= $0 } ?? true
            return isInTime && pieces.reduce(.zero) { $0 + $1.length } >= step.length
        }
    }
}

extension MealInWindow {
    fileprivate func allows(_ duty: Duty, at place: DutyPlace) -> Bool {
        guard duty.range.length > beyond ?? Minutes(-1) else { return true }
        return (0...1).allSatisfy { offset in
            let date = duty.date + offset
            let instant = { place.zone.instant(at: LocalDateTime(date: date, time: $0)) }
            let hours = place.hours(on: date, from: from, to: to)
            let covers = duty.range.start <= hours.start && hours.end <= duty.range.end
            let startsEarly = startsBefore.map { duty.range.start < instant($0) } ?? true
            let endsLate = endsAfter.map { duty.range.end > instant($0) } ?? true
            guard covers, startsEarly, endsLate else { return true }
            return duty.breaks.contains { $0.intersection(hours)?.length ?? .zero >= length }
        }
    }
}

extension ProhibitedWindow {
    fileprivate func allows(_ duty: Duty, at place: DutyPlace) -> Bool {
        (-1...1).allSatisfy { offset in
            let date = duty.date + offset
            let isMeant =
                (weekdays.isEmpty && !holidays) || weekdays.contains(date.weekday)
                || (holidays && place.holidays.contains(date))
            guard isMeant else { return true }
            let hours = place.hours(on: date, from: from ?? .midnight, to: to ?? .midnight)
            return duty.worked(in: hours) == .zero
        }
    }
}
