extension PlanLabel {
    /// The empty plan of a person, with what they bring into the horizon.
    init(startOf who: RosterPerson) {
        let history = who.history
        var nights: UInt64 = history.hasNightThisWeek ? 1 : 0
        let remembered = (who.rules.nightWeeks.map(\.weeks).max() ?? 1) - 1
        for (index, hadNight) in history.nightsInWeeksBefore.prefix(remembered).enumerated()
        where hadNight {
            nights |= 2 << UInt64(index)
        }
        var before = SIMD4<Int32>()
        if let longest = who.rules.averages.map(\.weeks).max() {
            for index in 0..<min(4, longest - 1, history.minutesOfWeeksBefore.count) {
                before[index] = Int32(history.minutesOfWeeksBefore[index])
            }
        }
        let shortfall = who.rules.weeks.reduce(0) { sum, week in
            let given = week.days.lowerBound == 0 ? history.contractMinutesThisWeek : 0
            return sum + Double(max(0, week.targetMinutes - given)) * week.shortfallPerMinute
        }
        self.init(
            cost: shortfall, lastEnd: Int32(history.lastEnd),
            minutes: Int32(history.minutesThisWeek),
            contractMinutes: Int32(history.contractMinutesThisWeek),
            consecutiveDays: Int16(history.consecutiveDays),
            successionClass: 0,
            isRested: history.isRested,
            nightWeeks: nights, weeksBefore: before, parent: -1, option: -1, estimate: shortfall)
    }
}
