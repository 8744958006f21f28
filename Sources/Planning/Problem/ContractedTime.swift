internal import RosterModel
internal import WorkTime

/// How long a specialist is to work in a week, by contract and less leave.
struct ContractedTime {
    /// The most that may be rostered.
    let most: Minutes
    /// What should be rostered on the days of the horizon.
    let target: Minutes

    /// The contracted time of the week whose `week` days, counted from the horizon's start, are
    /// planned: a fifth of it is credited for each day away, days outside employment make it a
    /// part of a week, and a week of which only some days are planned aims at their share.
    init(
        _ specialist: Specialist, week: Range<Int>, absences: [Absence], horizon: PlanningHorizon
    ) {
        let monday = (horizon.dates.start + week.lowerBound).startOfWeek
        let kinds = (0..<7).map { offset in
            absences.filter { $0.dates.contains(monday + offset) }.map(\.kind)
        }
        let daysOutside = kinds.count { $0.contains(.notEmployed) }
        let daysAway = kinds.count { !$0.isEmpty && !$0.contains(.notEmployed) }
        let weekly = Minutes(specialist.contract.weeklyHours.count * (7 - daysOutside) / 7)
        most = Minutes(weekly.count - weekly.count * min(5, daysAway) / 5)
        target = Minutes(most.count * week.count / 7)
    }
}
