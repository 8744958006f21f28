/// The least the days from each boundary on cost, for every state, number of weekends and hours
/// so far: a dynamic program from the last day back.
///
/// What a path must remember beyond these is left out, so that the value never exceeds what a
/// legal rest of the plan costs; for people without such rules it is exact.
struct CostToGo {
    private(set) var values: ContiguousArray<Double> = []

    /// Works the values out.
    ///
    /// - Parameter prices: what each group of duties costs; infinite where it is not open.
    /// - Parameter offPrices: what each day off costs; infinite where it is not open.
    /// - Complexity: O(cells · groups of a day), the inner loop over hours without branches.
    mutating func update(
        _ who: RosterPerson, _ profile: PersonProfile, _ space: PlanSpace, groups: VariantGroups,
        prices: [Double], offPrices: [Double], grain: Int
    ) {
        if values.count < space.cellCount {
            values = ContiguousArray(repeating: 0, count: space.cellCount)
        }
        values.withUnsafeMutableBufferPointer { values in
            for index in profile.weeks.indices.reversed() {
                let week = profile.weeks[index]
                CostToGo.end(
                    week, rules: who.rules.weeks[index],
                    next: index + 1 < profile.weeks.count ? week.days.upperBound : nil,
                    space, grain: grain, values)
                for day in week.days.reversed() {
                    for state in space.boundaries[space.before[day]].states {
                        CostToGo.fill(
                            day, state, profile, space, groups: groups.range[day],
                            prices: prices, offPrice: offPrices[day], values)
                    }
                }
            }
        }
    }

    /// The boundary after a week's last day: what its hours cost, and the next week from nothing.
    private static func end(
        _ week: PersonProfile.Week, rules: WeekRules, next day: Int?, _ space: PlanSpace,
        grain: Int, _ values: UnsafeMutableBufferPointer<Double>
    ) {
        let boundary = space.before[week.days.upperBound - 1] + 1
        let at = space.boundaries[boundary]
        var cell = at.base
        for state in at.states {
            for weekends in at.weekends {
                var rest = 0.0
                if let day {
                    rest =
                        values[
                            space.cell(
                                space.before[day], state: state, weekends: weekends, units: 0)]
                }
                for units in at.units {
                    let minutes = week.baseMinutes + Int(units) * grain
                    let missing = max(0, rules.targetMinutes - minutes)
                    let isEnough = !week.counts || minutes >= rules.minContractMinutes
                    values[cell] =
                        isEnough
                        ? rest + (week.counts ? Double(missing) * rules.shortfallPerMinute : 0)
                        : .infinity
                    cell += 1
                }
            }
        }
    }

    /// The boundary before a day, in one state.
    private static func fill(
        _ day: Int, _ state: Int32, _ profile: PersonProfile, _ space: PlanSpace,
        groups: Range<Int>, prices: [Double], offPrice: Double,
        _ values: UnsafeMutableBufferPointer<Double>
    ) {
        let boundary = space.before[day]
        let at = space.boundaries[boundary]
        let next = space.boundaries[boundary + 1]
        let width = at.units.count
        let added: Int32 = profile.addsWeekend(day, from: state) ? 1 : 0
        for weekends in at.weekends {
            let row = space.cell(
                boundary, state: state, weekends: weekends, units: at.units.lowerBound)
            let target = values.baseAddress.map { $0 + row }
            guard let target else { return }
            let off = profile.automaton.afterOff[Int(state)]
            for unit in 0..<width { target[unit] = .infinity }
            if offPrice < .infinity, off >= 0 {
                let source = space.cell(
                    boundary + 1, state: off, weekends: weekends, units: at.units.lowerBound)
                let count = min(width, Int(next.units.upperBound - at.units.lowerBound) + 1)
                CostToGo.improve(target, count, values, source, offPrice)
            }
            let worked = weekends + added
            guard worked <= next.weekends.upperBound else { continue }
            for group in groups where prices[group] < .infinity {
                let after = profile.next(state, group: group)
                guard after >= 0 else { continue }
                let first = at.units.lowerBound + profile.units[group]
                let count = min(width, Int(next.units.upperBound - first) + 1)
                guard count > 0 else { continue }
                let source = space.cell(
                    boundary + 1, state: after, weekends: worked, units: first)
                CostToGo.improve(target, count, values, source, prices[group])
            }
        }
    }

    @inline(__always)
    private static func improve(
        _ target: UnsafeMutablePointer<Double>, _ count: Int,
        _ values: UnsafeMutableBufferPointer<Double>, _ source: Int, _ price: Double
    ) {
        guard let base = values.baseAddress else { return }
        let from = base + source
        for unit in 0..<count {
            let value = from[unit] + price
            target[unit] = value < target[unit] ? value : target[unit]
        }
    }
}
