internal import RosterOptimization

extension RosterPerson {
    /// Raises the caps on contracted hours to those of a plan, where the plan has more.
    mutating func allow(_ plan: WorkPlan, of problem: RosterProblem) {
        for index in rules.weeks.indices {
            let week = rules.weeks[index]
            var minutes = week.days.lowerBound == 0 ? history.contractMinutesThisWeek : 0
            for day in week.days where plan.options[day] >= 0 {
                let option = problem.options[Int(plan.options[day])]
                if allowedTemplates[day][option.template] { minutes += option.worked }
            }
            rules.weeks[index].maxContractMinutes = max(week.maxContractMinutes, minutes)
        }
    }

    /// Leaves the person nothing but a plan, which may break rules.
    mutating func keep(_ plan: WorkPlan, of problem: RosterProblem) {
        let weeks = rules.weeks
        rules = WorkRules()
        rules.minimumRest = -1_000_000
        rules.weeks = weeks.map { week in
            var free = WeekRules(days: week.days, start: week.start, end: week.end)
            free.targetMinutes = week.targetMinutes
            free.shortfallPerMinute = week.shortfallPerMinute
            return free
        }
        for (day, option) in plan.options.enumerated() {
            locks[day] = option < 0 ? .dayOff : .option(Int(option))
            if option >= 0 {
                allowedTemplates[day][problem.options[Int(option)].template] = true
            }
        }
    }
}
