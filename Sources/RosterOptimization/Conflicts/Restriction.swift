/// One thing that narrows down what a person may be given: a limit of a rule, a lock, a closed day,
/// or what they bring from before the horizon.
///
/// Times are minutes; days, weeks and templates are positions in the problem.
public enum Restriction: Hashable, Sendable {
    /// The shortest rest between two duties.
    case minimumRest(Int)
    /// No two duties at once.
    case oneDutyAtATime
    /// The most days in a row with a duty.
    case maxConsecutiveDays(Int)
    /// The fewest days in a row with a duty.
    case minConsecutiveDays(Int)
    /// The fewest days off in a row.
    case minConsecutiveDaysOff(Int)
    /// The most weekends with a duty.
    case maxWeekends(Int)
    /// The most duties of a template.
    case maxDuties(template: Int, limit: Int)
    /// A template that may not follow another on the next day.
    case forbiddenSuccession(first: Int, second: Int)
    /// The most minutes worked from a week's start to its end.
    case maxMinutes(week: Int, limit: Int)
    /// The most minutes of the duties that start in a week.
    case maxContractMinutes(week: Int, limit: Int)
    /// The fewest minutes of the duties that start in a week.
    case minContractMinutes(week: Int, limit: Int)
    /// The unbroken rest that a week must hold.
    case contiguousRest(week: Int, minutes: Int)
    /// The most minutes of several weeks in a row.
    case average(WorkRules.AverageRule)
    /// The most weeks with nights.
    case nightWeeks(WorkRules.NightWeekRule)
    /// A day on which some templates may not be given.
    case closedDuties(day: Int)
    /// A locked day.
    case lock(day: Int)
    /// Something that happened before the horizon.
    case history(HistoryFact)

    /// What a person can bring into the horizon.
    public enum HistoryFact: Hashable, CaseIterable, Sendable {
        /// The end of the last duty.
        case lastEnd
        /// Days in a row with a duty, up to the horizon.
        case consecutiveDays
        /// Minutes worked in the first week.
        case minutesThisWeek
        /// Minutes of the duties that started in the first week.
        case contractMinutesThisWeek
        /// The part of the first week before the horizon does not hold the week's unbroken rest.
        case noRestThisWeek
        /// Weeks with nights.
        case nights
        /// Minutes worked in the weeks before the first.
        case minutesOfWeeksBefore
    }
}

extension WorkRules {
    /// The limits that can forbid anything, runs and counts first, then those of the weeks.
    public var restrictions: [Restriction] {
        var found: [Restriction] = []
        if minConsecutiveDays > 1 { found.append(.minConsecutiveDays(minConsecutiveDays)) }
        if minConsecutiveDaysOff > 1 {
            found.append(.minConsecutiveDaysOff(minConsecutiveDaysOff))
        }
        if maxWeekends < weekends.count { found.append(.maxWeekends(maxWeekends)) }
        for (template, limit) in maxDuties.enumerated() where limit < .max {
            found.append(.maxDuties(template: template, limit: limit))
        }
        for (first, row) in forbiddenSuccessions.enumerated() {
            for (second, isForbidden) in row.enumerated() where isForbidden {
                found.append(.forbiddenSuccession(first: first, second: second))
            }
        }
        found += averages.map { .average($0) } + nightWeeks.map { .nightWeeks($0) }
        for (index, week) in weeks.enumerated() { found += week.restrictions(at: index) }
        if maxConsecutiveDays < .max { found.append(.maxConsecutiveDays(maxConsecutiveDays)) }
        if minimumRest > 0 { found.append(.minimumRest(minimumRest)) }
        return found
    }
}

extension WeekRules {
    fileprivate func restrictions(at index: Int) -> [Restriction] {
        var found: [Restriction] = []
        if maxMinutes < .max { found.append(.maxMinutes(week: index, limit: maxMinutes)) }
        if maxContractMinutes < .max {
            found.append(.maxContractMinutes(week: index, limit: maxContractMinutes))
        }
        if minContractMinutes > 0 {
            found.append(.minContractMinutes(week: index, limit: minContractMinutes))
        }
        if contiguousRest > 0 {
            found.append(.contiguousRest(week: index, minutes: contiguousRest))
        }
        return found
    }
}

extension WorkHistory {
    /// The facts that can forbid anything.
    fileprivate var restrictions: [Restriction] {
        let fresh = WorkHistory()
        var facts: [Restriction.HistoryFact] = []
        if !minutesOfWeeksBefore.allSatisfy({ $0 == 0 }) { facts.append(.minutesOfWeeksBefore) }
        if hasNightThisWeek || nightsInWeeksBefore.contains(true) { facts.append(.nights) }
        if contractMinutesThisWeek > 0 { facts.append(.contractMinutesThisWeek) }
        if minutesThisWeek > 0 { facts.append(.minutesThisWeek) }
        if consecutiveDays > 0 { facts.append(.consecutiveDays) }
        if !isRested { facts.append(.noRestThisWeek) }
        if lastEnd > fresh.lastEnd { facts.append(.lastEnd) }
        return facts.map { .history($0) }
    }
}

extension RosterPerson {
    /// Everything that narrows down the person's plans; those that people can do least about come
    /// first.
    ///
    /// Without all of them any plan is legal.
    public var restrictions: [Restriction] {
        let closed = allowedTemplates.indices.filter { allowedTemplates[$0].contains(false) }
        let locked = locks.indices.filter { locks[$0] != nil }
        return history.restrictions + rules.restrictions + [.oneDutyAtATime]
            + closed.map { .closedDuties(day: $0) } + locked.map { .lock(day: $0) }
    }
}
