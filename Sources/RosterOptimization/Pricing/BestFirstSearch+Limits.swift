extension BestFirstSearch {
    /// Works out the cost to go, with multipliers on the limited templates.
    mutating func update(_ person: Int, _ run: inout Run) {
        var multipliers = LimitMultipliers(self.multipliers[person], limits: run.limits)
        let base = self.prices.group
        let scale = base.reduce(0) { $1 < .infinity ? max($0, abs($1)) : $0 } / 4 + 1
        var mended = 0
        var isSettled = false
        while true {
            for group in self.prices.group.indices {
                let limit = run.profile.limitOfGroup[group]
                self.prices.group[group] =
                    limit < 0 ? base[group] : base[group] + multipliers.values[limit]
            }
            work += 4 * run.space.cellCount
            toGo.update(
                problem.people[person], run.profile, run.space, groups: groups,
                prices: self.prices, grain: grain)
            guard !run.limits.isEmpty, toGo.values[0] < .infinity, !isSettled else { break }
            let learns = multipliers.learn(
                bound: toGo.values[0] - multipliers.worth, counts: counts(followed(run), run),
                scale: scale)
            guard learns, mended < mendings else {
                isSettled = true
                if multipliers.settle() { continue }
                break
            }
            mended += 1
        }
        run.multipliers = multipliers.values
        run.worth = multipliers.worth
        self.multipliers[person] = multipliers.values
    }

    /// The plan that the cost to go follows: a group of duties, or -1 for a day off, on each day.
    func followed(_ run: Run) -> [Int] {
        var path: [Int] = []
        var at = (state: Int32(0), weekends: Int32(0), units: Int32(0))
        for week in run.profile.weeks {
            at.units = 0
            for day in week.days {
                let boundary = run.space.before[day]
                var best = (cost: Double.infinity, next: at, group: -1)
                let off = run.profile.automaton.afterOff[Int(at.state)]
                let least = run.space.boundaries[boundary + 1].leastUnits
                let rested = max(at.weekends, run.space.boundaries[boundary + 1].leastWeekends)
                if self.prices.off[day] < .infinity, off >= 0, at.units >= least {
                    let cell = run.space.cell(
                        boundary + 1, state: off, weekends: rested, units: at.units)
                    best = (
                        self.prices.off[day] + toGo.values[cell], (off, rested, at.units), -1
                    )
                }
                let added: Int32 = run.profile.addsWeekend(day, from: at.state) ? 1 : 0
                let next = run.space.boundaries[boundary + 1]
                for group in groups.range[day] where self.prices.group[group] < .infinity {
                    let state = run.profile.next(at.state, group: group)
                    let units = at.units + run.profile.units[group]
                    let weekends = max(at.weekends + added, next.leastWeekends)
                    guard state >= 0, units >= least, units <= next.mostUnits,
                        weekends <= next.mostWeekends
                    else { continue }
                    let cell = run.space.cell(
                        boundary + 1, state: state, weekends: weekends, units: units)
                    if self.prices.group[group] + toGo.values[cell] < best.cost {
                        best = (
                            self.prices.group[group] + toGo.values[cell], (state, weekends, units),
                            group
                        )
                    }
                }
                path.append(best.group)
                at = best.next
            }
        }
        return path
    }

    /// The duties of limited templates on a path.
    func counts(_ path: [Int], _ run: Run) -> [Int] {
        var counts = Array(repeating: 0, count: run.limits.count)
        for group in path where group >= 0 && run.profile.limitOfGroup[group] >= 0 {
            counts[run.profile.limitOfGroup[group]] += 1
        }
        return counts
    }

    /// A plan within all limits: where the cheapest has too many duties of a template, only days
    /// on which it had them stay open to the template, and the next cheapest is found.
    mutating func repaired(_ person: Int, _ run: Run) -> [PricedPlan]? {
        for limit in run.limits.indices {
            for group in self.prices.group.indices where run.profile.limitOfGroup[group] == limit {
                self.prices.group[group] -= run.multipliers[limit]
            }
        }
        for _ in 0...run.limits.count {
            toGo.update(
                problem.people[person], run.profile, run.space, groups: groups,
                prices: self.prices, grain: grain)
            guard toGo.values[0] < .infinity else { return nil }
            let path = followed(run)
            let counts = counts(path, run)
            guard let limit = counts.indices.first(where: { counts[$0] > run.limits[$0] }) else {
                return isLegal(path, person, run)
                    ? [
                        PricedPlan(
                            plan: WorkPlan(options: path.map { $0 < 0 ? -1 : bestOption[$0] }),
                            cost: toGo.values[0])
                    ]
                    : nil
            }
            let kept = path.filter { $0 >= 0 && run.profile.limitOfGroup[$0] == limit }.prefix(
                Int(run.limits[limit]))
            for group in self.prices.group.indices
            where run.profile.limitOfGroup[group] == limit && !kept.contains(group) {
                self.prices.group[group] = .infinity
            }
        }
        return nil
    }

    /// Whether a path keeps the rules that are checked along it.
    func isLegal(_ path: [Int], _ person: Int, _ run: Run) -> Bool {
        var memory = PlanLabel.Memory(problem.people[person])
        for (index, week) in run.profile.weeks.enumerated() {
            var last: OptionTraits.Rules?
            for day in week.days {
                last = path[day] < 0 ? nil : traits[Int(bestOption[path[day]])].rules
                if let last, !run.rules.work(last, week: index, &memory) { return false }
            }
            guard run.rules.mayEnd(week: index, memory) else { return false }
            if index + 1 < run.profile.weeks.count {
                guard run.rules.begin(week: index + 1, after: last, &memory) else { return false }
            }
        }
        return true
    }
}
