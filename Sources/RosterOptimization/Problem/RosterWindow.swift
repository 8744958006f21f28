/// Some days of a roster problem as a problem of its own, with a fair share of what the rules allow
/// over the whole horizon.
///
/// It tells what heads are worth on those days; its plans need not fit together with those of the
/// days around.
struct RosterWindow {
    /// The problem of the days, counted from 0.
    let problem: RosterProblem
    /// The whole problem's row of each row.
    let rows: [Int]

    /// The `days` of `problem`, whose requirements are laid out in `rows`.
    init(_ whole: RosterProblem, days: Range<Int>, rows cover: CoverRows) {
        var rows: [Int] = []
        let lines = whole.cover.enumerated().map { index, line in
            let inside = line.spans.indices.filter {
                days.contains(cover.dayOfRow[cover.firstRow[index] + $0])
            }
            rows += inside.map { cover.firstRow[index] + $0 }
            return line.withSpans(inside.map { line.spans[$0] })
        }
        self.rows = rows
        let duty = RosterWindow.usualMinutes(whole)
        problem = RosterProblem(
            dayCount: days.count, templateCount: whole.templateCount,
            options: whole.options.filter { days.contains($0.day) }
                .map { $0.moved(byDays: -days.lowerBound) },
            people: whole.people.enumerated().map { index, person in
                // People round their shares at different times, so that windows are alike.
                let phase = (Double(index) * 0.618_033_988_75).truncatingRemainder(dividingBy: 1)
                return person.window(days, of: whole.dayCount, phase: phase, duty: duty)
            },
            cover: lines)
    }

    private static func usualMinutes(_ problem: RosterProblem) -> Int {
        let all = problem.options.reduce(0) { $0 + $1.worked }
        return max(1, all / max(1, problem.options.count))
    }
}

extension CoverLine {
    fileprivate func withSpans(_ spans: [CoverSpan]) -> CoverLine {
        CoverLine(
            name: name, basis: basis, weights: weights, spans: spans, shortage: shortage,
            surplus: surplus)
    }
}

extension RosterPerson {
    /// The person as seen from some `days` of a horizon of `count` days.
    fileprivate func window(
        _ days: Range<Int>, of count: Int, phase: Double, duty: Int
    ) -> RosterPerson {
        var person = self
        person.allowedTemplates = Array(allowedTemplates[days])
        person.templateCosts = Array(templateCosts[days])
        person.dayOffCosts = Array(dayOffCosts[days])
        if days.lowerBound > 0 { person.history = WorkHistory() }
        let share = Quota(part: days, of: 0..<count, phase: phase)
        if rules.maxWeekends != .max {
            person.rules.maxWeekends = share.of(rules.maxWeekends)
        }
        person.rules.maxDuties = rules.maxDuties.map { $0 < count ? share.of($0) : $0 }
        person.rules.weekends = rules.weekends.map { $0.clamped(to: days) }
            .filter { !$0.isEmpty }
            .map { $0.lowerBound - days.lowerBound..<$0.upperBound - days.lowerBound }
        person.rules.averages = []
        person.rules.nightWeeks = []
        person.rules.weeks = rules.weeks.compactMap {
            $0.window(days, phase: phase, duty: duty)
        }
        return person
    }
}

extension WeekRules {
    fileprivate func window(_ window: Range<Int>, phase: Double, duty: Int) -> WeekRules? {
        let inside = days.clamped(to: window)
        guard !inside.isEmpty else { return nil }
        var week = WeekRules(
            days: inside.lowerBound - window.lowerBound..<inside.upperBound - window.lowerBound,
            start: start, end: end)
        guard inside != days else {
            week.maxMinutes = maxMinutes
            week.maxContractMinutes = maxContractMinutes
            week.minContractMinutes = minContractMinutes
            week.targetMinutes = targetMinutes
            week.shortfallPerMinute = shortfallPerMinute
            week.contiguousRest = contiguousRest
            return week
        }
        // Whole duties are shared out; the least minutes are left to the other windows.
        let share = Quota(part: inside, of: days, phase: phase)
        week.maxMinutes = maxMinutes == .max ? .max : duty * share.of(maxMinutes / duty)
        week.maxContractMinutes =
            maxContractMinutes == .max ? .max : duty * share.of(maxContractMinutes / duty)
        week.targetMinutes = targetMinutes * inside.count / days.count
        week.shortfallPerMinute = shortfallPerMinute
        return week
    }
}

/// The share of a number of whole things that falls to a part of some days.
private struct Quota {
    let part: Range<Int>
    let all: Range<Int>
    let phase: Double

    init(part: Range<Int>, of all: Range<Int>, phase: Double) {
        self.part = part
        self.all = all
        self.phase = phase
    }

    /// The share of `total`; over all parts the shares add up to it, or one less.
    func of(_ total: Int) -> Int {
        func until(_ day: Int) -> Int {
            Int(Double(total) * Double(day - all.lowerBound) / Double(all.count) + phase)
        }
        return until(part.upperBound) - until(part.lowerBound)
    }
}
