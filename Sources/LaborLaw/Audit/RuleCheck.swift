internal import RosterModel
internal import Wording
internal import WorkTime

/// Values for the names in a phrase, in the order in which they are put in.
typealias Details = [(name: String, value: Phrase)]

/// One thing a rule looked at and measured, whether it is within the limit or not.
struct Observation {
    /// Whose; nil when it is the team's.
    let specialist: SpecialistID?
    /// When.
    let range: TimeRange
    /// What was measured, in the unit of the rule's limit.
    let actual: Amount
    /// What is allowed in this place; nil where it is the rule's own limit.
    let limit: Amount?
    /// Values that only this place has.
    let details: Details

    init(
        of specialist: SpecialistID?, in range: TimeRange, actual: Amount, limit: Amount? = nil,
        details: Details = []
    ) {
        self.specialist = specialist
        self.range = range
        self.actual = actual
        self.limit = limit
        self.details = details
    }
}

/// Which side of its limit a rule allows; the limit itself always is allowed.
enum Bound {
    case atMost
    case atLeast
}

/// What a kind of rule measures and what it allows.
///
/// A check only measures. The auditor compares, counts and writes the sentences, so that limits,
/// near misses and wording work the same way for every kind.
protocol RuleCheck {
    /// The limit, with its unit.
    var threshold: Amount { get }
    /// On which side of the limit one may be.
    var bound: Bound { get }
    /// Whether coming close to the limit is worth telling.
    var tellsNearMisses: Bool { get }
    /// What the kind says.
    var wording: AuditWording { get }
    /// The rule's further parameters, for its phrases.
    var details: Details { get }
    /// Everything that touches the horizon, measured for the people the rule applies to.
    func observations(in context: AuditContext) -> [Observation]
    /// The first date before the horizon whose duties matter; nil when none do.
    func historyNeeded(for horizon: PlanningHorizon) -> LocalDate?
}

extension RuleCheck {
    var tellsNearMisses: Bool { true }
    var details: Details { [] }
    func historyNeeded(for horizon: PlanningHorizon) -> LocalDate? { nil }

    /// What is allowed where something was observed.
    func limit(of observation: Observation) -> Amount { observation.limit ?? threshold }

    /// How far an observation lies beyond its limit; negative is how much there is to spare.
    func excess(of observation: Observation) -> Amount {
        let (actual, limit) = (observation.actual, limit(of: observation))
        return switch bound {
        case .atMost: actual.withNumber(actual.number - limit.number)
        case .atLeast: actual.withNumber(limit.number - actual.number)
        }
    }
}
