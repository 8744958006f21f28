import LaborLaw
import WorkTime

/// The duties of a date are interrupted as often and as long as they may be.
struct GapInDayScene: RuleScene {
    let rule: MaxGapsInDay
    let kind = "gap-in-day"
    private var gap: Int { rule.maxGap?.count ?? 60 }

    func atLimit(_ stage: Stage) -> [Play] {
        [play(stage, gaps: Array(repeating: gap, count: rule.maxGaps ?? 1), breaches: [])]
    }

    func beyond(_ stage: Stage) -> [Play] {
        var plays: [Play] = []
        if let maxGap = rule.maxGap?.count {
            plays.append(
                play(
                    stage, gaps: [maxGap + 1], breaches: Breach.time(maxGap + 1, atMost: maxGap)))
        }
        if let maxGaps = rule.maxGaps {
            let breach = Breach(
                actual: .count(maxGaps + 1), limit: .count(maxGaps), excess: .count(1))
            plays.append(
                play(
                    stage, gaps: Array(repeating: min(gap, 60), count: maxGaps + 1),
                    breaches: [breach]))
        }
        return plays
    }

    private func play(_ stage: Stage, gaps: [Int], breaches: [Breach]) -> Play {
        var start = 8 * 60
        var duties = [stage.duty(stage.monday + 2, at: start, lasting: 90)]
        for gap in gaps {
            start += 90 + gap
            duties.append(stage.duty(stage.monday + 2, at: start, lasting: 90))
        }
        return Play(
            title: "gaps of \(gaps) minutes", horizon: stage.week, duties: duties,
            breaches: breaches)
    }

    func clockChange(_ change: ClockChange, _ stage: Stage) -> [Play] {
        guard let maxGap = rule.maxGap?.count else { return [] }
        let date = stage.monday + 6
        return wallPlays(change, limit: maxGap, outward: 1, beginning: 45) { wall, passed in
            Play(
                title: "\(change.name), a gap of \(wall) minutes by the wall",
                horizon: stage.week,
                duties: [
                    stage.duty(date, from: 15, until: 105),
                    stage.duty(date, at: 105 + wall, lasting: 60),
                ],
                breaches: Breach.time(passed, atMost: maxGap))
        }
    }
}
