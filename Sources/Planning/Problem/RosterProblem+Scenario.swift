internal import LaborLaw
internal import RosterModel
internal import RosterOptimization
internal import WorkTime

/// A scenario as the optimizer sees it, and what each of its requirements stands for.
struct ScenarioProblem {
    let problem: RosterProblem
    /// The duties that the problem's options stand for, in their order.
    let duties: [PlannableDuty]
    /// The intervals that the problem's options and spans count.
    let grid: PlanningHorizon
    /// What the first cover lines of the problem ask for, in their order.
    let demandKinds: [StaffDemandLine.Kind]

    /// Puts a scenario's team, rules and demand into a roster problem.
    init(_ scenario: Scenario, ruleBook: RuleBook, demand: StaffDemand) {
        grid = scenario.grid
        let compiler = RuleCompiler(
            ruleBook: ruleBook, templates: scenario.shifts,
            activities: scenario.policy.development, horizon: grid)
        duties = compiler.duties
        let options = duties.map(\.option)
        let requirements = Requirements(scenario, grid: grid, ruleBook: ruleBook, demand: demand)
        let lines = requirements.lines(options: options)
        demandKinds = demand.lines.map(\.kind)
        let past = scenario.team.previousRoster.bySpecialist
        let fairness = NightFairness(scenario)
        problem = RosterProblem(
            dayCount: scenario.horizon.dates.count, templateCount: scenario.shifts.count,
            options: options,
            people: scenario.team.specialists.map { specialist in
                RosterPerson(
                    specialist, scenario: scenario, compiler: compiler,
                    past: (past[specialist.id] ?? []).map(\.duty), fairness: fairness)
            },
            cover: lines)
    }
}
