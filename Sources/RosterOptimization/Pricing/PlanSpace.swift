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

    /// Whether a state can be met at a boundary at all.
    @inline(__always)
    func isMet(_ boundary: Int, state: Int32) -> Bool {
        slots[boundary * stateCount + Int(state)] >= 0
    }

    /// The space of plans in which `isOpen(group)` tells which duties and `mayRest(day)` which
    /// days off are open.
    init(
        _ profile: PersonProfile, groups: VariantGroups, isOpen: (Int) -> Bool,
        mayRest: (Int) -> Bool
    ) {
        stateCount = profile.automaton.states.count
        var reach = Reach(profile)
        for week in profile.weeks {
            reach.begin()
            let open = week.days.map {
                (groups: groups.range[$0].filter(isOpen), rest: mayRest($0))
            }
            let needed = RequiredUnits(week, profile, open: open)
            for (offset, day) in week.days.enumerated() {
                before.append(boundaries.count)
                append(reach, needed: needed.before[offset])
                reach.pass(
                    day, groups: open[offset].groups, mayRest: open[offset].rest,
                    cap: week.maxUnits)
            }
            append(reach, needed: needed.before[week.days.count])
        }
    }

    private mutating func append(_ reach: Reach, needed: Int32) {
        let units = reach.units
        let least = min(max(units.lowerBound, needed), units.upperBound)
        let boundary = Boundary(
            leastWeekends: reach.weekends.lowerBound, mostWeekends: reach.weekends.upperBound,
            leastUnits: least, mostUnits: units.upperBound, base: cellCount)
        var met: Int32 = 0
        for state in 0..<stateCount {
            let isMet = reach.most[state] >= 0
            slots.append(isMet ? met : -1)
            if isMet {
                states.append(Int32(state))
                met += 1
            }
        }
        firstState.append(states.count)
        cellCount += Int(met) * reach.weekends.count * boundary.width
        boundaries.append(boundary)
    }
}

/// The units a week must hold before each of its days so that its least can still be reached.
private struct RequiredUnits {
    /// By day, and at the end.
    let before: [Int32]

    /// Works them out from the most units that runs of work and days off leave room for.
    init(
        _ week: PersonProfile.Week, _ profile: PersonProfile,
        open: [(groups: [Int], rest: Bool)]
    ) {
        let states = profile.automaton.states.count
        var most = Array(repeating: Int32(0), count: states)
        var before = [week.leastUnits]
        for day in open.reversed() {
            var earlier = Array(repeating: Int32.min / 2, count: states)
            for state in 0..<states {
                let off = profile.automaton.afterOff[state]
                if day.rest, off >= 0 { earlier[state] = most[Int(off)] }
                for group in day.groups {
                    let next = profile.next(Int32(state), group: group)
                    guard next >= 0 else { continue }
                    earlier[state] = max(earlier[state], most[Int(next)] + profile.units[group])
                }
            }
            most = earlier
            before.append(week.leastUnits - max(0, most.max() ?? 0))
        }
        self.before = before.reversed()
    }
}

/// What can have been reached before a day.
private struct Reach {
    private let profile: PersonProfile
    /// The most units each state can be met with, -1 where it cannot be met, and the fewest.
    private(set) var most: [Int32]
    private var least: [Int32]
    private(set) var weekends: ClosedRange<Int32> = 0...0
    /// Whether a duty on the day before was possible, and whether it was certain.
    private var mayHaveWorked = false
    private var mustHaveWorked = false

    init(_ profile: PersonProfile) {
        self.profile = profile
        most = Array(repeating: -1, count: profile.automaton.states.count)
        least = most
        most[0] = 0
        least[0] = 0
    }

    /// Begins a week.
    mutating func begin() {
        for state in most.indices where most[state] >= 0 {
            most[state] = 0
            least[state] = 0
        }
    }

    /// The units that can have been worked in the week.
    var units: ClosedRange<Int32> {
        let upper = max(0, most.max() ?? 0)
        let lower = most.indices.lazy.filter { self.most[$0] >= 0 }.map { self.least[$0] }.min()
        return min(lower ?? 0, upper)...upper
    }

    mutating func pass(_ day: Int, groups: [Int], mayRest: Bool, cap: Int32) {
        let automaton = profile.automaton
        var nextMost = Array(repeating: Int32(-1), count: most.count)
        var nextLeast = Array(repeating: Int32.max, count: most.count)
        func meet(_ next: Int32, from state: Int, _ units: Int32) {
            guard next >= 0, least[state] + units <= cap else { return }
            nextMost[Int(next)] = max(nextMost[Int(next)], min(cap, most[state] + units))
            nextLeast[Int(next)] = min(nextLeast[Int(next)], least[state] + units)
        }
        for state in most.indices where most[state] >= 0 {
            if mayRest { meet(automaton.afterOff[state], from: state, 0) }
            for group in groups {
                meet(
                    profile.next(Int32(state), group: group), from: state, profile.units[group])
            }
        }
        most = nextMost
        least = nextLeast
        countWeekend(day, mayWork: !groups.isEmpty, mustWork: !mayRest)
    }

    private mutating func countWeekend(_ day: Int, mayWork: Bool, mustWork: Bool) {
        if profile.tracksWeekends {
            var (lower, upper) = (weekends.lowerBound, weekends.upperBound)
            if profile.isWeekend[day] {
                let goesOn = profile.continuesWeekend[day]
                if mustWork && !(goesOn && mayHaveWorked) { lower += 1 }
                if mayWork && !(goesOn && mustHaveWorked) { upper += 1 }
            }
            upper = min(upper, profile.maxWeekends)
            // Fewer weekends than those left can never use up the limit: no need to tell apart.
            lower = min(upper, max(lower, profile.maxWeekends - profile.weekendsAfter[day]))
            weekends = lower...upper
        }
        mayHaveWorked = mayWork
        mustHaveWorked = mustWork && mayWork
    }
}
