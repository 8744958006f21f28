import LaborLaw
import RosterModel
import WorkTime

/// Duties touch the hours in which nobody may work.
struct ProhibitedWindowScene: RuleScene {
    let rule: ProhibitedWindow
    let kind = "prohibited-window"

    /// Hours in which nobody may work, as minutes after a date's midnight.
    private struct Closed {
        let date: LocalDate
        let from: Int
        let to: Int
        var holidays: Set<LocalDate> = []
    }

    private var from: Int { rule.from?.minuteOfDay ?? 0 }

    private var length: Int {
        let to = rule.to?.minuteOfDay ?? 0
        return (to <= from ? 1440 : 0) + to - from
    }

    private var isWholeDays: Bool { length == 1440 }

    /// One for each sort of day that is named.
    private func closed(_ stage: Stage) -> [Closed] {
        var closed: [Closed] = []
        if rule.weekdays.isEmpty && !rule.holidays {
            closed.append(closedFrom(stage.monday + 2, days: 1))
        } else if !rule.weekdays.isEmpty {
            // Whole days that follow each other, such as a weekend, are closed together.
            let dates = stage.week.dates.filter { rule.weekdays.contains($0.weekday) }
            closed.append(closedFrom(dates[0], days: isWholeDays ? dates.count : 1))
        }
        if rule.holidays {
            var holiday = closedFrom(stage.monday + 2, days: 1)
            holiday.holidays = [stage.monday + 2]
            closed.append(holiday)
        }
        return closed
    }

    private func closedFrom(_ date: LocalDate, days: Int) -> Closed {
        Closed(date: date, from: from, to: from + length + 1440 * (days - 1))
    }

    func atLimit(_ stage: Stage) -> [Play] {
        closed(stage).flatMap { closed in
            [
                play(stage, closed, late: 0, early: 0),
                // A break is no work.
                Play(
                    title: "a break through all the hours", horizon: horizon(stage),
                    duties: [
                        stage.duty(
                            closed.date, at: closed.from - 30,
                            lasting: closed.to - closed.from + 60,
                            breaks: [(30, closed.to - closed.from)])
                    ], holidays: closed.holidays),
            ]
        } + openDays(stage)
    }

    func beyond(_ stage: Stage) -> [Play] {
        closed(stage).flatMap {
            [play(stage, $0, late: 1, early: 0), play(stage, $0, late: 0, early: 1)]
        }
    }

    /// Work at the same hours on a day that is not named.
    private func openDays(_ stage: Stage) -> [Play] {
        guard !rule.weekdays.isEmpty || rule.holidays else { return [] }
        return stage.week.dates.filter { !rule.weekdays.contains($0.weekday) }.map {
            Play(
                title: "the same hours on a \($0.weekday)", horizon: horizon(stage),
                duties: [stage.duty($0, at: from, lasting: min(length, 600))])
        }
    }

    private func play(_ stage: Stage, _ closed: Closed, late: Int, early: Int) -> Play {
        Play(
            title: "\(late) minutes into the hours, \(early) before their end",
            horizon: horizon(stage),
            duties: [
                stage.duty(closed.date, from: closed.from - 240, until: closed.from + late),
                stage.duty(closed.date, from: closed.to - early, until: closed.to + 240),
            ],
            holidays: closed.holidays, breaches: Breach.time(late + early, atMost: 0))
    }

    private func horizon(_ stage: Stage) -> DateRange {
        DateRange(start: stage.monday - 1, days: 9)
    }

    /// Hours of the wall through the night of the change are an hour more or less of work.
    func clockChange(_ change: ClockChange, _ stage: Stage) -> [Play] {
        let days = [stage.monday + 5, stage.monday + 6]
        let night = days.first { date in
            let isNamed =
                rule.weekdays.isEmpty && !rule.holidays || rule.weekdays.contains(date.weekday)
            let change = (date == days[0] ? 1440 : 0) + 3 * 60
            return isNamed && from <= change - 120 && from + length >= change
        }
        guard let night else { return [] }
        // Of whole days only the first hours of the Sunday are worked.
        let isSunday = rule.weekdays.contains(.sunday) && isWholeDays
        let date = isSunday ? stage.monday + 6 : night
        let end = isSunday ? 360 : from + length
        let worked = end - from - change.lost
        let around = [
            stage.duty(date, from: from - 60, until: from),
            stage.duty(date, from: from + length, until: from + length + 60),
        ]
        return [
            Play(
                title: "\(change.name), around the hours", horizon: horizon(stage),
                duties: isSunday ? [around[1]] : around),
            Play(
                title: "\(change.name), through the hours", horizon: horizon(stage),
                duties: [stage.duty(date, from: from, until: end)],
                breaches: Breach.time(worked, atMost: 0)),
        ]
    }
}
