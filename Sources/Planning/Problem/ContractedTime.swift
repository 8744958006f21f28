internal import RosterModel
internal import WorkTime

/// How long a specialist is to work in a week, by contract and less leave.
struct ContractedTime {
    /// The most that may be rostered.
    let most: Minutes
    /// What should be rostered on the days of the horizon.
    let target: Minutes

    /// The contracted time of the week whose `week` days, counted from the horizon's start, are
    /// planned: a fifth of it is credited for each day away, and a week of which only some days
    /// are planned aims at their share.
    init(
        _ specialist: Specialist, week: Range<Int>, absences: [Absence], horizon: PlanningHorizon
    ) {
        let monday = (horizon.dates.start + week.lowerBound).startOfWeek
        let daysAway = (0..<7).count { offset in
            absences.contains { $0.dates.contains(monday + offset) }
        }
        let weekly = specialist.contract.weeklyHours
        most = Minutes(weekly.count - weekly.count * min(5, daysAway) / 5)
        target = Minutes(most.count * week.count / 7)
    }
}
