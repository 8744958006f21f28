public import LaborLaw
public import RosterModel
public import WorkTime

/// An answer to why a roster is as it is.
public struct WhyReport: Sendable {
    /// The scenario.
    public let scenario: Scenario
    /// The answer.
    public let answer: Answer
    /// The version of the program.
    public let version: String

    /// What was asked.
    public enum Answer: Sendable {
        /// What if somebody did not work a duty, or did.
        case alternative(AlternativeLine)
        /// What is one more person worth, dearest first.
        case hires([HireLine])
        /// What do rules cost, dearest first.
        case rules([RuleCostLine])
    }

    /// An answer.
    public init(scenario: Scenario, answer: Answer, version: String) {
        self.scenario = scenario
        self.answer = answer
        self.version = version
    }
}

/// What a roster would be like with a duty or without it.
public struct AlternativeLine: Sendable {
    /// Whose day.
    public let specialist: SpecialistID
    /// The date.
    public let date: LocalDate
    /// The shift.
    public let shift: ShiftCode
    /// Whether the shift is given; it is taken away otherwise.
    public let isGiven: Bool
    /// Points of the roster at hand.
    public let objective: Double
    /// The best roster found that way; nil where there is none.
    public let best: FoundLine?
    /// Why somebody has no legal plan that way; nil where everybody has.
    public let impasse: ImpasseReport?
    /// The rules touched when the shift is simply given.
    public let rules: RulesTouched

    /// An alternative.
    public init(
        specialist: SpecialistID, date: LocalDate, shift: ShiftCode, isGiven: Bool,
        objective: Double, best: FoundLine?, impasse: ImpasseReport?, rules: RulesTouched
    ) {
        self.specialist = specialist
        self.date = date
        self.shift = shift
        self.isGiven = isGiven
        self.objective = objective
        self.best = best
        self.impasse = impasse
        self.rules = rules
    }
}

/// A roster found.
public struct FoundLine: Sendable {
    /// Its points.
    public let objective: Double
    /// Points that none is below; minus infinity where that is not known.
    public let lowerBound: Double
    /// The days that differ.
    public let changes: [DayLine]

    /// A roster found.
    public init(objective: Double, lowerBound: Double, changes: [DayLine]) {
        self.objective = objective
        self.lowerBound = lowerBound
        self.changes = changes
    }
}

/// A day of somebody's that differs.
public struct DayLine: Sendable {
    /// Whose day.
    public let specialist: SpecialistID
    /// The date.
    public let date: LocalDate
    /// The duty in the roster at hand; nil for a day off.
    public let before: Assignment?
    /// The duty in the one found; nil for a day off.
    public let after: Assignment?

    /// A day.
    public init(
        specialist: SpecialistID, date: LocalDate, before: Assignment?, after: Assignment?
    ) {
        self.specialist = specialist
        self.date = date
        self.before = before
        self.after = after
    }
}

/// What one more person is worth a week.
public struct HireLine: Sendable {
    /// Somebody like these.
    public let like: SpecialistID
    /// The languages.
    public let languages: [Language]
    /// The grade.
    public let grade: Grade
    /// Points by the prices of hours.
    public let estimate: Double
    /// Points by planning anew.
    public let points: Double

    /// The worth of a person.
    public init(
        like: SpecialistID, languages: [Language], grade: Grade, estimate: Double, points: Double
    ) {
        self.like = like
        self.languages = languages
        self.grade = grade
        self.estimate = estimate
        self.points = points
    }
}

/// What a rule costs in points.
public struct RuleCostLine: Sendable {
    /// The rule.
    public let rule: Rule
    /// The points.
    public let points: Double

    /// The cost of a rule.
    public init(rule: Rule, points: Double) {
        self.rule = rule
        self.points = points
    }
}
