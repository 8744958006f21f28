internal import LaborLaw
internal import LinearModel
internal import RosterModel
internal import RosterOptimization
internal import WorkTime

/// What plans of a scenario are made from: its rules, forecast and demand.
struct PlanningGround {
    private(set) var scenario: Scenario
    var ruleBook: RuleBook
    let holidays: SiteHolidays
    let forecast: DemandForecast
    let demand: StaffDemand
    let prices: DutyPrices?
    private(set) var fairness: FairShare

    /// Forecasts and staffs `scenario` under `law`.
    ///
    /// - Throws: `PlanningError.noHistoryBeforeHorizon`.
    init(_ scenario: Scenario, law: [LawPack]) throws(PlanningError) {
        self.scenario = scenario
        ruleBook = RuleBook(scenario, law)
        holidays = SiteHolidays(scenario.site, under: law)
        guard let forecast = DemandForecast(scenario) else { throw .noHistoryBeforeHorizon }
        self.forecast = forecast
        demand = StaffDemand(forecast, scenario: scenario)
        prices = DutyPrices(scenario, under: law)
        fairness = FairShare(scenario, holidays: holidays)
    }

    /// The same ground for a scenario with the same tickets and rules.
    func with(_ scenario: Scenario) -> PlanningGround {
        var ground = self
        ground.scenario = scenario
        // People who join or leave change everybody's share.
        ground.fairness = FairShare(scenario, holidays: holidays)
        return ground
    }

    /// The flow of tickets to plan for.
    var flow: FlowDemand {
        let dates = scenario.horizon.dates
        return FlowDemand(
            forecast, scenario: scenario,
            holidays: holidays.dates(in: DateRange(start: dates.start - 70, end: dates.end + 70)))
    }

    /// The roster problem: people and tickets together, or without a `flow` people first.
    func problem(flow: FlowDemand?) throws(PlanningError) -> ScenarioProblem {
        try ScenarioProblem(
            scenario, ruleBook: ruleBook, holidays: holidays, demand: demand,
            fairness: fairness, prices: prices, flow: flow)
    }

    /// What `roster` costs when tickets flow through it as in `flow`, by part.
    func objective(_ roster: Roster, flow: FlowOutcome) -> ObjectiveBreakdown {
        ObjectiveBreakdown(
            roster, scenario: scenario, coverage: coverage(roster), flow: flow,
            rules: ruleBook.inForce(on: scenario.horizon.dates.start).rules, prices: prices,
            fairness: fairness)
    }

    /// How `roster` covers the demand, line by line.
    func coverage(_ roster: Roster) -> [Coverage] {
        demand.lines.map { Coverage($0, roster: roster, scenario: scenario) }
    }
}
