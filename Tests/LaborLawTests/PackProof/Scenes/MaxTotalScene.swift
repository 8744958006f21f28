import LaborLaw
import RosterModel
import WorkTime

/// Work in a window is used up to the minute, breaks left aside.
struct MaxTotalScene: RuleScene {
    let rule: MaxTotalInWindow
    let kind = "max-total"
    private var limit: Int { rule.limit.count }

    func atLimit(_ stage: Stage) -> [Play] { play(stage, extra: 0) }
    func beyond(_ stage: Stage) -> [Play] { play(stage, extra: 1) }

    private func play(_ stage: Stage, extra: Int) -> [Play] {
        let title = "\(extra == 0 ? "all" : "more than all") of the window"
        guard let (horizon, duties) = roster(stage, extra: extra) else { return [] }
        return [
            Play(
                title: title, horizon: horizon, duties: duties,
                breaches: Breach.time(limit + extra, atMost: limit))
        ]
    }

    private func roster(_ stage: Stage, extra: Int) -> (DateRange, [Duty])? {
        let monday = stage.monday
        switch rule.window {
        case .day(.dutyDate):
            // Five dates in a row, nights running into the next; a break within is no work.
            return (
                stage.week,
                (0..<5).map { day in
                    day == 2
                        ? stage.duty(
                            monday + day, lasting: limit + extra + 30, breaks: [(60, 30)])
                        : stage.duty(monday + day, lasting: limit)
                }
            )
        case .day(.fromDutyStart):
            // Every duty starts 24 hours after the one before, the third a little earlier.
            return (
                stage.week,
                (0..<5).map {
                    stage.duty(
                        monday + $0, at: stage.start - ($0 == 2 ? extra : 0), lasting: limit)
                }
            )
        case .day(.calendar):
            // The last hour before midnight belongs to a duty that goes on after it.
            return (
                stage.week,
                [
                    stage.duty(monday + 1, at: 8 * 60, lasting: limit - 60),
                    stage.duty(monday + 1, at: 23 * 60 - extra, lasting: 120 + extra),
                ]
            )
        case .week:
            // The last hour of the week belongs to a duty that goes on into the next.
            let dates = (0..<6).map { monday + $0 }
            return (
                DateRange(start: monday, days: 14),
                stage.duties(dates, addingUpTo: limit - 60)
                    + [stage.duty(monday + 6, at: 23 * 60 - extra, lasting: 120 + extra)]
            )
        case .days(let count):
            // The same lengths again and again, so that every run of dates is full.
            let lengths = shares(of: limit, in: count)
            let first = monday - count
            return (
                DateRange(start: monday, days: count),
                (0..<(2 * count)).map { day in
                    stage.duty(
                        first + day,
                        lasting: lengths[day % count] + (day == count + 3 ? extra : 0))
                }
            )
        case .month, .year: return nil
        }
    }

    func clockChange(_ change: ClockChange, _ stage: Stage) -> [Play] {
        wallPlays(change, limit: limit, outward: 1, beginning: beginning) { wall, passed in
            Play(
                title: "\(change.name), \(wall) minutes by the wall", horizon: stage.week,
                duties: duties(stage, wall: wall),
                breaches: Breach.time(passed, atMost: limit))
        }
    }

    /// Where the night's duty begins, in minutes after the midnight before the change.
    private var beginning: Int { rule.window == .day(.calendar) ? 0 : -120 }

    private func duties(_ stage: Stage, wall: Int) -> [Duty] {
        let monday = stage.monday
        switch rule.window {
        case .day(.calendar): return [stage.duty(monday + 6, from: 0, until: wall)]
        case .day(.dutyDate), .day(.fromDutyStart):
            return (0..<5).map { stage.duty(monday + $0, lasting: limit) }
                + [stage.duty(monday + 5, from: 22 * 60, until: 22 * 60 + wall)]
        case .week, .month, .year, .days:
            let days: Int
            if case .days(let count) = rule.window { days = count } else { days = 7 }
            let dates = (0..<(days - 2)).map { monday + 7 - days + $0 }
            return stage.duties(dates, addingUpTo: limit - 480)
                + [stage.duty(monday + 5, from: 22 * 60, until: 30 * 60 + wall - limit)]
        }
    }
}
