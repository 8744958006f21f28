internal import LaborLaw
internal import RosterModel
internal import WorkTime

// Caps on months, years and runs of days become caps on weeks, which a search remembers anyway.
// That is stricter than the law and never laxer.
extension RuleCompiler {
    /// Compiles a cap on the hours of a window.
    func compile(
        _ cap: MaxTotalInWindow, into compiled: inout WorkRules, history: WorkHistory
    ) {
        let limit = cap.limit.count
        switch cap.window {
        case .day(.dutyDate): break  // The options keep this.
        case .day(.fromDutyStart): forbidSuccessions(over: limit, in: \.worked, of: &compiled)
        case .day(.calendar): forbidSuccessions(over: limit, in: \.workedOnDate, of: &compiled)
        case .week: compiled.capWeeks(at: limit)
        case .month: capWeeks(dates: 31, weeks: 6, at: limit, into: &compiled, history: history)
        case .year: capWeeks(dates: 366, weeks: 54, at: limit, into: &compiled, history: history)
        case .days(let count):
            capWeeks(
                dates: count, weeks: (count + 12) / 7, at: limit, into: &compiled,
                history: history)
        }
    }

    /// Caps weeks so that no run of so many dates, which touches at most so many weeks, holds more
    /// than `limit`; weeks before the horizon that were longer are made good for.
    private func capWeeks(
        dates: Int, weeks: Int, at limit: Int, into compiled: inout WorkRules,
        history: WorkHistory
    ) {
        let share = evenWeek(of: limit, in: dates)
        compiled.capWeeks(
            atMean: share, of: min(weeks, 64), after: history.minutesOfWeeksBefore)
    }

    /// The most minutes a week may have so that any run of so many dates keeps to `limit`.
    private func evenWeek(of limit: Int, in dates: Int) -> Int {
        let longest = duties.map(\.option.worked).max() ?? 0
        var (low, high) = (0, max(0, limit))
        while low < high {
            let middle = (low + high + 1) / 2
            let worst = (1...7).map { heaviest(dates, startingWith: $0, week: middle, longest) }
            if worst.max() ?? 0 <= limit { low = middle } else { high = middle - 1 }
        }
        return low
    }

    /// The most minutes in a run of dates of which the first `days` end a week.
    private func heaviest(_ dates: Int, startingWith days: Int, week: Int, _ longest: Int) -> Int {
        let head = min(days, dates)
        let (full, tail) = (dates - head).quotientAndRemainder(dividingBy: 7)
        // A night of the evening before reaches into the run, hence a duty more.
        let parts = [head, tail].map { $0 == 0 ? 0 : min(week, ($0 + 1) * longest) }
        return parts.reduce(full * week, +)
    }

    /// Keeps an average from which leave is left out: a week with leave has no more than its other
    /// days' share, a week before the horizon the same as without leave.
    func capWeeksOfLeave(
        at mean: Int, _ absences: [Absence], into compiled: inout WorkRules
    ) {
        let leave = absences.filter {
            [.annualLeave, .medicalLeave, .otherLeave].contains($0.kind)
        }.map(\.dates)
        guard !leave.isEmpty else { return }
        compiled.capWeeks(at: mean)
        let monday = horizon.dates.start.startOfWeek
        for index in compiled.weeks.indices {
            let week = DateRange(start: monday + 7 * index, days: 7)
            let away = week.dates.count { date in leave.contains { $0.contains(date) } }
            compiled.weeks[index].maxMinutes = min(
                compiled.weeks[index].maxMinutes, mean * (7 - away) / 7)
        }
    }

    /// Compiles a cap on overtime: no week has more than the normal hours and an even share of it.
    ///
    /// The options keep the overtime of days to an even share too.
    func compile(_ cap: MaxOvertime, into compiled: inout WorkRules, history: WorkHistory) {
        guard let normal = cap.normal.week?.count else { return }
        let weeks =
            switch cap.window {
            case .day, .week: 1
            case .month: 6
            case .year: 54
            case .days(let count): (count + 12) / 7
            }
        let past = history.minutesOfWeeksBefore.prefix(weeks - 1)
        let used = past.reduce(0) { $0 + max(0, $1 - normal) }
        compiled.capContracts(at: normal + max(0, cap.limit.count - used) / weeks)
    }

    /// Compiles a cap on the overtime and rest-day work of months.
    ///
    /// A free date in any seven keeps the law's rest day free; work on holidays, which counts
    /// whole, is taken off beforehand.
    func compile(_ cap: MaxAverageOvertime, into compiled: inout WorkRules, history: WorkHistory) {
        compiled.maxConsecutiveDays = min(compiled.maxConsecutiveDays, 6)
        guard let normal = cap.normal.week?.count else { return }
        let longest = duties.map(\.option.worked).max() ?? 0
        let dates = horizon.dates
        let holidays = setting.holidays.count { dates.contains($0) }
        let past = history.minutesOfWeeksBefore.prefix(5)
        let used = past.reduce(0) { $0 + max(0, $1 - normal) } + holidays * longest
        compiled.capContracts(at: normal + max(0, cap.monthlyLimit.count - used) / 6)
    }

    /// Compiles days off to shorter runs of work, or to a cap on a day of the week.
    func compile(_ off: MinDaysOff, into compiled: inout WorkRules, history: WorkHistory) {
        guard off.count > 0 else { return }
        if let weekday = off.weekday {
            compile(off, on: weekday, into: &compiled, history: history)
            return
        }
        let dates =
            switch off.window {
            case .day: 1
            case .week: 7
            case .month: 28
            case .year: 365
            case .days(let count): count
            }
        // In every run of `dates / count` dates one is off, so that all hold `count`.
        let run = dates / off.count - 1
        if run >= 6 || off.window != .week {
            compiled.maxConsecutiveDays = min(compiled.maxConsecutiveDays, max(0, min(6, run)))
        } else {
            compiled.maxConsecutiveDays = min(compiled.maxConsecutiveDays, 7 - off.count)
            let hours = duties.map(\.option.worked)
            let most = 7 - off.count
            // Where six of the shortest duties take longer than five of the longest, a cap on the
            // hours costs nothing.
            let capIsFree =
                (most + 1) * (hours.min() ?? 0) - 1 >= most * (hours.max() ?? 0)
            if off.count == 2, !capIsFree {
                // Five days of work at most, and days off in pairs: whichever way a week cuts
                // these, it holds two days off.
                compiled.minConsecutiveDaysOff = max(compiled.minConsecutiveDaysOff, 2)
                let isWhole = horizon.dates.start == horizon.dates.start.startOfWeek
                if !isWhole { capDays(most, ofWeek: 0, &compiled, history) }
            } else {
                for week in compiled.weeks.indices {
                    capDays(most, ofWeek: week, &compiled, history)
                }
            }
        }
    }

    /// Caps a week at so few minutes that one working day more would not fit in.
    private func capDays(
        _ most: Int, ofWeek week: Int, _ compiled: inout WorkRules, _ history: WorkHistory
    ) {
        let shortest = duties.map(\.option.worked).min() ?? 0
        let first = horizon.dates.start.startOfWeek - horizon.dates.start
        let before = week == 0 ? history.workedDays.count { $0 >= first && $0 < 0 } : 0
        // Contracts count what was worked before the horizon in its first week.
        let past = week == 0 ? history.contractMinutesThisWeek : 0
        let cap = past + max(0, (max(0, most - before) + 1) * shortest - 1)
        compiled.weeks[week].maxContractMinutes = min(
            compiled.weeks[week].maxContractMinutes, cap)
    }

    /// Compiles a number of Sundays, or of another day, off.
    private func compile(
        _ off: MinDaysOff, on weekday: Weekday, into compiled: inout WorkRules,
        history: WorkHistory
    ) {
        let dates = horizon.dates
        let days = dates.dates.indices.filter { (dates.start + $0).weekday == weekday }
        let weeks =
            switch off.window {
            case .day, .week: 1
            case .month: 4
            case .year: 52
            case .days(let count): count / 7
            }
        let worked = history.workedDays.count {
            $0 > -7 * weeks && (dates.start + $0).weekday == weekday
        }
        let allowed = max(0, weeks - off.count - worked)
        compiled.weekends = days.map { $0..<($0 + 1) }
        compiled.maxWeekends = min(compiled.maxWeekends, allowed)
    }
}

extension MinContiguousRestInWindow {
    /// The unbroken rest that each week needs so that its run of weeks has all of its rests.
    var minutesInEachWeek: Int {
        limit.count * ((count + weeks - 1) / weeks)
    }
}
