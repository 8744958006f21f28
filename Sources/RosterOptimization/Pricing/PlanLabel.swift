/// A partial work plan of one person, as far as the rules must remember it.
struct PlanLabel {
    /// Points so far and a lower bound on what the rest of the plan costs.
    var estimate: Double
    /// Points so far, without those for contracted time not given.
    var cost: Double
    /// The boundary reached.
    var boundary: Int32
    /// The state of the automaton.
    var state: Int32
    /// Weekends worked.
    var weekends: Int32
    /// Units worked in the current week.
    var units: Int32
    /// The label of the day before that this one extends; -1 at the start.
    var parent: Int32
    /// The option worked on the last day; -1 for a day off.
    var option: Int32
    /// What else the rules must remember.
    var memory: Memory

    /// What only some people's rules must remember; fields that can never matter stay as they
    /// began.
    struct Memory {
        /// The end of the last duty, in minutes from the horizon's start.
        var lastEnd: Int32 = 0
        /// Minutes worked within the current week, from midnight to midnight.
        var minutes: Int32 = 0
        /// Whether the current week already holds its unbroken rest.
        var isRested = false
        /// Weeks with night duties, the current one in the lowest bit, earlier ones above.
        var nightWeeks: UInt64 = 0
        /// Minutes of the weeks before, latest first, as far as some rule needs them.
        var weeksBefore = SIMD4<Int32>()

        /// Whether whatever may follow `other` may follow this as well.
        ///
        /// Every remembered amount only ever forbids more when it is larger.
        @inline(__always)
        func isNoWorse(than other: Memory) -> Bool {
            lastEnd <= other.lastEnd && minutes <= other.minutes
                && (isRested || !other.isRested)
                && nightWeeks & ~other.nightWeeks == 0
                && all(weeksBefore .<= other.weeksBefore)
        }
    }
}

extension PlanLabel.Memory {
    /// What a person brings into the horizon.
    init(_ who: RosterPerson) {
        let history = who.history
        lastEnd = Int32(history.lastEnd)
        minutes = Int32(history.minutesThisWeek)
        isRested = history.isRested
        if let longest = who.rules.nightWeeks.map(\.weeks).max() {
            nightWeeks = history.hasNightThisWeek ? 1 : 0
            for (index, hadNight) in history.nightsInWeeksBefore.prefix(longest - 1).enumerated()
            where hadNight {
                nightWeeks |= 2 << UInt64(index)
            }
        }
        if let longest = who.rules.averages.map(\.weeks).max() {
            for index in 0..<min(4, longest - 1, history.minutesOfWeeksBefore.count) {
                weeksBefore[index] = Int32(history.minutesOfWeeksBefore[index])
            }
        }
    }
}
