internal import RosterModel
internal import Wording
public import WorkTime

/// A cap on the average week of several weeks in a row, from Monday to Sunday.
///
/// Totals are compared, not averages, so that nothing is rounded: over `weeks` weeks at most
/// `weeks · weeklyLimit`. Every run of weeks that ends within the horizon is looked at.
///
/// Leave may be neutral, as in the UK's Working Time Regulations 1998, reg. 4(6): its days are
/// left out of both sides, so that the total allowed shrinks by a seventh of a week for each.
public struct MaxAverageOverPeriod: Hashable, Sendable {
    /// The number of weeks in a row.
    public let weeks: Int
    /// The most work of the average week.
    public let weeklyLimit: Minutes
    /// Whether days of annual, medical and other leave are left out.
    public let leaveIsNeutral: Bool

    /// At most `weeklyLimit` a week on the average of any `weeks` weeks.
    ///
    /// - Precondition: `weeks` is positive.
    public init(weeks: Int, weeklyLimit: Minutes, leaveIsNeutral: Bool = false) {
        precondition(weeks > 0)
        self.weeks = weeks
        self.weeklyLimit = weeklyLimit
        self.leaveIsNeutral = leaveIsNeutral
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
        let periods = context.mondays.map { monday in
            let dates = DateRange(start: monday - 7 * (weeks - 1), days: 7 * weeks)
            return (dates: dates, range: context.range(dates))
        }
        return context.records.flatMap { record in
            let leave = leaveIsNeutral ? record.daysOfLeave : []
            return thinned(
                periods.map { period in
                    Observation(
                        of: record.specialist.id, in: period.range,
                        actual: .minutes(record.worked.time(in: period.range)),
                        limit: leave.isEmpty ? nil : limit(leave: leave, in: period.dates))
                })
        }
    }

    /// What is allowed in a period with some days of leave.
    private func limit(leave: [DateRange], in period: DateRange) -> Amount {
        let away = leave.reduce(0) { days, away in
            days + max(0, min(away.end, period.end) - max(away.start, period.start))
        }
        return .minutes(Minutes(weeklyLimit.count * max(0, period.count - away) / 7))
    }

    func historyNeeded(for horizon: PlanningHorizon) -> LocalDate? {
        horizon.dates.start.startOfWeek - 7 * (weeks - 1)
    }
}

extension PersonalRecord {
    /// The stretches of annual, medical and other leave, rising, none touching the next.
    fileprivate var daysOfLeave: [DateRange] {
        let leave = absences.filter {
            [.annualLeave, .medicalLeave, .otherLeave].contains($0.kind)
        }
        return leave.map(\.dates).reduce(into: []) { stretches, dates in
            if let last = stretches.last, dates.start <= last.end {
                stretches[stretches.count - 1] = DateRange(
                    start: last.start, end: max(last.end, dates.end))
            } else {
                stretches.append(dates)
            }
        }
    }
}
