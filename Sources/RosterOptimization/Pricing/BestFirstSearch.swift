/// Finds a person's cheapest legal work plans: a shortest path over days with resources.
///
/// A dynamic program from the last day back gives the cost to go for runs of days, weekends and
/// hours; a best-first search from the first day on, led by it, adds what the program leaves out
/// (P. Hart, N. Nilsson, B. Raphael, "A Formal Basis for the Heuristic Determination of Minimum
/// Cost Paths", 1968, doi:10.1109/TSSC.1968.300136). Labels that are no better in cost and in
/// everything remembered are dropped; see S. Irnich and G. Desaulniers, "Shortest Path Problems
/// with Resource Constraints", in *Column Generation* (Springer 2005),
/// doi:10.1007/0-387-25486-2_2.
///
/// The buffers are kept between calls, so a search allocates only until they have grown.
struct BestFirstSearch {
    private let problem: RosterProblem
    private let groups: VariantGroups
    /// What the rules ask of each option, packed for the inner loop.
    private let traits: ContiguousArray<OptionTraits>
    private let grain: Int
    private let profiles: [PersonProfile]
    private var domains: [PlanDomain]
    private var spaces: [PlanSpace?]
    private var toGo = CostToGo()
    /// The multipliers on each person's limited templates that served best so far.
    private var multipliers: [[Double]]
    /// The cheapest variant of each group, and its price with the person's own costs; infinite
    /// where the group is not open.
    private var bestOption: [Int32]
    private var prices: CostToGo.Prices
    private var labels: ContiguousArray<PlanLabel> = []
    /// The duties of limited templates in each label, one after another.
    private var dutyCounts: ContiguousArray<Int16> = []
    /// How far each label has used limits up faster than days go by.
    private var haste: ContiguousArray<Float> = []
    private var queue = LabelQueue()
    /// The last label extended in each cell, and the one extended before it for each label.
    private var newestInCell: ContiguousArray<Int32> = []
    private var cellsUsed: [Int] = []
    private var olderInCell: ContiguousArray<Int32> = []
    /// The least estimate of the labels left out because they are not below the ceiling.
    private var leastLeftOut = Double.infinity
    /// What the searches so far took, in nanoseconds of a machine that always runs alike.
    private(set) var work = 0
    /// The labels a search may make before it is cut short.
    private let labelLimit = 20000
    /// The labels kept at a boundary once a search was cut short without a plan.
    private let beamWidth = 60

    /// A search for the people of `problem`.
    init(_ problem: RosterProblem) {
        self.problem = problem
        let groups = VariantGroups(problem)
        let traits = ContiguousArray(problem.options.map(OptionTraits.init))
        let grain = max(1, problem.options.reduce(0) { BestFirstSearch.divisor($0, $1.worked) })
        self.groups = groups
        self.traits = traits
        self.grain = grain
        profiles = problem.people.map {
            PersonProfile($0, groups: groups, traits: traits, grain: grain)
        }
        domains = problem.people.map(PlanDomain.init)
        multipliers = profiles.map { Array(repeating: 0, count: $0.limitedTemplates.count) }
        spaces = problem.people.map { _ in nil }
        bestOption = Array(repeating: -1, count: groups.options.count)
        prices = CostToGo.Prices(
            group: Array(repeating: 0, count: groups.options.count),
            off: Array(repeating: 0, count: problem.dayCount))
    }

    private static func divisor(_ first: Int, _ second: Int) -> Int {
        second == 0 ? first : divisor(second, first % second)
    }

    /// What is open to a person; at first all that they may be given.
    func domain(of person: Int) -> PlanDomain { domains[person] }

    /// Changes what is open to a person.
    mutating func restrict(_ person: Int, to domain: PlanDomain) {
        guard domain != domains[person] else { return }
        domains[person] = domain
        spaces[person] = nil
    }

    /// The cheapest plans of `person` when working an option costs `prices[option]` points more
    /// than the person's own costs; at most `limit`, and only such as cost less than `ceiling`.
    ///
    /// A search that would grow beyond all measure is cut short: its least cost is then a lower
    /// bound, and its plans are good rather than best.
    ///
    /// - Complexity: O(cells · groups of a day) for the cost to go, and the labels extended.
    mutating func cheapestPlans(
        of person: Int, prices: [Double], limit: Int = 1, below ceiling: Double = .infinity
    ) -> PlanSearchResult {
        let who = problem.people[person]
        let profile = profiles[person]
        let space = space(of: person)
        choosePrices(prices, person: person)
        var run = Run(
            profile: profile, space: space,
            rules: PathRules(rules: who.rules, matters: profile.memory),
            limits: profile.limitedTemplates.map { Int16(clamping: who.rules.maxDuties[$0]) },
            ceiling: ceiling)
        update(person, &run)
        begin(who, &run)
        let result = search(person, run, limit: limit)
        work += 20_000 + 300 * labels.count
        return result
    }

    private struct Run {
        let profile: PersonProfile
        let space: PlanSpace
        let rules: PathRules
        /// The most duties of the limited templates.
        let limits: [Int16]
        let ceiling: Double
        /// Points that a duty of each limited template costs extra, and what that is worth.
        var multipliers: [Double] = []
        var worth = 0.0
    }

    /// The most times the multipliers are mended in one search.
    private let mendings = 6

    /// Works out the cost to go, with multipliers on the limited templates.
    private mutating func update(_ person: Int, _ run: inout Run) {
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
    private func followed(_ run: Run) -> [Int] {
        var path: [Int] = []
        var at = (state: Int32(0), weekends: Int32(0), units: Int32(0))
        for week in run.profile.weeks {
            at.units = 0
            for day in week.days {
                let boundary = run.space.before[day]
                var best = (cost: Double.infinity, next: at, group: -1)
                let off = run.profile.automaton.afterOff[Int(at.state)]
                let least = run.space.boundaries[boundary + 1].leastUnits
                if self.prices.off[day] < .infinity, off >= 0, at.units >= least {
                    let cell = run.space.cell(
                        boundary + 1, state: off, weekends: at.weekends, units: at.units)
                    best = (
                        self.prices.off[day] + toGo.values[cell], (off, at.weekends, at.units), -1
                    )
                }
                let added: Int32 = run.profile.addsWeekend(day, from: at.state) ? 1 : 0
                let next = run.space.boundaries[boundary + 1]
                for group in groups.range[day] where self.prices.group[group] < .infinity {
                    let state = run.profile.next(at.state, group: group)
                    let units = at.units + run.profile.units[group]
                    let weekends = at.weekends + added
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
    private func counts(_ path: [Int], _ run: Run) -> [Int] {
        var counts = Array(repeating: 0, count: run.limits.count)
        for group in path where group >= 0 && run.profile.limitOfGroup[group] >= 0 {
            counts[run.profile.limitOfGroup[group]] += 1
        }
        return counts
    }

    private mutating func space(of person: Int) -> PlanSpace {
        if let space = spaces[person] { return space }
        let domain = domains[person]
        let space = PlanSpace(
            profiles[person], groups: groups,
            isOpen: { group in
                let duty = self.traits[self.groups.options[group][0]].rules
                return domain[Int(duty.day), Int(duty.template)]
            },
            mayRest: { domain[$0, -1] })
        spaces[person] = space
        return space
    }

    private mutating func choosePrices(_ prices: [Double], person: Int) {
        let who = problem.people[person]
        let domain = domains[person]
        for day in 0..<problem.dayCount {
            self.prices.off[day] = domain[day, -1] ? who.dayOffCosts[day] : .infinity
            for group in groups.range[day] {
                let template = Int(traits[groups.options[group][0]].rules.template)
                var best: Int32 = -1
                var price = Double.infinity
                if domain[day, template] {
                    let pinned = domain.pinned[day]
                    for option in groups.options[group] where prices[option] < price {
                        if pinned >= 0, option != pinned { continue }
                        let activity = Int(traits[option].activity)
                        if activity >= 0, !who.allowedActivities[activity] { continue }
                        price = prices[option]
                        best = Int32(option)
                    }
                    price += who.templateCosts[day][template]
                }
                bestOption[group] = best
                self.prices.group[group] = price
            }
        }
    }

    private mutating func begin(_ who: RosterPerson, _ run: inout Run) {
        labels.removeAll(keepingCapacity: true)
        dutyCounts.removeAll(keepingCapacity: true)
        haste.removeAll(keepingCapacity: true)
        olderInCell.removeAll(keepingCapacity: true)
        queue.removeAll()
        for cell in cellsUsed { newestInCell[cell] = -1 }
        cellsUsed.removeAll(keepingCapacity: true)
        if newestInCell.count < run.space.cellCount {
            newestInCell = ContiguousArray(repeating: -1, count: run.space.cellCount)
        }
        leastLeftOut = .infinity
        let estimate = toGo.values[0] - run.worth
        guard isBelowCeiling(estimate, run) else { return }
        append(
            PlanLabel(
                estimate: estimate, cost: 0, boundary: 0, state: 0, weekends: 0, units: 0,
                parent: -1, option: -1, memory: PlanLabel.Memory(who)),
            limited: -1, run)
    }

    /// Adds a label with one more duty of the limited template at `limited`, if that is not -1.
    private mutating func append(_ label: PlanLabel, limited: Int, _ run: Run) {
        let limits = run.limits.count
        var haste: Float = 0
        let from = Int(label.parent) * limits
        let share = Float(label.boundary) / Float(run.space.boundaries.count)
        for limit in 0..<limits {
            var used = label.parent >= 0 ? dutyCounts[from + limit] : 0
            if limit == limited { used += 1 }
            dutyCounts.append(used)
            haste = max(haste, Float(used) - share * Float(run.limits[limit]) - 1)
        }
        labels.append(label)
        self.haste.append(haste)
        olderInCell.append(-1)
        queue.push(
            labels.count - 1, estimate: label.estimate, haste: haste, boundary: label.boundary)
    }

    private mutating func search(_ person: Int, _ run: Run, limit: Int) -> PlanSearchResult {
        let last = Int32(run.space.boundaries.count - 1)
        var result = PlanSearchResult(leastCost: run.ceiling)
        let mayPrune = !run.profile.memory.isEmpty || !run.limits.isEmpty
        while let index = queue.pop() {
            let label = labels[index]
            if label.boundary == last {
                if result.plans.isEmpty { result.leastCost = label.estimate }
                result.plans.append(PricedPlan(plan: plan(index), cost: label.estimate))
                if result.plans.count == limit { return result }
                continue
            }
            if mayPrune, isDominated(index, run) { continue }
            extend(index, run)
            if labels.count > labelLimit {
                if result.plans.isEmpty {
                    result.leastCost = min(run.ceiling, queue.leastEstimate ?? run.ceiling)
                    result.plans = (beam(run) ?? repaired(person, run) ?? []).filter {
                        $0.cost < run.ceiling
                    }
                }
                return result
            }
        }
        // Everything left out costs at least this, and so does every plan.
        if result.plans.isEmpty { result.leastCost = leastLeftOut }
        return result
    }

    /// Whether a label extended before is no worse in everything; notes the label if not.
    private mutating func isDominated(_ index: Int, _ run: Run) -> Bool {
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
    private func isNoWorse(_ first: Int, than second: Int, _ run: Run) -> Bool {
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
    private func mostDutiesLeft(_ label: PlanLabel, _ run: Run) -> Int {
        let (day, week) = day(label.boundary, run)
        let days = problem.dayCount - day
        guard run.profile.weeks.count == 1, run.profile.weeks[week].counts else { return days }
        let units = run.profile.weeks[week].maxUnits - label.units
        return min(days, Int(units / run.profile.leastUnits))
    }

    private func day(_ boundary: Int32, _ run: Run) -> (day: Int, week: Int) {
        // A week has one boundary more than days.
        var day = Int(boundary)
        var week = 0
        while day >= run.profile.weeks[week].days.upperBound {
            day -= 1
            week += 1
        }
        return (day, week)
    }

    private mutating func extend(_ index: Int, _ run: Run) {
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
    private mutating func add(
        _ continuation: PlanLabel, from index: Int, day: Int, week: Int,
        duty: OptionTraits.Rules?, group: Int, _ run: Run
    ) {
        var next = continuation
        let limits = run.limits.count
        let position = duty == nil ? -1 : run.profile.limitOfGroup[group]
        if position >= 0, dutyCounts[index * limits + position] >= run.limits[position] { return }
        next.parent = Int32(index)
        next.boundary += 1
        let value =
            toGo.values[
                run.space.cell(
                    Int(next.boundary), state: next.state, weekends: next.weekends,
                    units: next.units)]
        next.estimate = next.cost + value - run.worth
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
                next.cost = next.estimate + run.worth - later
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
    private mutating func isBelowCeiling(_ estimate: Double, _ run: Run) -> Bool {
        if estimate < run.ceiling { return true }
        leastLeftOut = min(leastLeftOut, estimate)
        return false
    }

    private func plan(_ index: Int) -> WorkPlan {
        var options: [Int32] = []
        var cursor = index
        while labels[cursor].parent >= 0 {
            options.append(labels[cursor].option)
            cursor = Int(labels[cursor].parent)
        }
        return WorkPlan(options: options.reversed())
    }

    /// A plan from the most promising labels, boundary by boundary.
    private mutating func beam(_ run: Run) -> [PricedPlan]? {
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

    /// A plan within all limits: where the cheapest has too many duties of a template, only days
    /// on which it had them stay open to the template, and the next cheapest is found.
    private mutating func repaired(_ person: Int, _ run: Run) -> [PricedPlan]? {
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
    private func isLegal(_ path: [Int], _ person: Int, _ run: Run) -> Bool {
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
