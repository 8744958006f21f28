/// The space one person's plans are searched in: how far weekends and hours may have come by each
/// day, for the days and duties that are still open.
///
/// A *boundary* is the moment between two days. Every week has one boundary more than it has
/// days, because hours start anew with the next week. Amounts of work count in units, the greatest
/// common divisor of all duties' worked times.
struct PlanSpace {
    /// One boundary: which states can be met there, and the ranges of weekends and units.
    struct Boundary {
        /// The states that can be met, as positions in the automaton.
        var states: [Int32] = []
        /// Where each state of the automaton stands in `states`; -1 for one that is not met.
        var slot: [Int32] = []
        /// Weekends worked.
        var weekends: ClosedRange<Int32> = 0...0
        /// Units worked in the week.
        var units: ClosedRange<Int32> = 0...0
        /// Where the boundary's cells begin.
        var base = 0

        /// The number of cells of one state.
        @inline(__always)
        var stride: Int { weekends.count * units.count }
    }

    /// The boundaries in order of time; those of week k start k places later than its first day.
    private(set) var boundaries: [Boundary] = []
    /// The boundary before each day.
    private(set) var before: [Int] = []
    /// The number of cells over all boundaries.
    private(set) var cellCount = 0

    /// The position of a cell.
    @inline(__always)
    func cell(_ boundary: Int, state: Int32, weekends: Int32, units: Int32) -> Int {
        let at = boundaries[boundary]
        let row =
            Int(at.slot[Int(state)]) * at.weekends.count
            + Int(weekends - at.weekends.lowerBound)
        return at.base + row * at.units.count + Int(units - at.units.lowerBound)
    }

    /// The space of plans in which `isOpen(group)` tells which duties and `mayRest(day)` which
    /// days off are open.
    init(
        _ profile: PersonProfile, groups: VariantGroups, isOpen: (Int) -> Bool,
        mayRest: (Int) -> Bool
    ) {
        var reach = Reach(states: [0])
        for week in profile.weeks {
            reach.units = 0...0
            for day in week.days {
                before.append(boundaries.count)
                append(reach, profile)
                reach.pass(
                    day, profile, groups: groups.range[day].filter(isOpen), mayRest: mayRest(day),
                    cap: week.maxUnits)
            }
            append(reach, profile)
        }
    }

    private mutating func append(_ reach: Reach, _ profile: PersonProfile) {
        var boundary = Boundary()
        boundary.states = reach.states
        boundary.slot = Array(repeating: -1, count: profile.automaton.states.count)
        for (slot, state) in reach.states.enumerated() {
            boundary.slot[Int(state)] = Int32(slot)
        }
        boundary.weekends = reach.weekends
        boundary.units = reach.units
        boundary.base = cellCount
        cellCount += reach.states.count * boundary.stride
        boundaries.append(boundary)
    }
}

/// What can have been reached before a day.
private struct Reach {
    var states: [Int32]
    var weekends: ClosedRange<Int32> = 0...0
    var units: ClosedRange<Int32> = 0...0
    /// Whether a duty on the day before was possible, and whether it was certain.
    private var mayHaveWorked = false
    private var mustHaveWorked = false

    init(states: [Int32]) {
        self.states = states
    }

    mutating func pass(
        _ day: Int, _ profile: PersonProfile, groups: [Int], mayRest: Bool, cap: Int32
    ) {
        let automaton = profile.automaton
        var isMet = Array(repeating: false, count: automaton.states.count)
        for state in states {
            if mayRest, automaton.afterOff[Int(state)] >= 0 {
                isMet[Int(automaton.afterOff[Int(state)])] = true
            }
            for group in groups {
                let next = profile.next(state, group: group)
                if next >= 0 { isMet[Int(next)] = true }
            }
        }
        states = isMet.indices.filter { isMet[$0] }.map(Int32.init)
        let lengths = groups.map { profile.units[$0] } + (mayRest ? [0] : [])
        let least = units.lowerBound + (lengths.min() ?? 0)
        let most = min(cap, units.upperBound + (lengths.max() ?? 0))
        units = min(least, most)...most
        countWeekend(day, profile, mayWork: !groups.isEmpty, mustWork: !mayRest)
    }

    private mutating func countWeekend(
        _ day: Int, _ profile: PersonProfile, mayWork: Bool, mustWork: Bool
    ) {
        if profile.tracksWeekends, profile.isWeekend[day] {
            let goesOn = profile.continuesWeekend[day]
            let least: Int32 = mustWork && !(goesOn && mayHaveWorked) ? 1 : 0
            let most: Int32 = mayWork && !(goesOn && mustHaveWorked) ? 1 : 0
            let upper = min(weekends.upperBound + most, profile.maxWeekends)
            weekends = min(weekends.lowerBound + least, upper)...upper
        }
        mayHaveWorked = mayWork
        mustHaveWorked = mustWork && mayWork
    }
}
