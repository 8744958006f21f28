import LaborLaw
import RosterModel
import WorkTime

/// Work beyond the normal hours adds up to the limit to the minute.
struct MaxOvertimeScene: RuleScene {
    let rule: MaxOvertime
    let kind = "max-overtime"
    private var limit: Int { rule.limit.count }
    /// The normal hours of one of five days.
    private var normal: Int {
        [rule.normal.day?.count, rule.normal.week.map { $0.count / 5 }].compactMap(\.self).min()
            ?? 0
    }
    /// Whether work on holidays does not count.
    private var excludesHolidays: Bool { rule.excludesRestDays && rule.holidaysAreRestDays }
    /// Whether overtime of a week is known only from the whole week.
    private var needsWholeWeeks: Bool { rule.normal.day?.count != normal }

    func atLimit(_ stage: Stage) -> [Play] {
        [play(stage, extra: 0)]
            + onDaysOfRest(stage).filter { $0.breaches.isEmpty }
    }

    func beyond(_ stage: Stage) -> [Play] {
        [play(stage, extra: 1)]
            + onDaysOfRest(stage).filter { !$0.breaches.isEmpty }
    }

    /// The overtime shared among the weekdays of the window.
    private func play(_ stage: Stage, extra: Int) -> Play {
        let days = dates(stage)
        let lengths = shares(of: limit, in: days.count)
        let duties = zip(days, lengths).enumerated().map { index, day in
            stage.duty(
                day.0, lasting: normal + day.1 + (index == days.count - 1 ? extra : 0))
        }
        return Play(
            title: "\(extra) beyond the overtime allowed", horizon: horizon(stage),
            duties: before(stage) + duties,
            breaches: Breach.time(limit + extra, atMost: limit))
    }

    /// The dates planned.
    private func horizon(_ stage: Stage) -> DateRange {
        rule.window == .month ? stage.month : stage.week
    }

    /// The weekdays that share the overtime of the window, as far as it is planned.
    ///
    /// Where the day's normal hours do not tell the overtime, those of whole weeks.
    private func dates(_ stage: Stage) -> [LocalDate] {
        let window: DateRange
        switch rule.window {
        case .day, .days: return [stage.monday + 2]
        case .week: window = stage.week
        case .month: window = stage.month
        case .year: window = DateRange(start: stage.year.start, end: stage.week.end)
        }
        return window.dates.filter { date in
            let week = DateRange(start: date.startOfWeek, days: 7)
            let isWhole = week.start >= window.start && week.end <= window.end
            return date.weekday.rawValue <= 5 && (!needsWholeWeeks || isWhole)
        }
    }

    /// Overtime that belongs to the window before.
    private func before(_ stage: Stage) -> [Duty] {
        let end: LocalDate
        switch rule.window {
        case .day, .days: end = stage.monday + 2
        case .week: end = stage.monday
        case .month: end = stage.month.start
        case .year: end = stage.year.start
        }
        let dates = DateRange(start: end - 4, days: 4).dates
        return dates.filter { $0.weekday.rawValue <= 5 }.map {
            stage.duty($0, lasting: normal + (rule.window == .day ? limit : 60))
        }
    }

    /// Work on a Sunday of a week without a day off, and on a holiday.
    private func onDaysOfRest(_ stage: Stage) -> [Play] {
        guard rule.normal.day != nil else { return [] }
        switch rule.window {
        case .day, .week: return normal + limit < 20 * 60 ? onDaysOfRestOfWeek(stage) : []
        case .days: return []
        case .month, .year: return [onHoliday(stage)]
        }
    }

    private func onDaysOfRestOfWeek(_ stage: Stage) -> [Play] {
        let breaches = Breach.time(limit + 1, atMost: limit)
        let long = normal + limit + 1
        return [
            Play(
                title: "a long Sunday after six short days", horizon: stage.week,
                duties: stage.week.dates.map {
                    stage.duty($0, lasting: $0.weekday == .sunday ? long : 60)
                },
                breaches: rule.excludesRestDays ? [] : breaches),
            Play(
                title: "a long holiday", horizon: stage.week,
                duties: [
                    stage.duty(stage.monday + 1, lasting: normal),
                    stage.duty(stage.monday + 2, lasting: long),
                ],
                holidays: [stage.monday + 2], breaches: excludesHolidays ? [] : breaches),
        ]
    }

    /// All the overtime allowed, and four hours more on a holiday.
    private func onHoliday(_ stage: Stage) -> Play {
        let holiday = stage.monday
        let days = dates(stage).filter { $0 != holiday }
        let duties = zip(days, shares(of: limit, in: days.count)).map {
            stage.duty($0, lasting: normal + $1)
        }
        return Play(
            title: "four hours more on a holiday", horizon: horizon(stage),
            duties: duties + [stage.duty(holiday, lasting: normal + 240)], holidays: [holiday],
            breaches: excludesHolidays ? [] : Breach.time(limit + 240, atMost: limit))
    }

    func clockChange(_ change: ClockChange, _ stage: Stage) -> [Play] {
        let days = dates(stage)
        guard days.count > 1, rule.window == .week || rule.window == .year else { return [] }
        // The last weekday's duty is moved to the night of the change.
        let lengths = shares(of: limit, in: days.count).map { $0 + normal }
        let last = lengths[lengths.count - 1]
        let others = zip(days, lengths).dropLast().map { stage.duty($0, lasting: $1) }
        return wallPlays(change, limit: limit, outward: 1, beginning: -120) { wall, passed in
            Play(
                title: "\(change.name), overtime of \(wall) minutes by the wall",
                horizon: stage.week,
                duties: others + [
                    stage.duty(
                        stage.monday + 5, from: 22 * 60, until: 22 * 60 + last + wall - limit)
                ],
                breaches: Breach.time(passed, atMost: limit))
        }
    }
}
