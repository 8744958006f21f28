import LaborLaw
import RosterModel
import WorkTime

/// The weeks of a period add up to the limit to the minute, some longer and some shorter.
struct MaxAverageScene: RuleScene {
    let rule: MaxAverageOverPeriod
    let kind = "max-average"
    private var total: Int { rule.weeks * rule.weeklyLimit.count }

    func atLimit(_ stage: Stage) -> [Play] {
        guard rule.leaveIsNeutral else {
            return [
                uneven(stage, extra: 0),
                afterAbsence(.annualLeave, stage, extra: 1, allowed: total),
            ]
        }
        return [
            uneven(stage, extra: 0),
            afterAbsence(.annualLeave, stage, extra: 0, allowed: total - rule.weeklyLimit.count),
            afterAbsence(.training, stage, extra: 1, allowed: total),
        ]
    }

    func beyond(_ stage: Stage) -> [Play] {
        let kinds: [Absence.Kind] =
            rule.leaveIsNeutral ? [.annualLeave, .medicalLeave, .otherLeave] : []
        return [uneven(stage, extra: 1)]
            + kinds.map {
                afterAbsence($0, stage, extra: 1, allowed: total - rule.weeklyLimit.count)
            }
    }

    /// The last week two hours longer and the first two hours shorter; more before the period.
    private func uneven(_ stage: Stage, extra: Int) -> Play {
        let swing = rule.weeks > 1 ? 120 : 0
        var duties = week(stage, rule.weeks, adding: 6 * 14 * 60)
        for back in 0..<rule.weeks {
            let change = back == 0 ? swing + extra : back == rule.weeks - 1 ? -swing : 0
            duties += week(stage, back, adding: rule.weeklyLimit.count + change)
        }
        return Play(
            title: "uneven weeks, \(extra) beyond", horizon: stage.week, duties: duties,
            breaches: Breach.time(total + extra, atMost: total))
    }

    /// A week away without work, all the others full.
    private func afterAbsence(
        _ kind: Absence.Kind, _ stage: Stage, extra: Int, allowed: Int
    ) -> Play {
        let away = DateRange(start: stage.monday - 7, days: 7)
        let weeks = (0..<rule.weeks).filter { $0 != 1 }
        let duties = weeks.flatMap {
            week(stage, $0, adding: rule.weeklyLimit.count + ($0 == 0 ? extra : 0))
        }
        let worked = rule.weeklyLimit.count * (rule.weeks - 1) + extra
        return Play(
            title: "a week of \(kind.rawValue), \(extra) beyond the others", horizon: stage.week,
            duties: duties,
            absences: [Absence(specialist: Stage.person, dates: away, kind: kind)],
            breaches: Breach.time(worked, atMost: allowed))
    }

    /// The six duties of the week so many before the stage's.
    private func week(_ stage: Stage, _ back: Int, adding total: Int) -> [Duty] {
        stage.duties((0..<6).map { stage.monday - 7 * back + $0 }, addingUpTo: total)
    }

    func clockChange(_ change: ClockChange, _ stage: Stage) -> [Play] {
        let earlier = (1..<rule.weeks).flatMap {
            week(stage, $0, adding: rule.weeklyLimit.count)
        }
        let weekdays = stage.duties(
            (0..<5).map { stage.monday + $0 }, addingUpTo: rule.weeklyLimit.count - 480)
        return wallPlays(change, limit: total, outward: 1, beginning: -120) { wall, passed in
            let end = 30 * 60 + wall - total
            return Play(
                title: "\(change.name), a night of \(end - 22 * 60) minutes by the wall",
                horizon: stage.week,
                duties: earlier + weekdays
                    + [stage.duty(stage.monday + 5, from: 22 * 60, until: end)],
                breaches: Breach.time(passed, atMost: total))
        }
    }
}
