extension RosterPerson {
    /// The person without some restrictions: every plan legal before is legal still.
    func dropping(_ dropped: Set<Restriction>) -> RosterPerson {
        var person = self
        // The order of a set must not matter, and does not: each touches a field of its own, but
        // for rest, where the duties themselves come last.
        for restriction in dropped { person.drop(restriction) }
        if dropped.contains(.oneDutyAtATime), person.rules.minimumRest <= 0 {
            person.rules.minimumRest = -1_000_000
        }
        return person
    }

    private mutating func drop(_ restriction: Restriction) {
        switch restriction {
        case .closedDuties(let day):
            allowedTemplates[day] = allowedTemplates[day].map { _ in true }
        case .lock(let day): locks[day] = nil
        case .history(.contractMinutesThisWeek):
            // What was given already still helps to reach the least of the week.
            if !rules.weeks.isEmpty, rules.weeks[0].maxContractMinutes < .max {
                rules.weeks[0].maxContractMinutes += history.contractMinutesThisWeek
            }
        case .history(let fact): history.drop(fact)
        default: rules.drop(restriction)
        }
    }
}

extension WorkRules {
    fileprivate mutating func drop(_ restriction: Restriction) {
        switch restriction {
        case .minimumRest: minimumRest = 0
        case .maxConsecutiveDays: maxConsecutiveDays = .max
        case .minConsecutiveDays: minConsecutiveDays = 1
        case .minConsecutiveDaysOff: minConsecutiveDaysOff = 1
        case .maxWeekends: maxWeekends = .max
        case .maxDuties(let template, _): maxDuties[template] = .max
        case .forbiddenSuccession(let first, let second):
            forbiddenSuccessions[first][second] = false
        case .maxMinutes(let week, _): weeks[week].maxMinutes = .max
        case .maxContractMinutes(let week, _): weeks[week].maxContractMinutes = .max
        case .minContractMinutes(let week, _): weeks[week].minContractMinutes = 0
        case .contiguousRest(let week, _): weeks[week].contiguousRest = 0
        case .average(let rule): averages.removeAll { $0 == rule }
        case .nightWeeks(let rule): nightWeeks.removeAll { $0 == rule }
        case .oneDutyAtATime, .closedDuties, .lock, .history: break  // Not among these rules.
        }
    }
}

extension WorkHistory {
    fileprivate mutating func drop(_ fact: Restriction.HistoryFact) {
        switch fact {
        case .lastEnd: lastEnd = WorkHistory().lastEnd
        case .consecutiveDays: consecutiveDays = 0
        case .minutesThisWeek: minutesThisWeek = 0
        case .contractMinutesThisWeek: break  // The week's cap is raised instead.
        case .noRestThisWeek: isRested = true
        case .nights:
            hasNightThisWeek = false
            nightsInWeeksBefore = []
        case .minutesOfWeeksBefore: minutesOfWeeksBefore = []
        }
    }
}
