public import LaborLaw
public import LinearModel
public import RosterModel
public import RosterOptimization
public import WorkTime

/// Walks from a scenario to an audited roster.
public struct Planner<Solver: LPSolver> {
    private let solver: Solver

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
        let ruleBook = RuleBook(scenario, law)
        let holidays = SiteHolidays(scenario.site, under: law)
        let forecast = try forecast(scenario)
        let demand = StaffDemand(forecast, scenario: scenario)
        let prices = DutyPrices(scenario, under: law)
        let model = try ScenarioProblem(
            scenario, ruleBook: ruleBook, holidays: holidays, demand: demand, prices: prices)
        let optimizer = RosterOptimizer(
            solver: solver, limits: limits, seed: seed, threads: threads,
            onProgress: onProgress)
        switch optimizer.solve(model.problem) {
        case .noLegalPlan(let people):
            let conflicts = ScenarioConflicts(
                scenario, model: model, isCancelled: limits.isCancelled)
            return .noLegalPlan(people.map(conflicts.impasse))
        case .undecided(let people):
            return .undecided(people.map { scenario.team.specialists[$0].id })
        case .noLinearSolution(let rows):
            throw .contradictoryRows(rows)
        case .roster(let found):
            let roster = Roster(found, model: model, scenario: scenario)
            let coverage = demand.lines.map { Coverage($0, roster: roster, scenario: scenario) }
            let objective = ObjectiveBreakdown(
                roster, scenario: scenario, coverage: coverage,
                rules: ruleBook.inForce(on: scenario.horizon.dates.start).rules, prices: prices)
            guard abs(objective.total - found.objective) <= 1e-6 * max(1, found.objective) else {
                throw .objectiveMismatch(optimizer: found.objective, roster: objective.total)
            }
            let hourPrices = HourPrices(found.rowPrices, model: model)
            return .planned(
                PlanningRun(
                    scenario: scenario, ruleBook: ruleBook, forecast: forecast, roster: roster,
                    compliance: Auditor(ruleBook: ruleBook).audit(
                        AuditSubject(roster, scenario, holidays)),
                    coverage: coverage, objective: objective.parts,
                    gap: OptimalityGap(
                        objective: objective.total, lowerBound: found.lowerBound),
                    endedBy: found.endedBy, hourPrices: hourPrices.prices,
                    pay: pay(roster, of: scenario, under: law), seed: seed))
        }
    }

    /// The forecast alone, as planning makes it.
    ///
    /// - Throws: `PlanningError.noHistoryBeforeHorizon`.
    public func forecast(_ scenario: Scenario) throws(PlanningError) -> DemandForecast {
        guard let forecast = DemandForecast(scenario) else { throw .noHistoryBeforeHorizon }
        return forecast
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
    fileprivate init(
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
    fileprivate init(_ found: FoundRoster, model: ScenarioProblem, scenario: Scenario) {
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
