/// The least cost of a person's plans through each duty and each day off, or less.
///
/// The cost to go knows what the days after a duty cost at least; a second program from the first
/// day on adds what the days before it do.
struct CostThrough {
    /// The least cost of any plan, or less.
    let least: Double
    /// The least cost of a plan with each template, or a day off, on each day:
    /// `[day * (templates + 1) + template + 1]`, the day off in front; infinite where none is open.
    let values: [Double]
}

extension PlanSearch {
    /// What plans of `person` cost at least through each duty and day off.
    func costThrough(_ person: Int, prices: [Double]) -> CostThrough {
        lane(of: person).core.costThrough(person, prices: prices)
    }
}

extension BestFirstSearch {
    /// What plans of `person` cost at least through each duty and day off when working an option
    /// costs `prices[option]` points more.
    mutating func costThrough(_ person: Int, prices: [Double]) -> CostThrough {
        let profile = profiles[person]
        let rules = problem.people[person].rules
        choosePrices(prices, person: person)
        var run = Run(
            profile: profile, space: space(of: person),
            rules: PathRules(rules: rules, matters: profile.memory),
            limits: profile.limitedTemplates.map { Int16(clamping: rules.maxDuties[$0]) },
            ceiling: .infinity)
        update(person, &run)
        work += 8 * run.space.cellCount
        let width = problem.templateCount + 1
        var through = Array(repeating: Double.infinity, count: problem.dayCount * width)
        let least = toGo.values[0] - run.worth
        guard least < .infinity else { return CostThrough(least: least, values: through) }
        var sofar = CostSofar(run.space)
        for (index, week) in profile.weeks.enumerated() {
            for day in week.days {
                sofar.pass(day, run, groups: groups.range[day], prices: self.prices, toGo) {
                    group, value in
                    let template = group < 0 ? -1 : traits[groups.options[group][0]].rules.template
                    let cell = day * width + Int(template) + 1
                    through[cell] = min(through[cell], value - run.worth)
                }
            }
            if index + 1 < profile.weeks.count { sofar.end(week, run, toGo) }
        }
        // Where the program leaves something out, a search knows better.
        guard !profile.memory.isEmpty || !run.limits.isEmpty else {
            return CostThrough(least: least, values: through)
        }
        begin(problem.people[person], &run)
        let found = search(person, run, limit: 1)
        work += 20_000 + 300 * labels.count
        return CostThrough(least: max(least, found.leastCost), values: through)
    }
}

/// The least the days up to each boundary cost, for every cell.
private struct CostSofar {
    private var values: ContiguousArray<Double>

    init(_ space: PlanSpace) {
        values = ContiguousArray(repeating: .infinity, count: space.cellCount)
        values[0] = 0
    }

    /// Goes on over a day, and tells what plans through each of its groups, or -1 for the day off,
    /// cost at least.
    mutating func pass(
        _ day: Int, _ run: BestFirstSearch.Run, groups: Range<Int>, prices: CostToGo.Prices,
        _ toGo: CostToGo, _ tell: (_ group: Int, _ value: Double) -> Void
    ) {
        let (space, profile) = (run.space, run.profile)
        let boundary = space.before[day]
        let at = space.boundaries[boundary]
        var best = Array(repeating: Double.infinity, count: groups.count + 1)
        var row = at.base
        for index in space.firstState[boundary]..<space.firstState[boundary + 1] {
            let state = space.states[index]
            let off = profile.automaton.afterOff[Int(state)]
            let added: Int32 = profile.addsWeekend(day, from: state) ? 1 : 0
            for weekends in at.leastWeekends...at.mostWeekends {
                defer { row += at.width }
                if prices.off[day] < .infinity, off >= 0 {
                    let move = Move(day, state: off, weekends: weekends, units: 0, from: row, at)
                    best[0] = min(best[0], extend(move, space, price: prices.off[day], toGo))
                }
                for group in groups where prices.group[group] < .infinity {
                    let next = profile.next(state, group: group)
                    guard next >= 0 else { continue }
                    let move = Move(
                        day, state: next, weekends: weekends + added, units: profile.units[group],
                        from: row, at)
                    let value = extend(move, space, price: prices.group[group], toGo)
                    let place = group - groups.lowerBound + 1
                    best[place] = min(best[place], value)
                }
            }
        }
        tell(-1, best[0])
        for group in groups { tell(group, best[group - groups.lowerBound + 1]) }
    }

    /// A day off or a duty from all cells of a row.
    private struct Move {
        let day: Int
        let state: Int32
        let weekends: Int32
        let units: Int32
        let row: Int
        let at: PlanSpace.Boundary

        init(
            _ day: Int, state: Int32, weekends: Int32, units: Int32, from row: Int,
            _ at: PlanSpace.Boundary
        ) {
            self.day = day
            self.state = state
            self.weekends = weekends
            self.units = units
            self.row = row
            self.at = at
        }
    }

    /// Goes from a row of cells to the one a move leads to; returns the least of what plans
    /// through it cost.
    private mutating func extend(
        _ move: Move, _ space: PlanSpace, price: Double, _ toGo: CostToGo
    ) -> Double {
        let boundary = space.before[move.day] + 1
        let next = space.boundaries[boundary]
        let at = move.at
        guard space.isMet(boundary, state: move.state), move.weekends <= next.mostWeekends else {
            return .infinity
        }
        let first = max(at.leastUnits, next.leastUnits - move.units)
        let last = min(at.mostUnits, next.mostUnits - move.units)
        guard first <= last else { return .infinity }
        let target =
            space.cell(
                boundary, state: move.state, weekends: max(move.weekends, next.leastWeekends),
                units: next.leastUnits) + Int(first + move.units - next.leastUnits)
        let source = move.row + Int(first - at.leastUnits)
        var best = Double.infinity
        for offset in 0...Int(last - first) {
            let value = values[source + offset] + price
            values[target + offset] = min(values[target + offset], value)
            best = min(best, value + toGo.values[target + offset])
        }
        return best
    }

    /// Goes from the end of a week to the start of the next, hours starting anew; what the hours
    /// cost is the difference between the costs to go.
    mutating func end(_ week: PersonProfile.Week, _ run: BestFirstSearch.Run, _ toGo: CostToGo) {
        let space = run.space
        let boundary = space.before[week.days.upperBound - 1] + 1
        let at = space.boundaries[boundary]
        var cell = at.base
        for index in space.firstState[boundary]..<space.firstState[boundary + 1] {
            for weekends in at.leastWeekends...at.mostWeekends {
                let next = space.cell(
                    boundary + 1, state: space.states[index], weekends: weekends, units: 0)
                for _ in 0..<at.width {
                    // Where nothing may follow, nothing needs to be known.
                    if toGo.values[cell] < .infinity {
                        let value = values[cell] + toGo.values[cell] - toGo.values[next]
                        values[next] = min(values[next], value)
                    }
                    cell += 1
                }
            }
        }
    }
}
