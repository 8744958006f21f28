internal import RosterModel
internal import Wording
public import WorkTime

/// A cap on the overtime and rest-day work of the average month of several.
///
/// Totals are compared, not averages, so that nothing is rounded. Of the runs of months that end
/// with the same one, the one with the least to spare is told.
public struct MaxAverageOvertime: Hashable, Sendable {
    /// How many calendar months in a row count together, rising.
    public let months: [Int]
    /// The most overtime and rest-day work of the average month.
    public let monthlyLimit: Minutes
    /// What overtime goes beyond.
    public let normal: NormalHours
    /// Whether public holidays are days of rest; Japan's are days like any other.
    public let holidaysAreRestDays: Bool

    /// At most `monthlyLimit` on the average of each run of so many `months`.
    ///
    /// - Precondition: `months` are positive and not empty.
    public init(
        months: [Int], monthlyLimit: Minutes, normal: NormalHours,
        holidaysAreRestDays: Bool = true
    ) {
        precondition(!months.isEmpty && months.allSatisfy { $0 > 0 })
        self.months = months.sorted()
        self.monthlyLimit = monthlyLimit
        self.normal = normal
        self.holidaysAreRestDays = holidaysAreRestDays
    }
}

extension MaxAverageOvertime: RuleCheck {
    var threshold: Amount { .minutes(monthlyLimit) }
    var bound: Bound { .atMost }
    var wording: AuditWording {
        months == [1] ? AuditPhrases.maxOvertimeAndRestDayWork : AuditPhrases.maxAverageOvertime
    }

    var details: Details {
        let counts = months.map(String.init)
        return [
            (
                "counts",
                Phrase(
                    en: counts.joined(separator: ", "), zh: counts.joined(separator: "、"))
            ),
            ("average", Amount.minutes(monthlyLimit).phrase), ("normal", normal.phrase),
        ]
    }

    func observations(in context: AuditContext) -> [Observation] {
        let runs = CalendarWindow.month.windows(over: context.horizon.dates).map { last in
            months.map { count in
                let dates = DateRange(
                    start: last.start.startOfMonth(after: 1 - count), end: last.end)
                return (months: count, dates: dates, range: context.range(dates))
            }
        }
        return context.records.flatMap { record in
            let ledger = OvertimeLedger(
                record, normal: normal, restDaysAreApart: true,
                holidaysAreRestDays: holidaysAreRestDays, makeUpDays: context.makeUpDays)
            return runs.compactMap { runs in
                let totals = runs.map { run in
                    let total =
                        ledger.overtime(in: run.dates) + ledger.restDayWork(in: run.dates)
                    return Observation(
                        of: record.specialist.id, in: run.range, actual: .minutes(total),
                        limit: .minutes(monthlyLimit * run.months),
                        details: [
                            ("months", Phrase(months: run.months))
                        ])
                }
                return totals.max { excess(of: $0).number < excess(of: $1).number }
            }
        }
    }

    func historyNeeded(for horizon: PlanningHorizon) -> LocalDate? {
        normal.historyNeeded(
            from: horizon.dates.start.startOfMonth(after: 1 - (months.last ?? 1)))
    }
}

extension Phrase {
    /// So many months, as a finding names them.
    fileprivate init(months count: Int) {
        self.init(en: count == 1 ? "1 month" : "\(count) months", zh: "\(count)个月")
    }
}
