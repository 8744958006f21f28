public import LaborLaw
public import RosterModel
public import WorkTime

/// What is told of a roster that was repaired.
public struct ReplanReport: Sendable {
    /// The scenario after what happened.
    public let scenario: Scenario
    /// What was changed.
    public let changes: [ChangeLine]
    /// Points of the roster as published, and as repaired.
    public let objective: (before: Double, after: Double)
    /// What both cost; nil where the law says nothing of pay.
    public let pay: (before: Money, after: Money)?
    /// What law and policy say of the repaired roster.
    public let compliance: ComplianceReport
    /// Who could take the duties given up.
    public let standIns: [StandInReport]
    /// The seed of the search.
    public let seed: UInt64
    /// The version of the program.
    public let version: String

    /// A report.
    public init(
        scenario: Scenario, changes: [ChangeLine], objective: (before: Double, after: Double),
        pay: (before: Money, after: Money)?, compliance: ComplianceReport,
        standIns: [StandInReport], seed: UInt64, version: String
    ) {
        self.scenario = scenario
        self.changes = changes
        self.objective = objective
        self.pay = pay
        self.compliance = compliance
        self.standIns = standIns
        self.seed = seed
        self.version = version
    }
}

/// A day of somebody's that was changed.
public struct ChangeLine: Sendable {
    /// Whose day.
    public let specialist: SpecialistID
    /// The date.
    public let date: LocalDate
    /// The duty before; nil for a day off.
    public let before: Assignment?
    /// The duty after; nil for a day off.
    public let after: Assignment?
    /// Whether the person turned out to be away.
    public let isAbsence: Bool
    /// Points by which the change moves the objective.
    public let points: Double
    /// The rule within whose notice period the change lies; nil for none.
    public let notice: Rule?
    /// The rules touched that were not before.
    public let rules: RulesTouched

    /// A change.
    public init(
        specialist: SpecialistID, date: LocalDate, before: Assignment?, after: Assignment?,
        isAbsence: Bool, points: Double, notice: Rule?, rules: RulesTouched
    ) {
        self.specialist = specialist
        self.date = date
        self.before = before
        self.after = after
        self.isAbsence = isAbsence
        self.points = points
        self.notice = notice
        self.rules = rules
    }
}

/// Rules that a change breaks or comes close to.
public struct RulesTouched: Sendable {
    /// Those that are broken.
    public let findings: [Finding]
    /// Those that are only just kept.
    public let nearMisses: [NearMiss]

    /// Rules touched.
    public init(findings: [Finding], nearMisses: [NearMiss]) {
        self.findings = findings
        self.nearMisses = nearMisses
    }
}

/// Who could take a duty, the best first.
public struct StandInReport: Sendable {
    /// The scenario.
    public let scenario: Scenario
    /// The duty.
    public let duty: Duty
    /// Who gives it up; nil for a duty nobody had.
    public let holder: SpecialistID?
    /// Points of the roster in which nobody works it.
    public let objective: Double
    /// The people.
    public let people: [StandInLine]
    /// The version of the program.
    public let version: String

    /// A list of people.
    public init(
        scenario: Scenario, duty: Duty, holder: SpecialistID?, objective: Double,
        people: [StandInLine], version: String
    ) {
        self.scenario = scenario
        self.duty = duty
        self.holder = holder
        self.objective = objective
        self.people = people
        self.version = version
    }
}

/// Somebody who could take a duty.
public struct StandInLine: Sendable {
    /// Who.
    public let specialist: SpecialistID
    /// The duty given up for it; nil for a day off.
    public let insteadOf: Assignment?
    /// Points against nobody working the duty; below zero for the better.
    public let points: Double
    /// The rules touched then.
    public let rules: RulesTouched
    /// Time worked then in the week.
    public let weekHours: Minutes
    /// What the contract leaves for it.
    public let contractHours: Minutes

    /// Somebody who could take a duty.
    public init(
        specialist: SpecialistID, insteadOf: Assignment?, points: Double, rules: RulesTouched,
        weekHours: Minutes, contractHours: Minutes
    ) {
        self.specialist = specialist
        self.insteadOf = insteadOf
        self.points = points
        self.rules = rules
        self.weekHours = weekHours
        self.contractHours = contractHours
    }
}
