import LaborLaw
import RosterModel
import WorkTime

/// A duty just long enough to owe a break, and one just too short.
struct BreakOwedScene: RuleScene {
    let rule: BreakOwed
    let kind = "break-owed"

    func atLimit(_ stage: Stage) -> [Play] {
        rule.steps.indices.flatMap { index -> [Play] in
            let step = rule.steps[index]
            let (owed, length) = (owedFrom(step), step.length.count)
            var plays = [
                play(stage, index, "too short to owe it", owed - 1, [taken(before: index)]),
                play(stage, index, "the whole break", owed, [length]),
            ]
            if let startsBy = step.startsBy?.count {
                plays.append(
                    play(stage, index, "as late as may be", owed, [length], after: startsBy))
            }
            if let piece = rule.minPiece?.count, length >= 2 * piece {
                plays.append(play(stage, index, "in two", owed, [piece, length - piece]))
            }
            return plays
        } + outsideHours(stage)
    }

    func beyond(_ stage: Stage) -> [Play] {
        rule.steps.indices.flatMap { index -> [Play] in
            let step = rule.steps[index]
            let (owed, length) = (owedFrom(step), step.length.count)
            var plays = [
                play(
                    stage, index, "no break, or that of a shorter duty", owed,
                    [taken(before: index)], breach: step),
                play(stage, index, "a minute short", owed, [length - 1], breach: step),
            ]
            if let startsBy = step.startsBy?.count {
                plays.append(
                    play(
                        stage, index, "a minute late", owed, [length], after: startsBy + 1,
                        breach: step, counted: 0))
            }
            if index == 0, let piece = rule.minPiece?.count, piece > 1 {
                let pieces = Array(repeating: piece - 1, count: length / (piece - 1) + 1)
                plays.append(
                    play(stage, index, "in pieces that are too short", owed, pieces, breach: step))
            }
            return plays
        }
    }

    /// Duties that start a minute before and just after the hours in which starts owe a break.
    private func outsideHours(_ stage: Stage) -> [Play] {
        guard let hours = rule.startsBetween, let step = rule.steps.first else { return [] }
        return [hours.from.minuteOfDay - 1, hours.to.minuteOfDay].map {
            play(stage, 0, "starts outside the hours", owedFrom(step), [], at: $0)
        }
    }

    /// The length from which a step is owed.
    private func owedFrom(_ step: BreakOwed.Step) -> Int {
        step.threshold.count + (step.includesThreshold ? 0 : 1)
    }

    /// The break that the step before owes.
    private func taken(before index: Int) -> Int {
        index == 0 ? 0 : rule.steps[index - 1].length.count
    }

    /// A duty of a length as the rule measures it, with breaks and some work after each.
    private func play(
        _ stage: Stage, _ index: Int, _ title: String, _ measured: Int, _ pieces: [Int],
        after first: Int = 60, at start: Int? = nil, breach step: BreakOwed.Step? = nil,
        counted: Int? = nil
    ) -> Play {
        let gap = pieces.count > 4 ? 5 : 30
        var breaks: [(after: Int, length: Int)] = []
        for piece in pieces where piece > 0 {
            let after = breaks.last.map { $0.after + $0.length + gap } ?? first
            breaks.append((after, piece))
        }
        let total = breaks.reduce(0) { $0 + $1.length }
        let length = rule.measure == .work ? measured + total : measured
        let least = rule.minPiece?.count ?? step?.length.count ?? 0
        let actual = counted ?? pieces.filter { $0 >= least }.reduce(0, +)
        return Play(
            title: "step \(index + 1): \(title)", horizon: stage.week,
            duties: [
                stage.duty(
                    stage.monday + 2, at: start ?? self.start(stage), lasting: length,
                    breaks: breaks)
            ],
            breaches: step.map { Breach.time(actual, atLeast: $0.length.count) } ?? [])
    }

    private func start(_ stage: Stage) -> Int {
        rule.startsBetween?.from.minuteOfDay ?? stage.start
    }

    func clockChange(_ change: ClockChange, _ stage: Stage) -> [Play] {
        guard let step = rule.steps.first else { return [] }
        let limit = owedFrom(step) - 1
        return wallPlays(change, limit: limit, outward: 1, beginning: 45) { wall, passed in
            Play(
                title: "\(change.name), \(wall) minutes by the wall", horizon: stage.week,
                duties: [stage.duty(stage.monday + 6, from: 45, until: 45 + wall)],
                breaches: passed > limit ? Breach.time(0, atLeast: step.length.count) : [])
        }
    }
}
