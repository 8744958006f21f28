import LaborLaw
import RosterModel
import WorkTime

/// So many dates in a row are worked, the last by night.
struct MaxConsecutiveDaysScene: RuleScene {
    let limit: Int
    let kind = "max-consecutive-days"

    func atLimit(_ stage: Stage) -> [Play] { [play(stage, days: limit)] }
    func beyond(_ stage: Stage) -> [Play] { [play(stage, days: limit + 1)] }

    /// The run ends on the Wednesday; Thursday is off though the night reaches into it.
    private func play(_ stage: Stage, days: Int) -> Play {
        let last = stage.monday + 2
        let run = DateRange(start: last - (days - 1), days: days - 1)
        return Play(
            title: "\(days) dates in a row", horizon: stage.week,
            duties: run.dates.map { stage.duty($0, lasting: 240) }
                + [stage.duty(last, at: 22 * 60, lasting: 480), stage.duty(last + 2, lasting: 60)],
            breaches: Breach.days(days, atMost: limit))
    }
}

/// As many dates of a window are worked as may be, nights before dates off among them.
struct MinDaysOffScene: RuleScene {
    let rule: MinDaysOff
    let kind = "min-days-off"

    func atLimit(_ stage: Stage) -> [Play] { [play(stage, off: rule.count)] }
    func beyond(_ stage: Stage) -> [Play] { [play(stage, off: rule.count - 1)] }

    private func play(_ stage: Stage, off: Int) -> Play {
        let (horizon, free) = dates(stage, off: off)
        let worked = free.window.dates.filter { date in
            isMeant(date) && !free.dates.contains(date)
        }
        return Play(
            title: "\(off) dates off", horizon: horizon,
            duties: worked.map { date in
                free.dates.contains(date + 1)
                    ? stage.duty(date, at: 22 * 60, lasting: 480)
                    : stage.duty(date, lasting: 240)
            },
            breaches: Breach.days(off, atLeast: rule.count))
    }

    private func isMeant(_ date: LocalDate) -> Bool {
        rule.weekday.map { $0 == date.weekday } ?? true
    }

    /// The dates planned, and the dates looked at with those of them that are off.
    private func dates(
        _ stage: Stage, off: Int
    ) -> (DateRange, (window: DateRange, dates: Set<LocalDate>)) {
        let window: DateRange
        switch rule.window {
        case .day, .week: window = stage.week
        case .month: window = stage.month
        case .year: window = stage.year
        case .days(let count):
            // Every run of dates has the same number off until the first one planned is worked.
            let first = stage.monday - count
            let every = count / rule.count
            let free = (0..<(2 * rule.count)).filter { off == rule.count || $0 != rule.count }
            return (
                DateRange(start: stage.monday, days: count),
                (DateRange(start: first, days: 2 * count), Set(free.map { first + $0 * every }))
            )
        }
        let candidates = window.dates.filter(isMeant)
        let horizon =
            rule.window == .year ? DateRange(start: window.end - 7, days: 7) : window
        return (horizon, (window, Set(candidates.dropFirst().prefix(off))))
    }
}

/// A roster is published on the last day allowed, and a day later.
struct PublicationNoticeScene: RuleScene {
    let rule: PublicationNotice
    let kind = "publication-notice"

    func atLimit(_ stage: Stage) -> [Play] { [play(stage, late: 0), play(stage, late: nil)] }
    func beyond(_ stage: Stage) -> [Play] { [play(stage, late: 1)] }

    private func play(_ stage: Stage, late: Int?) -> Play {
        let start = rule.beforeMonth ? stage.month.start : stage.monday
        return Play(
            title: late.map { "\($0) days late" } ?? "on an unknown day", horizon: stage.week,
            duties: [stage.duty(stage.monday + 2, lasting: 240)],
            publishedOn: late.map { start - rule.days + $0 },
            breaches: Breach.days(rule.days - (late ?? 0), atLeast: rule.days))
    }
}

/// A worked Sunday or holiday has its date off on the last, or the first, date that counts.
struct SubstituteRestScene: RuleScene {
    let rule: SubstituteRest
    let kind = "substitute-rest"

    func atLimit(_ stage: Stage) -> [Play] {
        [
            play(stage, off: rule.withinDays - 1, "the last date that counts is off"),
            play(stage, off: 1 - rule.withinDays, "the first date that counts is off"),
        ]
    }

    func beyond(_ stage: Stage) -> [Play] {
        [
            play(stage, off: nil, "no date that counts is off"),
            play(stage, off: rule.withinDays, "the date after those that count is off"),
            twice(stage),
        ]
    }

    private func play(_ stage: Stage, off: Int?, _ title: String) -> Play {
        let worked = worked(stage)
        return Play(
            title: title, horizon: horizon(stage),
            duties: duties(stage) { $0 == worked || ($0.weekday != .sunday && off != $0 - worked) },
            holidays: holidays([worked]),
            breaches: off.map { abs($0) < rule.withinDays } ?? false
                ? [] : Breach.days(0, atLeast: 1))
    }

    /// One date off does not make good for two.
    private func twice(_ stage: Stage) -> Play {
        let worked = worked(stage)
        let both = [worked, worked + 7]
        return Play(
            title: "two worked days share one date off", horizon: horizon(stage),
            duties: duties(stage) {
                both.contains($0) || ($0.weekday != .sunday && $0 != worked + 2)
            },
            holidays: holidays(both), breaches: Breach.days(0, atLeast: 1))
    }

    /// The Sunday or, where it is about holidays, the Tuesday.
    private func worked(_ stage: Stage) -> LocalDate {
        rule.after == .sunday ? stage.monday + 6 : stage.monday + 1
    }

    private func holidays(_ dates: [LocalDate]) -> Set<LocalDate> {
        rule.after == .holiday ? Set(dates) : []
    }

    private func horizon(_ stage: Stage) -> DateRange {
        DateRange(
            start: stage.monday - 7 - rule.withinDays, end: stage.monday + 21 + rule.withinDays)
    }

    private func duties(_ stage: Stage, on isWorked: (LocalDate) -> Bool) -> [Duty] {
        horizon(stage).dates.filter(isWorked).map { stage.duty($0, lasting: 240) }
    }
}

/// Duties touch the midnights around a day away.
struct AbsenceScene: RuleScene {
    let kinds: [Absence.Kind]
    let kind = "no-work-during-absence"

    func atLimit(_ stage: Stage) -> [Play] {
        kinds.map { play(stage, $0, early: 0, late: 0, isMeant: true) }
            + Absence.Kind.allCases.filter { !kinds.contains($0) }.map {
                play(stage, $0, early: 1, late: 1, isMeant: false)
            }
    }

    func beyond(_ stage: Stage) -> [Play] {
        kinds.flatMap {
            [
                play(stage, $0, early: 1, late: 0, isMeant: true),
                play(stage, $0, early: 0, late: 1, isMeant: true),
            ]
        }
    }

    private func play(
        _ stage: Stage, _ kind: Absence.Kind, early: Int, late: Int, isMeant: Bool
    ) -> Play {
        let away = stage.monday + 2
        return Play(
            title: "\(kind.rawValue), \(late) minutes into it, \(early) before its end",
            horizon: stage.week,
            duties: [
                stage.duty(away - 1, from: 20 * 60, until: 24 * 60 + late),
                stage.duty(away, from: 24 * 60 - early, until: 28 * 60),
            ],
            absences: [
                Absence(
                    specialist: Stage.person, dates: DateRange(start: away, days: 1), kind: kind)
            ],
            breaches: isMeant ? Breach.time(early + late, atMost: 0) : [])
    }
}
