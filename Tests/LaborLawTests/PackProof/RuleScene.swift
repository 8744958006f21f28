import LaborLaw
import WorkTime

/// What shows a kind of rule kept and broken, made from the rule's parameters and the meaning of
/// the law, not from the check.
protocol RuleScene {
    /// The kind's name in law packs.
    var kind: String { get }
    /// Rosters that use up what is allowed.
    func atLimit(_ stage: Stage) -> [Play]
    /// Rosters one minute, date or duty further.
    func beyond(_ stage: Stage) -> [Play]
    /// Rosters over a night on which the clocks change; the stage's Sunday is the change. None
    /// where the rule measures no time that passes through a night.
    func clockChange(_ change: ClockChange, _ stage: Stage) -> [Play]
}

extension RuleScene {
    func clockChange(_ change: ClockChange, _ stage: Stage) -> [Play] { [] }

    /// A play for each length by the wall worth telling: the limit itself, which is an hour more
    /// or less of time that passes, what passes as just the limit, and a minute to the wrong side.
    ///
    /// `outward` is one where more is worse, minus one where less is. Lengths begin so many minutes
    /// after the midnight before the change; those that end before it are left out.
    func wallPlays(
        _ change: ClockChange, limit: Int, outward: Int, beginning wall: Int,
        _ play: (_ wall: Int, _ passed: Int) -> Play
    ) -> [Play] {
        [limit, limit + change.lost, limit + change.lost + outward]
            .filter { wall + $0 > 3 * 60 }
            .map { play($0, $0 - change.lost) }
    }
}

extension RuleKind {
    /// The scene of the kind; nil for kinds that no law pack uses.
    var scene: (any RuleScene)? {
        switch self {
        case .maxContinuousWork(let rule): MaxContinuousWorkScene(rule: rule)
        case .maxSpanOfDay(let rule): MaxSpanOfDayScene(limit: rule.limit.count)
        case .maxTotalInWindow(let rule): MaxTotalScene(rule: rule)
        case .maxAverageOverPeriod(let rule): MaxAverageScene(rule: rule)
        case .minContiguousRestInWindow(let rule): WeeklyRestScene(rule: rule)
        case .minRestBetweenShifts(let rule): MinRestScene(limit: rule.limit.count)
        case .maxConsecutiveDays(let rule): MaxConsecutiveDaysScene(limit: rule.limit)
        case .maxOvertime(let rule): MaxOvertimeScene(rule: rule)
        case .maxAverageOvertime(let rule): MaxAverageOvertimeScene(rule: rule)
        case .minDaysOff(let rule): MinDaysOffScene(rule: rule)
        case .breakOwed(let rule): BreakOwedScene(rule: rule)
        case .mealInWindow(let rule): MealInWindowScene(rule: rule)
        case .maxGapsInDay(let rule): GapInDayScene(rule: rule)
        case .prohibitedWindow(let rule): ProhibitedWindowScene(rule: rule)
        case .publicationNotice(let rule): PublicationNoticeScene(rule: rule)
        case .substituteRest(let rule): SubstituteRestScene(rule: rule)
        case .noWorkDuringAbsence(let rule): AbsenceScene(kinds: rule.kinds)
        case .maxNightWeeks, .minOnDuty, .neverAlone, .noOverlap: nil
        }
    }
}
