public import LaborLaw
public import RosterModel

/// What a roster would be like if something about it were different.
public struct Alternative: Sendable {
    /// The roster asked about.
    public let roster: Roster
    /// Its points.
    public let objective: Double
    /// The best roster found with the difference; nil where somebody has no legal plan then, or
    /// none was found.
    public let best: Found?
    /// Why somebody has no legal plan with the difference; nil where everybody has one.
    public let impasse: PlanImpasse?
    /// What the audit says when the duty is simply given and nothing else changes, and not without
    /// it; nothing where a duty is taken away.
    public let findings: [Finding]
    /// The same of rules only just kept.
    public let nearMisses: [NearMiss]

    /// A roster found.
    public struct Found: Sendable {
        /// The roster.
        public let roster: Roster
        /// Its points.
        public let objective: Double
        /// Points that no roster with the difference is below; minus infinity where the search
        /// ended before there was a bound.
        public let lowerBound: Double
        /// The days on which it differs from the roster asked about.
        public let changes: [SpecialistDay]
    }
}

/// What one more person is worth.
public struct HireWorth: Sendable {
    /// Somebody like these: the first of the team with the languages and the grade.
    public let like: SpecialistID
    /// The languages of tickets the person would work in.
    public let languages: [Language]
    /// The grade.
    public let grade: Grade
    /// Points a week by the dual prices of hours, as if every hour were worth as much as the first.
    public let estimate: Double
    /// Points a week by which the best roster found with the person is better than the best found
    /// without.
    public let points: Double
}

/// What a rule costs.
public struct RuleCost: Sendable {
    /// The rule.
    public let rule: Rule
    /// Points by which the best roster found without the rule is better than the best found with
    /// it.
    public let points: Double
}
