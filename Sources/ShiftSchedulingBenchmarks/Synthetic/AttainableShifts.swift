/// How many shifts a contract leaves room for, whatever their types.
///
/// A dynamic program over the days. The state is the run that the last day belongs to and the
/// number of weekends worked; its value is the most shifts so far.
struct AttainableShifts {
    let contract: BenchmarkContract
    let dayCount: Int

    /// Days off at the end of a day, counted no further than needed.
    private var offStates: Int { max(1, contract.minimumConsecutiveDaysOff) }
    private var longest: Int { contract.maximumConsecutiveShifts }
    /// Off for 1, 2, … days; at work for 1, 2, … days; the same for a run from the first day on,
    /// which may end at any time.
    private var stateCount: Int { offStates + 2 * longest }

    /// The most shifts of a plan with these days off.
    func most(off daysOff: [Int]) -> Int {
        let weekends = contract.maximumWeekends
        let isOff = Set(daysOff)
        let none: [Int?] = Array(repeating: nil, count: stateCount * (weekends + 1))
        var counts = none
        // Before the first day everybody was off for as long as needed.
        counts[(offStates - 1) * (weekends + 1)] = 0
        for day in 0..<dayCount {
            var next = none
            func reach(_ state: Int, _ worked: Int, _ count: Int) {
                guard worked <= weekends else { return }
                let place = state * (weekends + 1) + worked
                next[place] = max(next[place] ?? 0, count)
            }
            for (place, count) in counts.enumerated() {
                guard let count else { continue }
                let (state, worked) = place.quotientAndRemainder(dividingBy: weekends + 1)
                if let off = stateAfterDayOff(state) { reach(off, worked, count) }
                guard !isOff.contains(day), let work = stateAfterShift(state, day: day) else {
                    continue
                }
                let beginsWeekend = day % 7 == 5 || (day % 7 == 6 && state < offStates)
                reach(work, worked + (beginsWeekend ? 1 : 0), count + 1)
            }
            counts = next
        }
        return counts.lazy.compactMap(\.self).max() ?? 0
    }

    private func stateAfterDayOff(_ state: Int) -> Int? {
        if state < offStates { return min(state + 1, offStates - 1) }
        let place = state - offStates
        let isFromFirstDay = place >= longest
        return isFromFirstDay || place + 1 >= contract.minimumConsecutiveShifts ? 0 : nil
    }

    private func stateAfterShift(_ state: Int, day: Int) -> Int? {
        guard longest > 0 else { return nil }
        if state < offStates {
            guard state == offStates - 1 else { return nil }
            return day == 0 ? offStates + longest : offStates
        }
        return (state - offStates) % longest + 1 < longest ? state + 1 : nil
    }
}
