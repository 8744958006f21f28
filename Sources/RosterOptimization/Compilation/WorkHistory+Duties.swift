public import RosterModel
public import WorkTime

extension WorkHistory {
    /// What a person's duties before the horizon leave behind.
    ///
    /// The 64 full weeks before are looked at.
    public init(of duties: [Duty], before horizon: PlanningHorizon, contiguousRest: Minutes) {
        self.init()
        let start = horizon.dates.start
        let past = duties.filter { $0.date < start }.sorted { $0.range.start < $1.range.start }
        guard let last = past.map(\.range.end).max() else { return }
        lastEnd = (last - horizon.range.start).count
        let dates = Set(past.map(\.date))
        while dates.contains(start - consecutiveDays - 1) {
            consecutiveDays += 1
        }
        workedDays = dates.map { $0 - start }.filter { $0 >= -64 * 7 }.sorted()
        let monday = start.startOfWeek
        let zone = horizon.zone
        func minutes(from: LocalDate, to: LocalDate) -> Int {
            let window = TimeRange(start: zone.day(from).start, end: zone.day(to).start)
            return past.flatMap(\.workedRanges).reduce(0) {
                $0 + ($1.intersection(window)?.length.count ?? 0)
            }
        }
        minutesThisWeek = minutes(from: monday, to: monday + 7)
        let started = past.filter { $0.date >= monday }
        contractMinutesThisWeek = started.reduce(0) { $0 + $1.workedTime.count }
        hasNightThisWeek = started.contains(where: \.isNight)
        for week in 1...64 {
            let first = monday - 7 * week
            minutesOfWeeksBefore.append(minutes(from: first, to: first + 7))
            nightsInWeeksBefore.append(
                past.contains { $0.isNight && $0.date.startOfWeek == first })
        }
        isRested = WorkHistory.rested(
            past, from: zone.day(monday).start, for: contiguousRest)
    }

    /// Whether some rest between the duties since `weekStart` was long enough.
    private static func rested(
        _ duties: [Duty], from weekStart: Instant, for rest: Minutes
    ) -> Bool {
        var cursor = weekStart
        for duty in duties where duty.range.end > weekStart {
            if duty.range.start - cursor >= rest { return true }
            cursor = max(cursor, duty.range.end)
        }
        return false
    }
}
