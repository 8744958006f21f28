internal import RosterModel
internal import Wording
public import WorkTime

/// So many unbroken rests of a length in each week, or in each fixed run of weeks.
///
/// A rest must lie within the weeks: of one that crosses their end each side has its part. One
/// rest of twice the length is two. A meal break within a duty is no rest. Dates after the horizon
/// count as free. Runs of several weeks follow each other from Monday 5 January 1970.
public struct MinContiguousRestInWindow: Hashable, Sendable {
    /// The shortest rest that will do.
    public let limit: Minutes
    /// The number of weeks, from Monday to Sunday, that count together.
    public let weeks: Int
    /// How many such rests they must hold.
    public let count: Int

    /// At least `count` rests of `limit` in each run of `weeks` weeks.
    ///
    /// - Precondition: `weeks` and `count` are positive.
    public init(limit: Minutes, weeks: Int = 1, count: Int = 1) {
        precondition(weeks > 0 && count > 0)
        self.limit = limit
        self.weeks = weeks
        self.count = count
    }
}

extension MinContiguousRestInWindow: RuleCheck {
    var threshold: Amount { .minutes(limit) }
    var bound: Bound { .atLeast }

    var wording: AuditWording {
        weeks == 1 && count == 1
            ? AuditPhrases.minContiguousRestInWindow : AuditPhrases.minRestsInWeeks
    }

    var details: Details {
        [
            ("weeks", Amount.weeks(weeks).phrase),
            ("rests", Phrase(en: count == 1 ? "1 rest" : "\(count) rests", zh: "\(count)次")),
        ]
    }

    func observations(in context: AuditContext) -> [Observation] {
        let first = firstMonday(before: context.horizon.dates.start)
        let runs = stride(from: first, to: context.horizon.dates.end, by: 7 * weeks).map {
            context.weeks(weeks, from: $0)
        }
        return context.records.flatMap { record in
            runs.map { run in
                let gaps = record.presence.gaps(in: run).map(\.length)
                return Observation(
                    of: record.specialist.id, in: run, actual: .minutes(longestOfAll(gaps)))
            }
        }
    }

    /// The greatest length of which the gaps hold `count`.
    private func longestOfAll(_ gaps: [Minutes]) -> Minutes {
        if count == 1 { return gaps.max() ?? .zero }
        let candidates = gaps.flatMap { gap in (1...count).map { gap.count / $0 } }
        let fitting = candidates.filter { length in
            length > 0 && gaps.reduce(0) { $0 + $1.count / length } >= count
        }
        return Minutes(fitting.max() ?? 0)
    }

    private func firstMonday(before date: LocalDate) -> LocalDate {
        let monday = date.startOfWeek
        // Day 4 was Monday 5 January 1970.
        let week = (monday.dayNumber - 4) / 7
        return monday - 7 * (((week % weeks) + weeks) % weeks)
    }

    func historyNeeded(for horizon: PlanningHorizon) -> LocalDate? {
        firstMonday(before: horizon.dates.start)
    }
}
