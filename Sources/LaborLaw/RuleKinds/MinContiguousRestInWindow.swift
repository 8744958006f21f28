internal import RosterModel
internal import Wording
public import WorkTime

/// So many unbroken rests of a length in each week, or in each fixed run of weeks.
///
/// A rest must lie within the weeks: of one that crosses their end each side has its part. One
/// rest of twice the length is two. A meal break within a duty is no rest. Dates after the horizon
/// count as free. Runs of several weeks follow each other from Monday 5 January 1970.
///
/// A law may let a rest that begins early enough count whole for the weeks in which it begins, as
/// Singapore's Employment Act 1968, s. 36(3), does for one that begins before 18:00 on Sunday. What
/// is needed of it there does not count again in the next.
public struct MinContiguousRestInWindow: Hashable, Sendable {
    /// The shortest rest that will do.
    public let limit: Minutes
    /// The number of weeks, from Monday to Sunday, that count together.
    public let weeks: Int
    /// How many such rests they must hold.
    public let count: Int
    /// Before when, in the last week, a rest must begin that counts whole though it goes on into
    /// the next weeks; nil where none does.
    public let countsWholeBefore: WeekTime?

    /// A time of a day of the week.
    public struct WeekTime: Hashable, Sendable {
        /// The day.
        public let weekday: Weekday
        /// The time on the wall.
        public let time: LocalTime

        /// A time on a day of the week.
        public init(_ weekday: Weekday, _ time: LocalTime) {
            self.weekday = weekday
            self.time = time
        }
    }

    /// At least `count` rests of `limit` in each run of `weeks` weeks.
    ///
    /// - Precondition: `weeks` and `count` are positive.
    public init(
        limit: Minutes, weeks: Int = 1, count: Int = 1, countsWholeBefore: WeekTime? = nil
    ) {
        precondition(weeks > 0 && count > 0)
        self.limit = limit
        self.weeks = weeks
        self.count = count
        self.countsWholeBefore = countsWholeBefore
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
        // A rest that counted for the weeks before may reach into the first planned ones.
        let start = countsWholeBefore == nil ? first : first - 7 * weeks
        let runs = stride(from: start, to: context.horizon.dates.end, by: 7 * weeks).map {
            (
                isPlanned: $0 >= first, range: context.weeks(weeks, from: $0),
                latest: latest($0, context)
            )
        }
        return context.records.flatMap { record in
            var taken: Instant?
            return runs.compactMap { run -> Observation? in
                let rests = rests(
                    of: record, in: run.range, latestStart: run.latest, taken: &taken)
                guard run.isPlanned else { return nil }
                return Observation(
                    of: record.specialist.id, in: run.range,
                    actual: .minutes(longestOfAll(rests)))
            }
        }
    }

    /// Before when a rest must begin to count whole in the weeks from a Monday.
    private func latest(_ monday: LocalDate, _ context: AuditContext) -> Instant? {
        countsWholeBefore.map {
            let date = monday + 7 * (weeks - 1) + ($0.weekday.rawValue - 1)
            return context.horizon.zone.instant(at: LocalDateTime(date: date, time: $0.time))
        }
    }

    /// The rests of a run of weeks, the last of them whole where that is needed and allowed.
    ///
    /// Up to the instant `taken` a rest has counted for the weeks before.
    private func rests(
        of record: PersonalRecord, in run: TimeRange, latestStart: Instant?,
        taken: inout Instant?
    ) -> [Minutes] {
        let start = min(run.end, max(run.start, taken ?? run.start))
        taken = nil
        let gaps = record.presence.gaps(in: TimeRange(start: start, end: run.end))
        let lengths = gaps.map(\.length)
        guard let latestStart, let last = gaps.last, last.end == run.end,
            last.start < latestStart, longestOfAll(lengths) < limit
        else { return lengths }
        let after = TimeRange(start: run.end, length: limit)
        let next = record.presence.ranges(in: after).first?.start ?? after.end
        let whole = lengths.dropLast() + [next - last.start]
        if longestOfAll(Array(whole)) >= limit {
            taken = last.start + limit
        }
        return Array(whole)
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
