/// A partial work plan of one person, as far as the rules must remember it.
struct PlanLabel {
    /// Points so far.
    var cost: Double
    /// The end of the last duty, in minutes from the horizon's start.
    var lastEnd: Int32
    /// Minutes worked within the current week, from midnight to midnight.
    var minutes: Int32
    /// Minutes of the duties that started in the current week, as the contract counts them.
    var contractMinutes: Int32
    /// Days in a row, up to the current one, on which a duty started.
    var consecutiveDays: Int16
    /// What may not follow on the next day; 0 when nothing is forbidden.
    var successionClass: Int16
    /// Whether the current week already holds its unbroken rest.
    var isRested: Bool
    /// Weeks with night duties, the current one in the lowest bit, earlier ones above.
    var nightWeeks: UInt64
    /// Minutes of the weeks before, latest first, as far as some rule needs them.
    var weeksBefore: SIMD4<Int32>
    /// The label of the day before that this one extends; -1 at the start.
    var parent: Int32
    /// The option worked on the current day; -1 for a day off.
    var option: Int32
    /// The points so far and a lower bound on what the rest of the plan costs.
    var estimate: Double

    /// Whether no continuation of `other` can end cheaper than the same continuation of this one.
    ///
    /// Every remembered amount only ever forbids or costs more when it is larger: hours not yet
    /// worked toward the contract are credited when they are worked, so fewer minutes leave more
    /// credit to earn.
    @inline(__always)
    func dominates(_ other: PlanLabel) -> Bool {
        cost <= other.cost && lastEnd <= other.lastEnd && minutes <= other.minutes
            && contractMinutes <= other.contractMinutes
            && (successionClass == 0 || successionClass == other.successionClass)
            && consecutiveDays <= other.consecutiveDays && (isRested || !other.isRested)
            && nightWeeks & ~other.nightWeeks == 0
            && all(weeksBefore .<= other.weeksBefore)
    }
}
