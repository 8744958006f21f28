public import LaborLaw
public import LinearModel
public import RosterModel
public import RosterOptimization
public import WorkTime

/// Walks from a scenario to an audited roster.
public struct Planner<Solver: LPSolver> {
    let solver: Solver
    /// The runs in which a plan is simulated.
    private let trialRuns = 60

    /// A planner that solves its linear programs with `solver`.
    public init(solver: Solver) {
        self.solver = solver
    }

    /// Forecasts, staffs, rosters and audits, synchronously on the calling thread.
    ///
    /// - Parameters:
    ///   - scenario: What to plan.
    ///   - law: The law packs that bind the site.
    ///   - limits: When to stop searching.
    ///   - seed: The seed of the search.
    ///   - threads: How many threads may work at once, 1 or 2; the roster is the same.
    ///   - onProgress: Called as incumbent and bound improve.
    /// - Returns: The audited roster with its bound, or the people who have no legal plan and why.
    /// - Throws: `PlanningError` where the scenario cannot be planned at all.
    public func plan(
        _ scenario: Scenario, under law: [LawPack], limits: SearchLimits, seed: UInt64,
        threads: Int = 2,
        onProgress: @escaping (SearchProgress) -> Void
    ) throws(PlanningError) -> PlanningOutcome {
        let ground = try PlanningGround(scenario, law: law)
        let search = JointSearch(
            ground, solver: solver, limits: limits, seed: seed, threads: threads,
            onProgress: onProgress)
        let (model, outcome) = try search.peopleFirst()
        switch outcome {
        case .noLegalPlan(let people):
            return .noLegalPlan(ScenarioConflicts(search, model: model).impasses(of: people))
        case .undecided(let people):
            return .undecided(people.map { scenario.team.specialists[$0].id })
        case .noLinearSolution(let rows):
            throw .contradictoryRows(rows)
        case .roster(let found):
            let loop = ClosedLoop(search, runs: trialRuns, seed: seed)
            let (plan, check) = try loop.checked(search.together(from: found, of: model))
            return .planned(
                PlanningRun(
                    plan, check: check, ground: ground, seed: seed,
                    pay: pay(plan.roster, of: scenario, under: law)))
        }
    }

    /// The forecast alone, as planning makes it.
    ///
    /// - Throws: `PlanningError.noHistoryBeforeHorizon`.
    public func forecast(_ scenario: Scenario) throws(PlanningError) -> DemandForecast {
        guard let forecast = DemandForecast(scenario) else { throw .noHistoryBeforeHorizon }
        return forecast
    }

    /// How the tickets expected flow through the hours of any roster of the scenario, and where
    /// more hours would be worth most.
    ///
    /// - Throws: `PlanningError.noHistoryBeforeHorizon`.
    public func capacity(
        of roster: Roster, of scenario: Scenario, under law: [LawPack]
    ) throws(PlanningError) -> CapacityRun {
        try CapacityRun(
            roster, ground: PlanningGround(scenario, law: law), solver: solver)
    }

    /// Audits any roster of the scenario against its law and policy, and against notice periods
    /// where it is known on which day the roster was published.
    public func audit(
        _ roster: Roster, of scenario: Scenario, under law: [LawPack],
        publishedOn: LocalDate? = nil
    ) -> ComplianceReport {
        let holidays = SiteHolidays(scenario.site, under: law)
        return Auditor(ruleBook: RuleBook(scenario, law)).audit(
            AuditSubject(roster, scenario, holidays, publishedOn: publishedOn))
    }

    /// What any roster of the scenario costs; nil where its law says nothing of pay.
    public func pay(
        _ roster: Roster, of scenario: Scenario, under law: [LawPack]
    ) -> PayReport? {
        Payroll(scenario, under: law)?.report(roster)
    }
}

extension RuleBook {
    /// The law of the scenario's site and the team's policy on top.
    init(_ scenario: Scenario, _ law: [LawPack]) {
        let policy = scenario.policy
        let house: LawPack =
            .teamPolicy(
                minimumRest: policy.minimumRest, maxConsecutiveDays: policy.maxConsecutiveDays,
                nightWeeks: policy.nightWeeks.map { ($0.limit, $0.weeks) },
                onDuty: policy.onDuty.map { ($0.name, $0.who, $0.atLeast) },
                neverAlone: policy.neverAlone)
        self.init(packs: law + [house])
    }
}

extension AuditSubject {
    init(
        _ roster: Roster, _ scenario: Scenario, _ holidays: SiteHolidays,
        publishedOn: LocalDate? = nil
    ) {
        self.init(
            specialists: scenario.team.specialists, roster: roster,
            previous: scenario.team.previousRoster, absences: scenario.team.absences,
            horizon: scenario.horizon, holidays: holidays,
            siteWords: scenario.site.onFile, publishedOn: publishedOn)
    }
}

extension Roster {
    /// The roster that plans of a scenario's problem stand for.
    init(_ found: FoundRoster, model: ScenarioProblem, scenario: Scenario) {
        self.init(
            zip(scenario.team.specialists, found.plans).flatMap { specialist, plan in
                let locks = model.locks.of(specialist.id)
                return plan.worked.map { position in
                    let planned = model.duties[position]
                    return Assignment(
                        specialist: specialist.id, duty: planned.duty,
                        development: planned.block.map { [$0] } ?? [],
                        isLocked: locks[planned.option.day] != nil)
                }
            })
    }
}
