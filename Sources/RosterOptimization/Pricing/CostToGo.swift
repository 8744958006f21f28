/// The least the days from each boundary on cost, for every state, number of weekends and hours
/// so far: a dynamic program from the last day back.
///
/// What a path must remember beyond these is left out, so that the value never exceeds what a
/// legal rest of the plan costs; for people without such rules it is exact.
struct CostToGo {
    private(set) var values: ContiguousArray<Double> = []

    /// What duties and days off cost; infinite where they are not open.
    struct Prices {
        /// By group of duties.
        var group: [Double]
        /// By day.
        var off: [Double]
    }

    /// Works the values out; `grain` is the unit of work in minutes.
    ///
    /// - Complexity: O(cells · groups of a day), the inner loop over hours without branches.
    mutating func update(
        _ who: RosterPerson, _ profile: PersonProfile, _ space: PlanSpace, groups: VariantGroups,
        prices: borrowing Prices, grain: Int
    ) {
        if values.count < space.cellCount {
            values = ContiguousArray(repeating: 0, count: space.cellCount)
        }
        values.withUnsafeMutableBufferPointer { buffer in
            guard let values = buffer.baseAddress else { return }
            for index in profile.weeks.indices.reversed() {
                let week = profile.weeks[index]
                CostToGo.end(
                    week, rules: who.rules.weeks[index],
                    next: index + 1 < profile.weeks.count ? week.days.upperBound : nil,
                    space, grain: grain, values)
                for day in week.days.reversed() {
                    CostToGo.fill(
                        day, profile, space, groups: groups.range[day], prices: prices, values)
                }
            }
        }
    }

    /// The boundary after a week's last day: what its hours cost, and the next week from nothing.
    private static func end(
        _ week: PersonProfile.Week, rules: WeekRules, next day: Int?, _ space: PlanSpace,
        grain: Int, _ values: UnsafeMutablePointer<Double>
    ) {
        let boundary = space.before[week.days.upperBound - 1] + 1
        let at = space.boundaries[boundary]
        var cell = at.base
        for index in space.firstState[boundary]..<space.firstState[boundary + 1] {
            for weekends in at.leastWeekends...at.mostWeekends {
                var rest = 0.0
                if let day {
                    rest =
                        values[
                            space.cell(
                                space.before[day], state: space.states[index],
                                weekends: weekends, units: 0)]
                }
                for units in at.leastUnits...at.mostUnits {
                    let missing = max(0, rules.targetMinutes - week.minutes(units, grain: grain))
                    values[cell] =
                        units < week.leastUnits
                        ? .infinity
                        : rest + (week.counts ? Double(missing) * rules.shortfallPerMinute : 0)
                    cell += 1
                }
            }
        }
    }

    /// The boundary before a day.
    private static func fill(
        _ day: Int, _ profile: PersonProfile, _ space: PlanSpace, groups: Range<Int>,
        prices: borrowing Prices, _ values: UnsafeMutablePointer<Double>
    ) {
        let boundary = space.before[day]
        let at = space.boundaries[boundary]
        let next = space.boundaries[boundary + 1]
        var target = values + at.base
        for index in space.firstState[boundary]..<space.firstState[boundary + 1] {
            let state = space.states[index]
            let added: Int32 = profile.addsWeekend(day, from: state) ? 1 : 0
            let off = profile.automaton.afterOff[Int(state)]
            for weekends in at.leastWeekends...at.mostWeekends {
                for unit in 0..<at.width { target[unit] = .infinity }
                if prices.off[day] < .infinity, off >= 0, weekends <= next.mostWeekends,
                    space.isMet(boundary + 1, state: off)
                {
                    let row = space.cell(
                        boundary + 1, state: off, weekends: max(weekends, next.leastWeekends),
                        units: next.leastUnits)
                    improve(target, at, 0, values + row, next, prices.off[day])
                }
                if weekends + added <= next.mostWeekends {
                    for group in groups where prices.group[group] < .infinity {
                        let after = profile.next(state, group: group)
                        guard after >= 0, space.isMet(boundary + 1, state: after) else { continue }
                        let row = space.cell(
                            boundary + 1, state: after,
                            weekends: max(weekends + added, next.leastWeekends),
                            units: next.leastUnits)
                        improve(
                            target, at, profile.units[group], values + row, next,
                            prices.group[group])
                    }
                }
                target += at.width
            }
        }
    }

    /// Lowers the values of a row to those of a row one day later, `units` further on.
    @inline(__always)
    private static func improve(
        _ target: UnsafeMutablePointer<Double>, _ at: PlanSpace.Boundary, _ units: Int32,
        _ source: UnsafeMutablePointer<Double>, _ next: PlanSpace.Boundary, _ price: Double
    ) {
        let first = max(at.leastUnits, next.leastUnits - units)
        let last = min(at.mostUnits, next.mostUnits - units)
        guard first <= last else { return }
        let to = target + Int(first - at.leastUnits)
        let from = source + Int(first + units - next.leastUnits)
        for unit in 0...Int(last - first) {
            let value = from[unit] + price
            to[unit] = value < to[unit] ? value : to[unit]
        }
    }
}
