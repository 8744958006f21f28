/// The rules that are checked along a path rather than built into its states.
struct PathRules {
    let rules: WorkRules
    /// Which fields of a path's memory can matter.
    let matters: PersonProfile.Memory

    /// Takes note of a duty; false when a rule forbids it.
    @inline(__always)
    func work(
        _ duty: OptionTraits.Rules, week: Int, _ memory: inout PlanLabel.Memory
    ) -> Bool {
        // Once the automaton alone keeps the rest, the end is forgotten.
        if memory.lastEnd > .min,
            Int(duty.start) - Int(memory.lastEnd) < rules.minimumRest
        {
            return false
        }
        if matters.rest {
            let from = max(Int(memory.lastEnd), rules.weeks[week].start)
            if Int(duty.start) - from >= rules.weeks[week].contiguousRest {
                memory.isRested = true
            }
        }
        memory.lastEnd = matters.lastEnd ? duty.end : .min
        if matters.minutes {
            memory.minutes += duty.worked - duty.workedNextWeek
            if Int(memory.minutes) > rules.weeks[week].maxMinutes { return false }
            if matters.averages, !keepsAverages(memory) { return false }
        }
        if matters.nights, duty.isNight {
            memory.nightWeeks |= 1
            return keepsNightWeeks(memory)
        }
        return true
    }

    /// Whether the week holds its unbroken rest, counting the rest up to its end.
    @inline(__always)
    func mayEnd(week: Int, _ memory: PlanLabel.Memory) -> Bool {
        guard matters.rest, rules.weeks[week].contiguousRest > 0, !memory.isRested else {
            return true
        }
        let lastEnd = max(Int(memory.lastEnd), rules.weeks[week].start)
        return rules.weeks[week].end - lastEnd >= rules.weeks[week].contiguousRest
    }

    /// Begins the next week; false when the work after its first midnight is too much for it.
    @inline(__always)
    func begin(
        week: Int, after duty: OptionTraits.Rules?, _ memory: inout PlanLabel.Memory
    ) -> Bool {
        memory.isRested = false
        if matters.nights { memory.nightWeeks <<= 1 }
        guard matters.minutes else { return true }
        if matters.averages {
            let before = memory.weeksBefore
            memory.weeksBefore = SIMD4(memory.minutes, before[0], before[1], before[2])
        }
        memory.minutes = duty?.workedNextWeek ?? 0
        return memory.minutes == 0
            || (Int(memory.minutes) <= rules.weeks[week].maxMinutes && keepsAverages(memory))
    }

    private func keepsAverages(_ memory: PlanLabel.Memory) -> Bool {
        for rule in rules.averages {
            var sum = Int(memory.minutes)
            for index in 0..<min(4, rule.weeks - 1) {
                sum += Int(memory.weeksBefore[index])
            }
            if sum > rule.maxMinutes { return false }
        }
        return true
    }

    private func keepsNightWeeks(_ memory: PlanLabel.Memory) -> Bool {
        for rule in rules.nightWeeks {
            let window = UInt64.max >> UInt64(max(0, 64 - rule.weeks))
            if (memory.nightWeeks & window).nonzeroBitCount > rule.limit { return false }
        }
        return true
    }
}
