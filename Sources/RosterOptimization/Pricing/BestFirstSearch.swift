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
    let problem: RosterProblem
    let groups: VariantGroups
    /// What the rules ask of each option, packed for the inner loop.
    let traits: ContiguousArray<OptionTraits>
    let grain: Int
    let profiles: [PersonProfile]
    var domains: [PlanDomain]
    var spaces: [PlanSpace?]
    var toGo = CostToGo()
    /// The multipliers on each person's limited templates that served best so far.
    var multipliers: [[Double]]
    /// The cheapest variant of each group, and its price with the person's own costs; infinite
    /// where the group is not open.
    var bestOption: [Int32]
    var prices: CostToGo.Prices
    var labels: ContiguousArray<PlanLabel> = []
    /// The duties of limited templates in each label, one after another.
    var dutyCounts: ContiguousArray<Int16> = []
    /// How far each label has used limits up faster than days go by.
    var haste: ContiguousArray<Float> = []
    var queue = LabelQueue()
    /// The last label extended in each cell, and the one extended before it for each label.
    var newestInCell: ContiguousArray<Int32> = []
    var cellsUsed: [Int] = []
    var olderInCell: ContiguousArray<Int32> = []
    /// The least estimate of the labels left out because they are not below the ceiling.
    var leastLeftOut = Double.infinity
    /// What the searches so far took, in nanoseconds of a machine that always runs alike.
    var work = 0
    /// The labels a search may make before it is cut short.
    let labelLimit: Int
    /// The labels kept at a boundary once a search was cut short without a plan.
    let beamWidth = 60

    /// A search for the people of `problem`, each cut short beyond `labelLimit` labels.
    init(_ problem: RosterProblem, labelLimit: Int = 20_000, mendings: Int = 6) {
        self.problem = problem
        self.labelLimit = labelLimit
        self.mendings = mendings
        let groups = VariantGroups(problem)
        let traits = ContiguousArray(problem.options.map(OptionTraits.init))
        let grain = max(1, problem.options.reduce(0) { greatestCommonDivisor($0, $1.worked) })
        self.groups = groups
        self.traits = traits
        self.grain = grain
        profiles = problem.people.map {
            PersonProfile($0, groups: groups, traits: traits, grain: grain)
        }
        domains = problem.people.map { PlanDomain($0, options: problem.options) }
        multipliers = profiles.map { Array(repeating: 0, count: $0.limitedTemplates.count) }
        spaces = problem.people.map { _ in nil }
        bestOption = Array(repeating: -1, count: groups.options.count)
        prices = CostToGo.Prices(
            group: Array(repeating: 0, count: groups.options.count),
            off: Array(repeating: 0, count: problem.dayCount))
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

    struct Run {
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
    let mendings: Int

    mutating func space(of person: Int) -> PlanSpace {
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

    mutating func choosePrices(_ prices: [Double], person: Int) {
        let who = problem.people[person]
        let domain = domains[person]
        for day in 0..<problem.dayCount {
            let published = who.published.isEmpty ? nil : who.published[day]
            self.prices.off[day] =
                domain[day, -1]
                ? who.dayOffCosts[day] + (published?.price(of: -1) ?? 0) : .infinity
            for group in groups.range[day] {
                let template = Int(traits[groups.options[group][0]].rules.template)
                var best: Int32 = -1
                var price = Double.infinity
                if domain[day, template] {
                    let pinned = domain.pinned[day]
                    for option in groups.options[group] where prices[option] < price {
                        if pinned >= 0, option != pinned { continue }
                        let all = prices[option] + (published?.price(of: Int32(option)) ?? 0)
                        if all >= price { continue }
                        let activity = Int(traits[option].activity)
                        if !who.mayDevelop(in: option, day: day, activity: activity) {
                            continue
                        }
                        price = all
                        best = Int32(option)
                    }
                    price += who.templateCosts[day][template]
                }
                bestOption[group] = best
                self.prices.group[group] = price
            }
        }
    }

    mutating func begin(_ who: RosterPerson, _ run: inout Run) {
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
    mutating func append(_ label: PlanLabel, limited: Int, _ run: Run) {
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

    mutating func search(_ person: Int, _ run: Run, limit: Int) -> PlanSearchResult {
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
                    result.isCutShort = true
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

    func plan(_ index: Int) -> WorkPlan {
        var options: [Int32] = []
        var cursor = index
        while labels[cursor].parent >= 0 {
            options.append(labels[cursor].option)
            cursor = Int(labels[cursor].parent)
        }
        return WorkPlan(options: options.reversed())
    }
}
