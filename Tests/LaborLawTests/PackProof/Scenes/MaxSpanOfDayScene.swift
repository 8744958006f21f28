import LaborLaw
import WorkTime

/// From a date's first start to its last end it is as long as it may be.
struct MaxSpanOfDayScene: RuleScene {
    let limit: Int
    let kind = "max-span-of-day"

    func atLimit(_ stage: Stage) -> [Play] { plays(stage, extra: 0) }
    func beyond(_ stage: Stage) -> [Play] { plays(stage, extra: 1) }

    private func plays(_ stage: Stage, extra: Int) -> [Play] {
        let date = stage.monday + 2
        let breaches = Breach.time(limit + extra, atMost: limit)
        return [
            Play(
                title: "two short duties far apart, \(extra) beyond", horizon: stage.week,
                duties: [
                    stage.duty(date, at: 8 * 60, lasting: 60),
                    stage.duty(date, at: 8 * 60 + limit + extra - 60, lasting: 60),
                ], breaches: breaches),
            Play(
                title: "a night between others, \(extra) beyond", horizon: stage.week,
                duties: [
                    stage.duty(date - 1, at: 20 * 60, lasting: limit),
                    stage.duty(date, at: 20 * 60, lasting: limit + extra, breaks: [(240, 60)]),
                ], breaches: breaches),
        ]
    }

    func clockChange(_ change: ClockChange, _ stage: Stage) -> [Play] {
        wallPlays(change, limit: limit, outward: 1, beginning: -120) { wall, passed in
            Play(
                title: "\(change.name), \(wall) minutes by the wall", horizon: stage.week,
                duties: [
                    stage.duty(stage.monday + 5, from: 22 * 60, until: 22 * 60 + wall)
                ],
                breaches: Breach.time(passed, atMost: limit))
        }
    }
}
