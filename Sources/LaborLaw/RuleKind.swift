/// What a rule can demand; each kind has its parameters and its check in a file of its own.
///
/// The list is closed on purpose: code that compiles rules into something else, such as an
/// optimizer, does not build until it knows every kind.
public enum RuleKind: Hashable, Sendable {
    /// A longest stretch of work without a real break.
    case maxContinuousWork(MaxContinuousWork)
    /// A longest time from a day's first start to its last end.
    case maxSpanOfDay(MaxSpanOfDay)
    /// A cap on the time worked in a day or a week.
    case maxTotalInWindow(MaxTotalInWindow)
    /// A cap on the average week of several.
    case maxAverageOverPeriod(MaxAverageOverPeriod)
    /// One long rest in each week.
    case minContiguousRestInWindow(MinContiguousRestInWindow)
    /// A shortest rest from one duty to the next.
    case minRestBetweenShifts(MinRestBetweenShifts)
    /// A cap on days worked in a row.
    case maxConsecutiveDays(MaxConsecutiveDays)
    /// A cap on weeks with night duties.
    case maxNightWeeks(MaxNightWeeks)
    /// A cap on overtime.
    case maxOvertime(MaxOvertime)
    /// A cap on the overtime and rest-day work of the average month of several.
    case maxAverageOvertime(MaxAverageOvertime)
    /// So many dates off in a window.
    case minDaysOff(MinDaysOff)
    /// Breaks that a duty owes.
    case breakOwed(BreakOwed)
    /// A meal break within some hours of the clock.
    case mealInWindow(MealInWindow)
    /// Limits on split shifts.
    case maxGapsInDay(MaxGapsInDay)
    /// No work on some days or at some hours.
    case prohibitedWindow(ProhibitedWindow)
    /// The roster is published early enough.
    case publicationNotice(PublicationNotice)
    /// A date off for a worked Sunday or holiday.
    case substituteRest(SubstituteRest)
    /// No duties on days away.
    case noWorkDuringAbsence(NoWorkDuringAbsence)
    /// A team rule: so many people on duty at every minute.
    case minOnDuty(MinOnDuty)
    /// A team rule: a grade is not left to itself.
    case neverAlone(NeverAlone)
    /// No two duties of one person at once.
    case noOverlap(NoOverlap)

    /// The check that belongs to the kind.
    var check: any RuleCheck {
        switch self {
        case .maxContinuousWork(let rule): rule
        case .maxSpanOfDay(let rule): rule
        case .maxTotalInWindow(let rule): rule
        case .maxAverageOverPeriod(let rule): rule
        case .minContiguousRestInWindow(let rule): rule
        case .minRestBetweenShifts(let rule): rule
        case .maxConsecutiveDays(let rule): rule
        case .maxNightWeeks(let rule): rule
        case .maxOvertime(let rule): rule
        case .maxAverageOvertime(let rule): rule
        case .minDaysOff(let rule): rule
        case .breakOwed(let rule): rule
        case .mealInWindow(let rule): rule
        case .maxGapsInDay(let rule): rule
        case .prohibitedWindow(let rule): rule
        case .publicationNotice(let rule): rule
        case .substituteRest(let rule): rule
        case .noWorkDuringAbsence(let rule): rule
        case .minOnDuty(let rule): rule
        case .neverAlone(let rule): rule
        case .noOverlap(let rule): rule
        }
    }
}
