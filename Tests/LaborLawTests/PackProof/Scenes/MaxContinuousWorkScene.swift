import LaborLaw
import WorkTime

/// A stretch of work is as long as it may be; a break a minute too short does not interrupt it.
struct MaxContinuousWorkScene: RuleScene {
    let rule: MaxContinuousWork
    let kind = "max-continuous-work"
    private var limit: Int { rule.limit.count }
    private var pause: Int { rule.interruptedBy.count }

    func atLimit(_ stage: Stage) -> [Play] {
        [
            Play(
                title: "two full stretches with a break", horizon: stage.week,
                duties: [
                    stage.duty(
                        stage.monday + 2, lasting: 2 * limit + pause, breaks: [(limit, pause)])
                ])
        ]
    }

    func beyond(_ stage: Stage) -> [Play] {
        let breaches = Breach.time(limit + 1, atMost: limit)
        return [
            Play(
                title: "a minute more before the break", horizon: stage.week,
                duties: [
                    stage.duty(
                        stage.monday + 2, lasting: 2 * limit + 1 + pause,
                        breaks: [(limit + 1, pause)])
                ], breaches: breaches),
            Play(
                title: "a break a minute too short", horizon: stage.week,
                duties: [
                    stage.duty(
                        stage.monday + 2, lasting: limit + 1, breaks: [(60, pause - 1)])
                ], breaches: breaches),
            Play(
                title: "two duties that meet", horizon: stage.week,
                duties: [
                    stage.duty(stage.monday + 2, at: 8 * 60, lasting: limit),
                    stage.duty(stage.monday + 2, at: 8 * 60 + limit, lasting: 1),
                ], breaches: breaches),
        ]
    }

    func clockChange(_ change: ClockChange, _ stage: Stage) -> [Play] {
        wallPlays(change, limit: limit, outward: 1, beginning: 45) { wall, passed in
            Play(
                title: "\(change.name), \(wall) minutes by the wall", horizon: stage.week,
                duties: [stage.duty(stage.monday + 6, from: 45, until: 45 + wall)],
                breaches: Breach.time(passed, atMost: limit))
        }
    }
}
