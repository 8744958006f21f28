public import LaborLaw
public import RosterModel
public import RosterOptimization
public import WorkTime

/// A finished plan: the roster and everything that explains it.
public struct PlanningRun: Sendable {
    /// What was planned.
    public let scenario: Scenario
    /// The rules in force.
    public let ruleBook: RuleBook
    /// The escalations expected.
    public let forecast: DemandForecast
    /// The roster.
    public let roster: Roster
    /// Its audit.
    public let compliance: ComplianceReport
    /// How it covers the demand, line by line.
    public let coverage: [Coverage]
    /// How tickets flow through the roster's hours.
    public let flow: FlowReport
    /// What planning people first and tickets after would have come to; nil for a roster that was
    /// not planned from nothing.
    public let twoSteps: TwoStepPlan?
    /// What simulation says of the plan's promises; nil where it was not asked, or stopped.
    public let check: PromiseCheck?
    /// The objective by part.
    public let objective: [ObjectivePart]
    /// The objective and its lower bound.
    public let gap: OptimalityGap
    /// What ended the search.
    public let endedBy: SearchEnding
    /// What more hours would be worth.
    public let hourPrices: [HourPrice]
    /// What the roster costs; nil where the law says nothing of pay.
    public let pay: PayReport?
    /// What everybody has borne and wished for, in the order of the team.
    public let fairness: [FairnessLine]
    /// The seed of the search.
    public let seed: UInt64

    init(
        _ plan: JointPlan, check: PromiseCheck?, ground: PlanningGround, seed: UInt64,
        pay: PayReport?
    ) {
        scenario = ground.scenario
        ruleBook = ground.ruleBook
        forecast = ground.forecast
        roster = plan.roster
        compliance = Auditor(ruleBook: ground.ruleBook).audit(
            AuditSubject(plan.roster, ground.scenario, ground.holidays))
        coverage = ground.coverage(plan.roster)
        flow = FlowReport(plan.demand, served: plan.flow.served)
        twoSteps = plan.twoSteps
        self.check = check
        objective = plan.objective.parts
        gap = OptimalityGap(
            objective: plan.objective.total, lowerBound: plan.lowerBound)
        endedBy = plan.found.endedBy
        hourPrices = HourPrices(plan.found.rowPrices, model: plan.model).prices
        self.pay = pay
        fairness = ground.fairness.lines(with: plan.roster)
        self.seed = seed
    }

    /// A roster at hand, of which no bound is known.
    init(
        _ roster: Roster, flow: FlowOutcome, of demand: FlowDemand, ground: PlanningGround,
        compliance: ComplianceReport, seed: UInt64, pay: PayReport?
    ) {
        scenario = ground.scenario
        ruleBook = ground.ruleBook
        forecast = ground.forecast
        self.roster = roster
        self.compliance = compliance
        coverage = ground.coverage(roster)
        self.flow = FlowReport(demand, served: flow.served)
        twoSteps = nil
        check = nil
        let parts = ground.objective(roster, flow: flow)
        objective = parts.parts
        gap = OptimalityGap(objective: parts.total, lowerBound: -.infinity)
        endedBy = .searchComplete
        hourPrices = []
        self.pay = pay
        fairness = ground.fairness.lines(with: roster)
        self.seed = seed
    }
}

/// What came of planning.
public enum PlanningOutcome: Sendable {
    /// A roster.
    case planned(PlanningRun)
    /// Some specialists are proven to have no legal plan, each with the reason.
    case noLegalPlan([PlanImpasse])
    /// For some specialists neither a legal plan was found nor a proof that there is none.
    case undecided([SpecialistID])
}

/// Why planning could not be done.
public enum PlanningError: Error, Hashable, Sendable {
    /// There is no ticket before the horizon to forecast from.
    case noHistoryBeforeHorizon
    /// These days cannot be replayed: the history, which has the days `history`, does not cover
    /// them, or they are not as many as the horizon's.
    case daysNotToBeReplayed(DateRange, history: DateRange)
    /// The history, which has the days `history`, does not have all days from the first to the
    /// last, or these are the wrong way round.
    case daysOutsideHistory(first: LocalDate, last: LocalDate, history: DateRange)
    /// A locked duty is none that can be planned: its times, breaks or block are not the
    /// scenario's, or it breaks the rules with these identifiers.
    case lockedDutyImpossible(Assignment, rules: [String])
    /// These duties of a published roster are none that can be planned, or second ones of a day.
    case dutiesNotPlannable([Assignment])
    /// These rows of the linear part contradict each other whatever people work: a defect.
    case contradictoryRows([String])
    /// The optimizer's objective and the roster's own differ: a defect.
    case objectiveMismatch(optimizer: Double, roster: Double)
}
