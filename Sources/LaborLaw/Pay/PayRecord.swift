public import RosterModel
public import WorkTime

/// What one person works and on which terms.
public struct PayRecord: Hashable, Sendable {
    /// Who, and on which terms.
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
        terms: PayTerms, history: [Duty] = [], plan: [Duty],
        restDays: [LocalDate] = []
    ) {
        self.terms = terms
        self.history = history
        self.plan = plan
        self.restDays = restDays
    }
}

extension PayRecord {
    /// The rest days among the dates of some duties of one person, rising.
    ///
    /// A roster names no rest day, so the law's is the Sunday of a week with duties on all seven
    /// dates, as in audits.
    ///
    /// - Complexity: O(n log n) in the number of duties.
    public static func workedRestDays(_ duties: [Duty]) -> [LocalDate] {
        Dictionary(grouping: Set(duties.map(\.date)), by: \.startOfWeek)
            .filter { $0.value.count == 7 }.map { $0.key + 6 }.sorted()
    }
}
