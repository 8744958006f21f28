internal import RosterModel
internal import RosterOptimization
internal import WorkTime

extension RosterPerson {
    /// A specialist with rules, history, days away, wishes, contracted hours and locked duties.
    ///
    /// Development blocks go to the fully trained only, so that an hour set aside is an hour of
    /// full work.
    init(
        _ specialist: Specialist, scenario: Scenario, compiler: RuleCompiler,
        locks: LockedDuties, fairness: FairShare? = nil, prices: DutyPrices? = nil
    ) {
        let past = scenario.team.previousRoster.assignments(of: specialist.id).map(\.duty)
        let horizon = scenario.horizon
        self.init(
            name: specialist.id.rawValue, dayCount: horizon.dates.count,
            templateCount: scenario.shifts.count,
            activityCount: scenario.policy.development.count)
        history = compiler.history(of: past, for: specialist)
        let absences = scenario.team.absences.filter { $0.specialist == specialist.id }
        rules = compiler.workRules(for: specialist, history: history, absences: absences)
        let isTrained =
            scenario.tickets.efficiency(of: specialist, on: horizon.dates.start) >= 1
        allowedActivities = allowedActivities.map { _ in isTrained }
        self.locks = locks.of(specialist.id)
        for planned in compiler.duties
        where compiler.isAway(specialist, during: planned.duty, absences: absences)
            || compiler.forbids(planned, to: specialist, after: past)
        {
            allowedTemplates[planned.option.day][planned.option.template] = false
        }
        for (position, template) in scenario.shifts.enumerated()
        where !template.isOpen(to: specialist.contract) {
            for day in allowedTemplates.indices {
                allowedTemplates[day][position] = false
            }
        }
        if let fairness {
            for (position, template) in scenario.shifts.enumerated() {
                for day in templateCosts.indices {
                    templateCosts[day][position] += fairness.price(
                        template, on: horizon.dates.start + day, to: specialist.id)
                }
            }
        }
        if let prices {
            for (position, template) in scenario.shifts.enumerated() {
                for day in templateCosts.indices where allowedTemplates[day][position] {
                    templateCosts[day][position] += prices.points(
                        of: specialist, template.code, on: horizon.dates.start + day)
                }
            }
        }
        for request in scenario.team.requests where request.specialist == specialist.id {
            apply(request, scenario: scenario)
        }
        setContract(specialist, absences: absences, scenario: scenario)
    }

    /// Puts a price on denying a wish.
    private mutating func apply(_ request: ShiftRequest, scenario: Scenario) {
        let day = request.date - scenario.horizon.dates.start
        guard templateCosts.indices.contains(day) else { return }
        let price = Double(request.weight) * scenario.objective.deniedWish
        for (position, template) in scenario.shifts.enumerated() {
            let isDenied =
                switch request.wish {
                case .dayOff: true
                case .shift(let code): template.code != code
                case .notShift(let code): template.code == code
                }
            if isDenied { templateCosts[day][position] += price }
        }
        if case .shift = request.wish { dayOffCosts[day] += price }
    }

    /// Sets each week's contracted time, less a fifth of it for each day away.
    private mutating func setContract(
        _ specialist: Specialist, absences: [Absence], scenario: Scenario
    ) {
        for index in rules.weeks.indices {
            let time = ContractedTime(
                specialist, week: rules.weeks[index].days, absences: absences,
                horizon: scenario.horizon)
            rules.weeks[index].maxContractMinutes = min(
                rules.weeks[index].maxContractMinutes, time.most.count)
            rules.weeks[index].targetMinutes = time.target.count
            rules.weeks[index].shortfallPerMinute = scenario.objective.unusedContractHour / 60
        }
    }
}
