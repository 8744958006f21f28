public import LaborLaw
public import RosterModel
public import Wording
public import WorkTime

/// Everything a finished plan tells its readers: the one value all reports are made from.
public struct PlanReport: Sendable {
    /// What was planned.
    public let scenario: Scenario
    /// The roster found.
    public let roster: Roster
    /// What the law and policy audit says of it.
    public let audit: AuditSummary
    /// Required and scheduled staff, the whole team first.
    public let coverage: [CoverageLine]
    /// What the objective is made of.
    public let objective: [ObjectivePart]
    /// How good the roster is and why the search ended.
    public let outcome: SearchOutcome
    /// What planning with tickets comes to; nil where they are not planned.
    public let tickets: TicketOutcome?
    /// What is odd in the history of tickets, in order of time.
    public let history: [HistoryLine]
    /// The tickets expected, by class.
    public let forecast: [ForecastLine]
    /// The changes that people made to the forecast, in the order in which they apply.
    public let overrides: [OverrideLine]
    /// What each level of volume costs, the mean first.
    public let levels: [LevelLine]
    /// How well the forecast did on the past; empty where it was not tried.
    public let accuracy: [ForecastAccuracy]
    /// What one more hour is worth, dearest first.
    public let shadowPrices: [ShadowPrice]
    /// What the roster costs; nil where the law says nothing of pay.
    public let pay: PayReport?
    /// What everybody has borne and wished for, in the order of the team; empty where nobody told.
    public let fairness: [FairnessLine]
    /// The seed of the search.
    public let seed: UInt64
    /// The version of the program.
    public let version: String

    /// A report.
    public init(
        scenario: Scenario, roster: Roster, audit: AuditSummary, coverage: [CoverageLine],
        objective: [ObjectivePart], outcome: SearchOutcome, tickets: TicketOutcome? = nil,
        history: [HistoryLine] = [],
        forecast: [ForecastLine], overrides: [OverrideLine] = [], levels: [LevelLine] = [],
        accuracy: [ForecastAccuracy] = [], shadowPrices: [ShadowPrice], pay: PayReport? = nil,
        fairness: [FairnessLine] = [], seed: UInt64, version: String
    ) {
        self.scenario = scenario
        self.roster = roster
        self.audit = audit
        self.coverage = coverage
        self.objective = objective
        self.outcome = outcome
        self.tickets = tickets
        self.history = history
        self.forecast = forecast
        self.overrides = overrides
        self.levels = levels
        self.accuracy = accuracy
        self.shadowPrices = shadowPrices
        self.pay = pay
        self.fairness = fairness
        self.seed = seed
        self.version = version
    }
}

/// A named part of the objective.
public struct ObjectivePart: Hashable, Sendable {
    /// What the points are for.
    public let name: Phrase
    /// The points, as weighed.
    public let points: Double

    /// A part of the objective.
    public init(name: Phrase, points: Double) {
        self.name = name
        self.points = points
    }
}

/// What one more hour of a requirement would save: its price in the linear relaxation.
public struct ShadowPrice: Hashable, Sendable {
    /// What is short, such as "Mandarin".
    public let requirement: Phrase
    /// The local date.
    public let date: LocalDate
    /// From when on the clock.
    public let from: LocalTime
    /// Until when on the clock; midnight means the end of the date.
    public let until: LocalTime
    /// Points saved for each hour added.
    public let pointsPerHour: Double

    /// The worth of one more hour.
    public init(
        requirement: Phrase, date: LocalDate, from: LocalTime, until: LocalTime,
        pointsPerHour: Double
    ) {
        self.requirement = requirement
        self.date = date
        self.from = from
        self.until = until
        self.pointsPerHour = pointsPerHour
    }
}
