internal import LaborLaw
public import RosterModel
public import WorkTime

/// What of team and site decides whom a rule binds and what it forbids.
public struct RuleSetting: Hashable, Sendable {
    /// The team; where it is known, a rule that binds all of it narrows down the options.
    public let team: [Specialist]
    /// The public holidays of the site.
    public let holidays: Set<LocalDate>
    /// The permits, agreements and schemes on file at the site.
    public let siteWords: [String]

    /// The surroundings of a roster.
    public init(
        team: [Specialist] = [], holidays: Set<LocalDate> = [], siteWords: [String] = []
    ) {
        self.team = team
        self.holidays = holidays
        self.siteWords = siteWords
    }
}

extension Rule {
    /// Whether the rule binds everybody of the team on all of `dates`.
    func bindsEverybody(
        _ setting: RuleSetting, _ dates: DateRange, _ nightDefinitions: Set<NightWorkDefinition>
    ) -> Bool {
        if appliesTo == .everybody { return true }
        let isNightWorker = appliesTo.nightWorkers.map(nightDefinitions.contains) ?? false
        return !setting.team.isEmpty
            && setting.team.allSatisfy { specialist in
                // Birthdays and dates of validity may fall on any date.
                dates.dates.allSatisfy {
                    appliesTo.binds(
                        specialist, on: DateRange(start: $0, days: 1),
                        siteWords: setting.siteWords, isNightWorker: isNightWorker)
                }
            }
    }
}

extension RuleCompiler {
    /// Whether a rule may bind a person on some date of the horizon, or of `dates`.
    ///
    /// Everybody who may be given nights counts as a night worker, which is stricter than the law.
    func binds(_ rule: Rule, _ specialist: Specialist, on dates: DateRange? = nil) -> Bool {
        rule.appliesTo == .everybody
            || rule.appliesTo.binds(
                specialist, on: dates ?? horizon.dates, siteWords: setting.siteWords,
                isNightWorker: rule.appliesTo.nightWorkers.map(nightDefinitions.contains) ?? false)
    }
}
