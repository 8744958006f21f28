/// A person's rules in the form the search for plans works with; prices play no part in it.
struct PersonProfile {
    /// Runs of work and days off, and what may follow what.
    let automaton: RunAutomaton
    /// The weeks, with hours in units.
    let weeks: [Week]
    /// The units of each group of duties, in a week that counts them; else 0.
    let units: [Int32]
    /// The units of the shortest duty, at least one.
    let leastUnits: Int32
    /// The state after a duty: `[group * states + state]`; -1 where the rules forbid it.
    private let nextState: ContiguousArray<Int32>
    /// Whether weekends worked are limited.
    let tracksWeekends: Bool
    /// The most weekends worked.
    let maxWeekends: Int32
    /// Whether each day belongs to a weekend.
    let isWeekend: [Bool]
    /// Whether each day and the one before belong to the same weekend.
    let continuesWeekend: [Bool]
    /// The weekends that a duty after each day can begin to use up.
    let weekendsAfter: [Int32]
    /// The templates whose duties are limited so that the limit can matter.
    let limitedTemplates: [Int]
    /// The position of each group's template among the limited ones; -1 for the others.
    let limitOfGroup: [Int]
    /// What must be remembered along a path beyond the automaton, weekends and units.
    let memory: Memory

    /// A week with its hours in units.
    struct Week {
        let days: Range<Int>
        /// Whether its hours matter at all.
        let counts: Bool
        /// Minutes given before the horizon.
        let baseMinutes: Int
        /// The most units within the horizon.
        let maxUnits: Int32
        /// The fewest units within the horizon.
        let leastUnits: Int32

        /// The minutes given when `units` were worked within the horizon.
        @inline(__always)
        func minutes(_ units: Int32, grain: Int) -> Int { baseMinutes + Int(units) * grain }
    }

    /// Which fields of a label can ever matter.
    struct Memory {
        var lastEnd = false
        var minutes = false
        var rest = false
        var nights = false
        var averages = false

        /// Whether a path is told by state, weekends and units alone.
        var isEmpty: Bool { !(lastEnd || minutes || rest || nights || averages) }
    }

    /// The profile of a person; `grain` is the unit of work in minutes.
    init(
        _ who: RosterPerson, groups: VariantGroups, traits: ContiguousArray<OptionTraits>,
        grain: Int
    ) {
        let rules = who.rules
        let duties = groups.options.map { traits[$0[0]].rules }
        automaton = RunAutomaton(who, groups: groups, traits: traits)
        let days = who.allowedTemplates.count
        let longest = duties.map { Int($0.worked) }.max() ?? 0
        weeks = rules.weeks.map { week in
            let base = week.days.lowerBound == 0 ? who.history.contractMinutesThisWeek : 0
            let counts =
                week.maxContractMinutes < base + week.days.count * longest
                || week.minContractMinutes > 0
                || (week.targetMinutes > 0 && week.shortfallPerMinute != 0)
            let room = min(max(0, week.maxContractMinutes - base), week.days.count * longest)
            return Week(
                days: week.days, counts: counts, baseMinutes: base,
                maxUnits: counts ? Int32(room / grain) : 0,
                leastUnits: Int32(
                    clamping: (max(0, week.minContractMinutes - base) + grain - 1) / grain))
        }
        var weekOfDay = Array(repeating: 0, count: days)
        for (index, week) in rules.weeks.enumerated() {
            for day in week.days { weekOfDay[day] = index }
        }
        let counted = weeks.map(\.counts)
        units = duties.map { counted[weekOfDay[Int($0.day)]] ? $0.worked / Int32(grain) : 0 }
        leastUnits = max(1, (duties.map(\.worked).min() ?? 0) / Int32(grain))
        nextState = PersonProfile.transitions(automaton, duties)
        tracksWeekends = rules.maxWeekends < rules.weekends.count
        maxWeekends = Int32(clamping: rules.maxWeekends)
        isWeekend = (0..<days).map { day in rules.weekends.contains { $0.contains(day) } }
        continuesWeekend = (0..<days).map { day in
            rules.weekends.contains { $0.contains(day) && $0.contains(day - 1) }
        }
        weekendsAfter = (0..<days).map { day in
            Int32(rules.weekends.count { $0.upperBound > day + 1 })
        }
        let possible = rules.weeks.reduce(0) { sum, week in
            let shortest = max(1, duties.map { Int($0.worked) }.min() ?? 1)
            return sum + min(week.days.count, week.maxContractMinutes / shortest)
        }
        limitedTemplates = rules.maxDuties.indices.filter { template in
            rules.maxDuties[template] < possible
                && who.allowedTemplates.contains { $0[template] }
        }
        let limited = limitedTemplates
        limitOfGroup = duties.map { limited.firstIndex(of: Int($0.template)) ?? -1 }
        memory = Memory(rules, who.history, duties: duties)
    }

    private static func transitions(
        _ automaton: RunAutomaton, _ duties: [OptionTraits.Rules]
    ) -> ContiguousArray<Int32> {
        var next: ContiguousArray<Int32> = []
        next.reserveCapacity(duties.count * automaton.states.count)
        for (group, duty) in duties.enumerated() {
            let successionClass = automaton.classOfTemplate[Int(duty.template)]
            for (state, from) in automaton.states.enumerated() {
                let last = from.successionClass
                let may = last < 0 || automaton.mayFollow[group * automaton.classCount + last]
                next.append(
                    may ? automaton.afterWork[state * automaton.classCount + successionClass] : -1)
            }
        }
        return next
    }

    /// The state after a duty of `group` from `state`; -1 where the rules forbid it.
    @inline(__always)
    func next(_ state: Int32, group: Int) -> Int32 {
        nextState[group * automaton.states.count + Int(state)]
    }

    /// Whether a duty on `day` from `state` begins another weekend of work.
    @inline(__always)
    func addsWeekend(_ day: Int, from state: Int32) -> Bool {
        tracksWeekends && isWeekend[day]
            && !(continuesWeekend[day] && automaton.isWorking[Int(state)])
    }
}

extension PersonProfile.Memory {
    fileprivate init(_ rules: WorkRules, _ history: WorkHistory, duties: [OptionTraits.Rules]) {
        rest = rules.weeks.contains { $0.contiguousRest > 0 }
        nights = !rules.nightWeeks.isEmpty
        averages = !rules.averages.isEmpty
        let spills = duties.contains { $0.workedNextWeek > 0 }
        let starts = history.minutesThisWeek - history.contractMinutesThisWeek
        minutes =
            averages
            || rules.weeks.contains {
                $0.maxMinutes < .max
                    && (spills || $0.maxContractMinutes > $0.maxMinutes - max(0, starts))
            }
        // A day off in between is rest enough almost always.
        let gap = duties.map { Int($0.start) - 1440 * Int($0.day) }.min() ?? 0
        let overhang = duties.map { Int($0.end) - 1440 * Int($0.day) }.max() ?? 0
        lastEnd = rest || 2 * 1440 - 60 + gap - overhang < rules.minimumRest
    }
}
