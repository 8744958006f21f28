internal import LaborLaw
internal import RosterModel
internal import RosterOptimization
internal import WorkTime

/// A scenario as the optimizer sees it, and what each of its requirements stands for.
struct ScenarioProblem {
    var problem: RosterProblem
    /// What made the people's rules.
    let compiler: RuleCompiler
    /// The people's locked duties.
    let locks: LockedDuties
    /// The duties that the problem's options stand for, in their order.
    var duties: [PlannableDuty] { compiler.duties }
    /// The intervals that the problem's options and spans count.
    let grid: PlanningHorizon
    /// What the first cover lines of the problem ask for, in their order.
    let demandKinds: [StaffDemandLine.Kind]
    /// The flow of tickets whose pools the last cover lines stand for; nil where people are planned
    /// first.
    let flow: FlowDemand?

    /// Puts a scenario's team, rules and demand into a roster problem.
    ///
    /// With a `flow`, what tickets ask for is decided together with the roster; only agents for
    /// urgent tickets are required beforehand.
    ///
    /// - Throws: `PlanningError` where a locked duty cannot be planned.
    init(
        _ scenario: Scenario, ruleBook: RuleBook, holidays: SiteHolidays, demand: StaffDemand,
        fairness: FairShare, prices: DutyPrices? = nil, flow: FlowDemand? = nil
    ) throws(PlanningError) {
        grid = scenario.grid
        let compiler = RuleCompiler(
            ruleBook: ruleBook, templates: scenario.shifts,
            activities: scenario.policy.development, horizon: grid,
            setting: RuleSetting(
                team: scenario.team.specialists,
                // Hours of the evening before and of the morning after may matter too.
                holidays: holidays.dates(
                    in: DateRange(start: grid.dates.start - 7, end: grid.dates.end + 7)),
                siteWords: scenario.site.onFile))
        let locks = try LockedDuties(scenario, among: compiler)
        let options = compiler.duties.map(\.option)
        let requirements = Requirements(scenario, grid: grid, ruleBook: ruleBook, demand: demand)
        let kinds = demand.lines.map(\.kind).filter { flow == nil || $0.isUrgent }
        let lines =
            requirements.lines(options: options, of: kinds)
            + (flow.map(requirements.lines(raisedIn:)) ?? [])
        let pools =
            flow?.lines(grid: grid) { requirements.carriedIn($0, basis: .working) } ?? []
        demandKinds = kinds
        self.flow = flow
        problem = RosterProblem(
            dayCount: scenario.horizon.dates.count, templateCount: scenario.shifts.count,
            options: options,
            people: scenario.team.specialists.map { specialist in
                RosterPerson(
                    specialist, scenario: scenario, compiler: compiler, locks: locks,
                    fairness: fairness, prices: prices)
            },
            cover: lines + pools,
            linearPart: flow?.linearPart(lines: pools, first: lines.count))
        self.compiler = compiler
        self.locks = locks
    }
}

extension StaffDemandLine.Kind {
    /// Whether the kind asks for agents who cannot be replaced by later work.
    fileprivate var isUrgent: Bool {
        if case .urgent = self { true } else { false }
    }
}
