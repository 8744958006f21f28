import LaborLaw
import WorkTime

/// A duty just covers the hours of a meal, and meets the other conditions by a minute.
struct MealInWindowScene: RuleScene {
    let rule: MealInWindow
    let kind = "meal-in-window"
    private var from: Int { rule.from.minuteOfDay }
    private var to: Int { rule.to.minuteOfDay }
    private var length: Int { rule.length.count }

    /// The start and the end of the shortest duty that owes the meal.
    private var hours: (start: Int, end: Int) {
        let start = min(from, rule.startsBefore.map { $0.minuteOfDay - 1 } ?? from)
        let end = max(to, rule.endsAfter.map { $0.minuteOfDay + 1 } ?? to)
        return (start, max(end, start + (rule.beyond.map { $0.count + 1 } ?? 0)))
    }

    func atLimit(_ stage: Stage) -> [Play] {
        let (start, end) = hours
        var plays = [
            play(stage, "the meal as it begins", start, end, meal: (from, length)),
            play(stage, "the meal as it ends", start, end, meal: (to - length, length)),
        ]
        if let beyond = rule.beyond?.count {
            plays.append(play(stage, "not too long", start, start + beyond))
            plays.append(play(stage, "starts within the hours", from + 1, end + 120))
            plays.append(play(stage, "ends within the hours", start - 240, to - 1))
        }
        if let before = rule.startsBefore?.minuteOfDay {
            plays.append(play(stage, "starts too late", before, end))
        }
        if let after = rule.endsAfter?.minuteOfDay {
            plays.append(play(stage, "ends too early", start, after))
        }
        return plays
    }

    func beyond(_ stage: Stage) -> [Play] {
        let (start, end) = hours
        return [
            play(stage, "no meal", start, end, counted: 0),
            play(
                stage, "a minute short", start, end, meal: (from, length - 1),
                counted: length - 1),
            play(
                stage, "a minute outside the hours", start - 60, end, meal: (from - 1, length),
                counted: length - 1),
            play(
                stage, "in two", start, end, meal: (from, length - 1), second: (to - 10, 10),
                counted: length - 1),
        ]
    }

    /// A duty whose longest break that counts is `counted`, nil where none is owed or enough is.
    private func play(
        _ stage: Stage, _ title: String, _ start: Int, _ end: Int,
        meal: (at: Int, length: Int)? = nil, second: (at: Int, length: Int)? = nil,
        counted: Int? = nil
    ) -> Play {
        Play(
            title: title, horizon: stage.week,
            duties: [
                stage.duty(
                    stage.monday + 2, at: start, lasting: end - start,
                    breaks: [meal, second].compactMap(\.self).map { ($0.at - start, $0.length) })
            ],
            breaches: counted.map { Breach.time($0, atLeast: length) } ?? [])
    }
}
