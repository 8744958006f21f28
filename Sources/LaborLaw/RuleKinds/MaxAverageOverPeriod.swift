internal import RosterModel
internal import Wording
public import WorkTime

/// A cap on the average week of several weeks in a row, from Monday to Sunday.
///
/// Totals are compared, not averages, so that nothing is rounded: over `weeks` weeks at most
/// `weeks · weeklyLimit`. Every run of weeks that ends within the horizon is looked at.
public struct MaxAverageOverPeriod: Hashable, Sendable {
    /// The number of weeks in a row.
    public let weeks: Int
    /// The most work of the average week.
    public let weeklyLimit: Minutes

    /// At most `weeklyLimit` a week on the average of any `weeks` weeks.
    ///
    /// - Precondition: `weeks` is positive.
    public init(weeks: Int, weeklyLimit: Minutes) {
        precondition(weeks > 0)
        self.weeks = weeks
        self.weeklyLimit = weeklyLimit
    }
}

extension MaxAverageOverPeriod: RuleCheck {
    var threshold: Amount { .minutes(weeklyLimit * weeks) }
    var bound: Bound { .atMost }
    var wording: AuditWording { AuditPhrases.maxAverageOverPeriod }

    var details: Details {
        [
            ("weeks", Amount.weeks(weeks).phrase),
            ("average", Amount.minutes(weeklyLimit).phrase),
        ]
    }

    func observations(in context: AuditContext) -> [Observation] {
        let periods = context.mondays.map { context.weeks(weeks, from: $0 - 7 * (weeks - 1)) }
        return context.records.flatMap { record in
            periods.map { period in
                Observation(
                    of: record.specialist.id, in: period,
                    actual: .minutes(record.worked.time(in: period)))
            }
        }
    }

    func historyNeeded(for horizon: PlanningHorizon) -> LocalDate? {
        horizon.dates.start.startOfWeek - 7 * (weeks - 1)
    }
}
