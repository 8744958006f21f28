public import Forecasting
public import RosterModel
public import WorkTime

/// Some days of a history, each end given or left open.
public struct HistoryDays: Hashable, Sendable {
    /// The first day; nil for the last four weeks, or for as far back as the history reaches.
    public let first: LocalDate?
    /// The last day; nil for the history's last.
    public let last: LocalDate?

    /// The days from `first` to `last`, both of them included.
    public init(from first: LocalDate? = nil, to last: LocalDate? = nil) {
        self.first = first
        self.last = last
    }
}

extension Planner {
    /// Which categories, or which categories in which language, come back to Tier 2 most on some
    /// days of the scenario's history.
    ///
    /// - Throws: `PlanningError` where there is no history, or not these days.
    public func repeatContacts(
        in scenario: Scenario, on days: HistoryDays, byLanguage: Bool
    ) throws(PlanningError) -> RepeatContacts {
        guard let counts = scenario.history else { throw .noHistoryBeforeHorizon }
        let known = counts.days
        let last = days.last ?? known.end - 1
        let first = days.first ?? max(known.start, last - 27)
        guard known.start <= first, first <= last, last < known.end else {
            throw .daysOutsideHistory(first: first, last: last, history: known)
        }
        let classes = TicketClasses(scenario.tickets).classes
        return RepeatContacts(
            counts,
            by: byLanguage
                ? ClassGroups(classes.map { [$0.category.rawValue, $0.language.rawValue] })
                : ClassGroups(classes.map(\.category)),
            handleMinutes: DemandForecast.handleMinutes(counts, under: scenario.tickets),
            on: DateRange(start: first, end: last + 1))
    }
}
