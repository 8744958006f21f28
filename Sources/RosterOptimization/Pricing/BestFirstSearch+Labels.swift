extension BestFirstSearch {
    /// Whether a label extended before is no worse in everything; notes the label if not.
    mutating func isDominated(_ index: Int, _ run: Run) -> Bool {
        let label = labels[index]
        let cell = run.space.cell(
            Int(label.boundary), state: label.state, weekends: label.weekends, units: label.units)
        var other = newestInCell[cell]
        if other < 0 { cellsUsed.append(cell) }
        while other >= 0 {
            if labels[Int(other)].memory.isNoWorse(than: label.memory),
                isNoWorse(Int(other), than: index, run)
            {
                return true
            }
            other = olderInCell[Int(other)]
        }
        olderInCell[index] = newestInCell[cell]
        newestInCell[cell] = Int32(index)
        return false
    }

    /// Whether a label costs no more than another, multipliers left out, and has no more duties
    /// of any limited template.
    @inline(__always)
    func isNoWorse(_ first: Int, than second: Int, _ run: Run) -> Bool {
        let limits = run.limits.count
        var lead = labels[second].cost - labels[first].cost
        let left = limits > 0 ? mostDutiesLeft(labels[first], run) : 0
        for limit in 0..<limits {
            let used = dutyCounts[first * limits + limit]
            let fewer = dutyCounts[second * limits + limit] - used
            // A limit that the days left cannot exhaust does not matter any more.
            if fewer < 0, Int(used) + left > Int(run.limits[limit]) { return false }
            lead -= run.multipliers[limit] * Double(fewer)
        }
        return lead >= 0
    }

    /// The most duties that can follow a label.
    func mostDutiesLeft(_ label: PlanLabel, _ run: Run) -> Int {
        let (day, week) = day(label.boundary, run)
        let days = problem.dayCount - day
        guard run.profile.weeks.count == 1, run.profile.weeks[week].counts else { return days }
        let units = run.profile.weeks[week].maxUnits - label.units
        return min(days, Int(units / run.profile.leastUnits))
    }

    func day(_ boundary: Int32, _ run: Run) -> (day: Int, week: Int) {
        // A week has one boundary more than days.
        var day = Int(boundary)
        var week = 0
        while day >= run.profile.weeks[week].days.upperBound {
            day -= 1
            week += 1
        }
        return (day, week)
    }

    mutating func extend(_ index: Int, _ run: Run) {
        let label = labels[index]
        let (day, week) = day(label.boundary, run)
        let off = run.profile.automaton.afterOff[Int(label.state)]
        let reach = run.space.boundaries[Int(label.boundary) + 1]
        if self.prices.off[day] < .infinity, off >= 0, label.units >= reach.leastUnits {
            var next = label
            next.state = off
            next.cost += self.prices.off[day]
            next.option = -1
            add(next, from: index, day: day, week: week, duty: nil, group: -1, run)
        }
        let weekends: Int32 = run.profile.addsWeekend(day, from: label.state) ? 1 : 0
        if label.weekends + weekends > run.profile.maxWeekends, weekends > 0 { return }
        for group in groups.range[day] where self.prices.group[group] < .infinity {
            let state = run.profile.next(label.state, group: group)
            let units = label.units + run.profile.units[group]
            guard state >= 0, units >= reach.leastUnits, units <= reach.mostUnits else {
                continue
            }
            let option = bestOption[group]
            let duty = traits[Int(option)].rules
            var next = label
            guard run.rules.work(duty, week: week, &next.memory) else { continue }
            next.state = state
            next.units = units
            next.weekends += weekends
            next.cost += self.prices.group[group]
            next.option = option
            add(next, from: index, day: day, week: week, duty: duty, group: group, run)
        }
    }

    /// Adds a continuation of label `index`, unless it breaks a limit on duties, its week, or
    /// cannot end below the ceiling.
    mutating func add(
        _ continuation: PlanLabel, from index: Int, day: Int, week: Int,
        duty: OptionTraits.Rules?, group: Int, _ run: Run
    ) {
        var next = continuation
        let limits = run.limits.count
        let position = duty == nil ? -1 : run.profile.limitOfGroup[group]
        if position >= 0, dutyCounts[index * limits + position] >= run.limits[position] { return }
        next.parent = Int32(index)
        next.boundary += 1
        next.weekends = max(
            next.weekends, run.space.boundaries[Int(next.boundary)].leastWeekends)
        let value =
            toGo.values[
                run.space.cell(
                    Int(next.boundary), state: next.state, weekends: next.weekends,
                    units: next.units)]
        // Rounding must not set equally good labels apart, or the search would try them all; where
        // duties are limited, labels of one estimate are not equally good.
        let sum = next.cost + value - run.worth
        if limits > 0 || abs(sum - continuation.estimate) > 1e-9 * max(1, abs(sum)) {
            next.estimate = sum
        }
        guard isBelowCeiling(next.estimate, run) else { return }
        if day + 1 == run.profile.weeks[week].days.upperBound {
            guard run.rules.mayEnd(week: week, next.memory) else { return }
            if week + 1 < run.profile.weeks.count {
                guard run.rules.begin(week: week + 1, after: duty, &next.memory) else { return }
                // What the week's hours cost moves from the cost to go into the cost.
                next.boundary += 1
                next.units = 0
                let later =
                    toGo.values[
                        run.space.cell(
                            Int(next.boundary), state: next.state, weekends: next.weekends,
                            units: 0)]
                next.cost = sum + run.worth - later
            } else {
                // What of the limits was left is worth nothing.
                for limit in 0..<limits {
                    let used = dutyCounts[index * limits + limit] + (limit == position ? 1 : 0)
                    next.estimate += run.multipliers[limit] * Double(run.limits[limit] - used)
                }
                guard isBelowCeiling(next.estimate, run) else { return }
            }
        }
        append(next, limited: position, run)
    }

    /// Whether a label may lead below the ceiling; notes what it costs at least if not.
    @inline(__always)
    mutating func isBelowCeiling(_ estimate: Double, _ run: Run) -> Bool {
        if estimate < run.ceiling { return true }
        leastLeftOut = min(leastLeftOut, estimate)
        return false
    }

    /// A plan from the most promising labels, boundary by boundary.
    mutating func beam(_ run: Run) -> [PricedPlan]? {
        let last = Int32(run.space.boundaries.count - 1)
        var open: [Int32: [Int]] = [0: [0]]
        for boundary in 0..<last {
            let sorted = (open[boundary] ?? []).sorted {
                (labels[$0].estimate, $0) < (labels[$1].estimate, $1)
            }
            for index in sorted.prefix(beamWidth) {
                let first = labels.count
                extend(index, run)
                for child in first..<labels.count {
                    open[labels[child].boundary, default: []].append(child)
                }
            }
        }
        let best = open[last]?.min { (labels[$0].estimate, $0) < (labels[$1].estimate, $1) }
        return best.map { [PricedPlan(plan: plan($0), cost: labels[$0].estimate)] }
    }
}
