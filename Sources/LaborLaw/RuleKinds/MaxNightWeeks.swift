internal import RosterModel
internal import Wording
internal import WorkTime

/// A cap on the weeks with night duties among so many weeks in a row, from Monday to Sunday.
///
/// A night belongs to the week of its evening. Every run of weeks that ends within the horizon is
/// looked at.
public struct MaxNightWeeks: Hashable, Sendable {
    /// The most weeks with nights.
    public let limit: Int
    /// The number of weeks in a row.
    public let weeks: Int

    /// Nights in at most `limit` of any `weeks` weeks in a row.
    ///
    /// - Precondition: `weeks` is positive.
    public init(limit: Int, weeks: Int) {
        precondition(weeks > 0)
        self.limit = limit
        self.weeks = weeks
    }
}

extension MaxNightWeeks: RuleCheck {
    var threshold: Amount { .weeks(limit) }
    var bound: Bound { .atMost }
    var wording: AuditWording { AuditPhrases.maxNightWeeks }
    var details: Details { [("weeks", Amount.weeks(weeks).phrase)] }

    func observations(in context: AuditContext) -> [Observation] {
        context.records.flatMap { record in
            let nightWeeks = Set(record.duties.filter(\.isNight).map(\.date.startOfWeek))
            return context.mondays.map { last in
                let mondays = (0..<weeks).map { last - 7 * $0 }
                return Observation(
                    of: record.specialist.id,
                    in: context.weeks(weeks, from: last - 7 * (weeks - 1)),
                    actual: .weeks(mondays.count { nightWeeks.contains($0) }))
            }
        }
    }

    func historyNeeded(for horizon: PlanningHorizon) -> LocalDate? {
        horizon.dates.start.startOfWeek - 7 * (weeks - 1)
    }
}
