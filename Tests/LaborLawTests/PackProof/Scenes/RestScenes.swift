import LaborLaw
import RosterModel
import WorkTime

/// The next duty starts as soon as it may.
struct MinRestScene: RuleScene {
    let limit: Int
    let kind = "min-rest"

    func atLimit(_ stage: Stage) -> [Play] { [play(stage, short: 0)] }
    func beyond(_ stage: Stage) -> [Play] { [play(stage, short: 1)] }

    private func play(_ stage: Stage, short: Int) -> Play {
        let start = 20 * 60 + limit - short
        return Play(
            title: "\(short) short of the rest", horizon: stage.week,
            duties: [
                stage.duty(stage.monday + 2, from: 16 * 60, until: 20 * 60),
                stage.duty(stage.monday + 2, at: start, lasting: 240),
            ],
            breaches: Breach.time(limit - short, atLeast: limit))
    }

    func clockChange(_ change: ClockChange, _ stage: Stage) -> [Play] {
        wallPlays(change, limit: limit, outward: -1, beginning: -120) { wall, passed in
            Play(
                title: "\(change.name), \(wall) minutes by the wall", horizon: stage.week,
                duties: [
                    stage.duty(stage.monday + 5, from: 18 * 60, until: 22 * 60),
                    stage.duty(stage.monday + 5, at: 22 * 60 + wall, lasting: 240),
                ],
                breaches: Breach.time(passed, atLeast: limit))
        }
    }
}

/// The long rests of a week, or of fixed weeks, are just long enough, all others far too short.
struct WeeklyRestScene: RuleScene {
    let rule: MinContiguousRestInWindow
    let kind = "weekly-rest"
    private var limit: Int { rule.limit.count }

    func atLimit(_ stage: Stage) -> [Play] { [play(stage, short: 0)] + lateRests(stage, late: 0) }

    func beyond(_ stage: Stage) -> [Play] {
        [play(stage, short: 1), brokenByTheEnd(stage)] + lateRests(stage, late: 1)
    }

    /// The weeks that count together and hold the stage's, counted from Monday 5 January 1970.
    private func run(_ stage: Stage) -> DateRange {
        let position = ((stage.monday.dayNumber - 4) / 7) % rule.weeks
        return DateRange(start: stage.monday - 7 * position, days: 7 * rule.weeks)
    }

    private func play(_ stage: Stage, short: Int) -> Play {
        let run = run(stage)
        // One rest each few days, from an evening; the last may be short.
        let rests = (0..<rule.count).map { index in
            let evening = run.start + 1 + index * (7 * rule.weeks / rule.count)
            let length = limit - (index == rule.count - 1 ? short : 0)
            let start = stage.instant(evening, 20 * 60)
            return TimeRange(start: start, length: Minutes(length))
        }
        return Play(
            title: "\(rule.count) rests, \(short) short", horizon: run,
            duties: presence(stage, run, around: rests),
            breaches: Breach.time(limit - short, atLeast: limit))
    }

    /// A rest long enough that the end of the weeks cuts in two.
    private func brokenByTheEnd(_ stage: Stage) -> Play {
        let run = run(stage)
        // It begins so late on the last day that even a law that lets it count does not.
        let start = stage.instant(run.end - 1, 20 * 60)
        let duties = presence(
            stage, run, around: [TimeRange(start: start, length: Minutes(limit))])
        // Of the rests of twelve hours between the others, two or more days' worth do not help.
        return Play(
            title: "the end of the weeks cuts the rest", horizon: run, duties: duties,
            breaches: Breach.time(12 * 60, atLeast: limit))
    }

    /// Rests that begin on the last evening just before the hour up to which they count whole.
    private func lateRests(_ stage: Stage, late: Int) -> [Play] {
        guard let last = rule.countsWholeBefore else { return [] }
        let run = run(stage)
        let day = (0..<7).map { run.end - 1 - $0 }.first { $0.weekday == last.weekday }
        guard let day else { return [] }
        let minute = last.time.minuteOfDay - 1 + late
        let rest = TimeRange(start: stage.instant(day, minute), length: Minutes(limit))
        let dates = DateRange(start: run.start, days: run.count + 7)
        let duties =
            presence(stage, dates, around: [rest])
            + [stage.duty(day, from: 8 * 60, until: minute)]
        // The week after has a rest of its own.
        let next =
            duties.filter { $0.date < run.end || $0.date > run.end + 3 }
            + [stage.duty(run.end, at: minute + limit - 1440, lasting: 60)]
        return [
            Play(
                title: "a rest that begins \(late) too late", horizon: dates, duties: next,
                breaches: late == 0 ? [] : Breach.time(12 * 60, atLeast: limit))
        ]
    }

    /// Twelve hours of presence every day but during the rests, each of which ends with a duty.
    private func presence(
        _ stage: Stage, _ dates: DateRange, around rests: [TimeRange]
    ) -> [Duty] {
        let ranges =
            dates.dates.flatMap { date in
                TimeRange(start: stage.instant(date, 480), end: stage.instant(date, 1200))
                    .subtracting(rests)
            }
            + rests.map { TimeRange(start: $0.end, length: Minutes(60)) }
        return ranges.map {
            Duty(
                shift: ShiftCode("D"), date: stage.zone.local($0.start).date, range: $0,
                breaks: [], isNight: false)
        }.filter { dates.contains($0.date) }
    }

    func clockChange(_ change: ClockChange, _ stage: Stage) -> [Play] {
        let run = run(stage)
        // The last of the rests ends on the evening of the change.
        let sunday = stage.monday + 6
        return wallPlays(change, limit: limit, outward: -1, beginning: 0) { wall, passed in
            var rests = [
                TimeRange(
                    start: stage.instant(sunday, 20 * 60 - wall),
                    end: stage.instant(sunday, 20 * 60))
            ]
            if rule.count > 1 {
                let other = run.start + (stage.monday == run.start ? 8 : 1)
                rests.append(
                    TimeRange(start: stage.instant(other, 20 * 60), length: Minutes(limit)))
            }
            return Play(
                title: "\(change.name), a rest of \(wall) minutes by the wall", horizon: run,
                duties: presence(stage, run, around: rests)
                    + [stage.duty(sunday, at: 20 * 60, lasting: 60)]
                    + dutyBefore(rests[0], stage),
                breaches: Breach.time(passed, atLeast: limit))
        }
    }

    /// A duty that ends as a rest begins.
    private func dutyBefore(_ rest: TimeRange, _ stage: Stage) -> [Duty] {
        let range = TimeRange(start: rest.start - Minutes(60), end: rest.start)
        return [
            Duty(
                shift: ShiftCode("D"), date: stage.zone.local(range.start).date, range: range,
                breaks: [], isNight: false)
        ]
    }
}
