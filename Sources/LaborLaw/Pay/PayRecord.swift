public import RosterModel
public import WorkTime

/// What one person works and on which terms.
public struct PayRecord: Hashable, Sendable {
    /// Who.
    public let specialist: SpecialistID
    /// The terms of pay.
    public let terms: PayTerms
    /// Duties worked before the plan, which use up normal hours and tiers but are not paid here.
    ///
    /// Those of the week, and with monthly tiers of the month, in which the plan begins are enough.
    public let history: [Duty]
    /// The duties to be paid.
    public let plan: [Duty]
    /// The person's rest days.
    public let restDays: [LocalDate]

    /// The work of a person.
    public init(
        specialist: SpecialistID, terms: PayTerms, history: [Duty] = [], plan: [Duty],
        restDays: [LocalDate] = []
    ) {
        self.specialist = specialist
        self.terms = terms
        self.history = history
        self.plan = plan
        self.restDays = restDays
    }
}
