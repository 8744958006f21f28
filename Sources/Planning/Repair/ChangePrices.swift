internal import LaborLaw
internal import RosterModel
internal import RosterOptimization
internal import WorkTime

/// What it costs to change duties that were made known.
struct ChangePrices {
    let scenario: Scenario
    let events: RosterEvents
    private let notices: [(rule: Rule, notice: PublicationNotice)]

    init(_ scenario: Scenario, events: RosterEvents, ruleBook: RuleBook) {
        self.scenario = scenario
        self.events = events
        notices = ruleBook.inForce(on: scenario.horizon.dates.start).rules.compactMap { rule in
            if case .publicationNotice(let notice) = rule.kind { (rule, notice) } else { nil }
        }
    }

    /// Points above anything that one changed duty could save: ten hours of all that the objective
    /// weighs, late work counted from the first period to the last.
    var beyondSaving: Double {
        let weights = scenario.objective
        let lateness = weights.understaffedHour * (weights.latenessFactors.values.max() ?? 1)
        let periods = Double(scenario.horizon.dates.count) * 24 + 24
        return 10
            * (weights.missedDevelopmentHour + weights.urgentShortHour
                + weights.unusedContractHour + lateness * periods / 4
                + 10 * weights.deniedWish + weights.unfairNight + 100 * weights.money)
    }

    /// Points for changing somebody's duty, or day off, of a date when an ordinary change costs
    /// `base`: up to a quarter more the nearer the date is, and twice that within a notice period.
    func price(_ base: Double, of specialist: Specialist, on date: LocalDate) -> Double {
        let days = max(0, date - today)
        let nearness = 1 + 0.25 / Double(1 + days)
        return base * nearness * (notice(of: specialist, on: date) == nil ? 1 : 2)
    }

    /// The rule within whose notice period a change of somebody's date lies; nil for none.
    func notice(of specialist: Specialist, on date: LocalDate) -> Rule? {
        notices.first { rule, notice in
            rule.appliesTo.binds(
                specialist, on: DateRange(start: date, days: 1),
                siteWords: scenario.site.onFile, isNightWorker: true)
                && (notice.beforeMonth ? date - (date.parts.day - 1) : date) - today < notice.days
        }?.rule
    }

    private var today: LocalDate { scenario.site.zone.local(events.now).date }
}
