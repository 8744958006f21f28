/// The space one person's plans are searched in: how far weekends and hours may have come by each
/// day, for the days and duties that are still open.
///
/// A *boundary* is the moment between two days. Every week has one boundary more than it has
/// days, because hours start anew with the next week. Amounts of work count in units, the greatest
/// common divisor of all duties' worked times. Cells are numbered by boundary, state, weekends
/// and units, units running fastest.
struct PlanSpace {
    /// One boundary: the ranges of weekends and units, and where its cells begin.
    struct Boundary {
        var leastWeekends: Int32
        var mostWeekends: Int32
        var leastUnits: Int32
        var mostUnits: Int32
        var base: Int

        /// The number of different units.
        @inline(__always)
        var width: Int { Int(mostUnits - leastUnits) + 1 }
    }

    /// The boundaries in order of time; those of week k stand k places later than its first day.
    private(set) var boundaries: ContiguousArray<Boundary> = []
    /// The states that can be met at all boundaries, one boundary after another.
    private(set) var states: ContiguousArray<Int32> = []
    /// Where the states of each boundary begin; one element more than there are boundaries.
    private(set) var firstState: ContiguousArray<Int> = [0]
    /// The place of each state among a boundary's; -1 for one that is not met.
    private var slots: ContiguousArray<Int32> = []
    private let stateCount: Int
    /// The boundary before each day.
    private(set) var before: ContiguousArray<Int> = []
    /// The number of cells over all boundaries.
    private(set) var cellCount = 0

    /// The position of a cell.
    @inline(__always)
    func cell(_ boundary: Int, state: Int32, weekends: Int32, units: Int32) -> Int {
        let at = boundaries[boundary]
        let slot = Int(slots[boundary * stateCount + Int(state)])
        let row = slot * Int(at.mostWeekends - at.leastWeekends + 1)
        return at.base + (row + Int(weekends - at.leastWeekends)) * at.width
            + Int(units - at.leastUnits)
    }

    /// The space of plans in which `isOpen(group)` tells which duties and `mayRest(day)` which
    /// days off are open.
    init(
        _ profile: PersonProfile, groups: VariantGroups, isOpen: (Int) -> Bool,
        mayRest: (Int) -> Bool
    ) {
        stateCount = profile.automaton.states.count
        var reach = Reach()
        for week in profile.weeks {
            reach.begin()
            let open = week.days.map { groups.range[$0].filter(isOpen) }
            var needed = RequiredUnits(week, profile, open: open, mayRest: mayRest)
            for (offset, day) in week.days.enumerated() {
                before.append(boundaries.count)
                append(reach, needed: needed.before(offset))
                reach.pass(
                    day, profile, groups: open[offset], mayRest: mayRest(day),
                    cap: week.maxUnits)
            }
            append(reach, needed: needed.before(week.days.count))
        }
    }

    private mutating func append(_ reach: Reach, needed: Int32) {
        let least = min(max(reach.units.lowerBound, needed), reach.units.upperBound)
        let boundary = Boundary(
            leastWeekends: reach.weekends.lowerBound, mostWeekends: reach.weekends.upperBound,
            leastUnits: least, mostUnits: reach.units.upperBound, base: cellCount)
        var slot: Int32 = 0
        for isMet in reach.isMet(stateCount) {
            slots.append(isMet ? slot : -1)
            if isMet { slot += 1 }
        }
        states.append(contentsOf: reach.states)
        firstState.append(states.count)
        cellCount +=
            reach.states.count * reach.weekends.count * Int(boundary.mostUnits - least + 1)
        boundaries.append(boundary)
    }
}

/// The units a week must hold before each of its days so that its least can still be reached.
private struct RequiredUnits {
    private let least: [Int32]

    init(
        _ week: PersonProfile.Week, _ profile: PersonProfile, open: [[Int]],
        mayRest: (Int) -> Bool
    ) {
        var needed = week.leastUnits
        var least = [needed]
        for groups in open.reversed() {
            needed -= groups.map { profile.units[$0] }.max() ?? 0
            least.append(needed)
        }
        self.least = least.reversed()
    }

    mutating func before(_ offset: Int) -> Int32 { least[offset] }
}

/// What can have been reached before a day.
private struct Reach {
    var states: [Int32] = [0]
    var weekends: ClosedRange<Int32> = 0...0
    var units: ClosedRange<Int32> = 0...0
    /// Whether a duty on the day before was possible, and whether it was certain.
    private var mayHaveWorked = false
    private var mustHaveWorked = false

    func isMet(_ count: Int) -> [Bool] {
        var isMet = Array(repeating: false, count: count)
        for state in states { isMet[Int(state)] = true }
        return isMet
    }

    /// Begins a week.
    mutating func begin() {
        units = 0...0
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
