extension RosterProblem {
    /// What `plan` costs for `person` by itself: wishes, fairness, contracted time not given, and
    /// changes to what was made known.
    func ownCost(of plan: WorkPlan, person: Int) -> Double {
        let who = people[person]
        var cost = 0.0
        for (day, option) in plan.options.enumerated() {
            cost +=
                option < 0
                ? who.dayOffCosts[day]
                : who.templateCosts[day][options[Int(option)].template]
        }
        for (duty, option) in zip(who.published, plan.options) { cost += duty.price(of: option) }
        for week in who.rules.weeks {
            var minutes = week.days.lowerBound == 0 ? who.history.contractMinutesThisWeek : 0
            for day in week.days where plan.options[day] >= 0 {
                minutes += options[Int(plan.options[day])].worked
            }
            cost += Double(max(0, week.targetMinutes - minutes)) * week.shortfallPerMinute
        }
        return cost
    }
}
