/// Finds a person's cheapest legal work plans: a shortest path over days with resources.
///
/// Labels are extended day by day and dropped when another label of the same day is at least as
/// good in cost and in every resource. The search is exact. See S. Irnich and G. Desaulniers,
/// "Shortest Path Problems with Resource Constraints", in *Column Generation* (Springer 2005),
/// doi:10.1007/0-387-25486-2_2.
///
/// The buffers are kept between calls, so a search allocates only until they have grown.
final class PlanSearch {
    private let problem: RosterProblem
    private let groups: VariantGroups
    /// What the rules ask of each option, packed for the inner loop.
    private let traits: ContiguousArray<OptionTraits>
    private var labels: ContiguousArray<PlanLabel> = []
    private var candidates: ContiguousArray<PlanLabel> = []
    /// The cheapest variant of each group, and its price with the person's own costs; infinite
    /// where the template is not allowed.
    private var bestOption: [Int32]
    private var groupPrice: [Double]
    /// The least price of each day and template.
    private var keyPrice: [Double]
    private var bound: CompletionBound
    /// The labels kept a day in the first pass.
    private let beamWidth = 8

    /// A search for the people of `problem`.
    ///
    /// - Precondition: every person's weeks cover the days of the problem one after another.
    init(_ problem: RosterProblem) {
        precondition(
            problem.people.allSatisfy {
                $0.rules.weeks.flatMap(\.days) == Array(0..<problem.dayCount)
            },
            "the weeks of a person must cover the days")
        self.problem = problem
        groups = VariantGroups(problem)
        traits = ContiguousArray(problem.options.map(OptionTraits.init))
        bestOption = Array(repeating: -1, count: groups.options.count)
        groupPrice = Array(repeating: 0, count: groups.options.count)
        keyPrice = Array(repeating: 0, count: groups.range.count)
        bound = CompletionBound(problem)
    }

    /// The cheapest plans of `person` when working an option costs `prices[option]` points more
    /// than the person's own costs; cheapest first, at most `limit`, empty when none is legal.
    ///
    /// A narrow first pass finds good plans; the second is exact and leaves out every label that,
    /// by the completion bound, cannot end below them. The first plan returned is the cheapest of
    /// all; the others are by-catch.
    ///
    /// - Complexity: O(days · labels · (templates + labels)) in the labels alive on a day.
    func cheapestPlans(of person: Int, prices: [Double], limit: Int = 1) -> [PricedPlan] {
        let who = problem.people[person]
        chooseVariants(prices, who: who)
        bound.update(who, prices: keyPrice)
        let good = pass(who, width: beamWidth, below: .infinity, limit: limit)
        let better = pass(who, width: .max, below: good.first?.cost ?? .infinity, limit: limit)
        var plans: [PricedPlan] = []
        for plan in better + good where plans.count < limit {
            if !plans.contains(where: { $0.plan == plan.plan }) {
                plans.append(plan)
            }
        }
        return plans
    }

    /// One pass over the days that keeps at most `width` labels a day and only such as may end
    /// below a cost.
    private func pass(
        _ who: RosterPerson, width: Int, below limitCost: Double, limit: Int
    ) -> [PricedPlan] {
        labels.removeAll(keepingCapacity: true)
        labels.append(PlanLabel(startOf: who))
        var today = 0..<1
        for week in who.rules.weeks {
            if week.days.lowerBound > 0 {
                today = turnWeek(today, into: week, rules: who.rules)
            }
            for day in week.days {
                candidates.removeAll(keepingCapacity: true)
                for index in today {
                    extend(index, day: day, week: week, who: who)
                }
                today = keepUndominated(
                    width: width, below: limitCost - 1e-9 * max(1, abs(limitCost)))
            }
            today = dropUnrested(today, week: week)
        }
        return plans(today, limit: limit)
    }

    private func chooseVariants(_ prices: [Double], who: RosterPerson) {
        for key in keyPrice.indices {
            let (day, template) = key.quotientAndRemainder(dividingBy: problem.templateCount)
            keyPrice[key] = .infinity
            for group in groups.range[key] {
                var best: Int32 = -1
                var price = Double.infinity
                if who.allowedTemplates[day][template] {
                    for option in groups.options[group] where prices[option] < price {
                        let activity = Int(traits[option].activity)
                        if activity >= 0, !who.allowedActivities[activity] { continue }
                        price = prices[option]
                        best = Int32(option)
                    }
                    price += who.templateCosts[day][template]
                }
                bestOption[group] = best
                groupPrice[group] = price
                keyPrice[key] = min(keyPrice[key], price)
            }
        }
    }

    /// Carries the labels of a week's last day into the next week, as far as the work after its
    /// midnight leaves that week and the averages within their caps.
    private func turnWeek(
        _ today: Range<Int>, into week: WeekRules, rules: WorkRules
    ) -> Range<Int> {
        let first = labels.count
        for index in today {
            var label = labels[index]
            let last = Int(label.option)
            let before = label.weeksBefore
            label.weeksBefore = SIMD4(label.minutes, before[0], before[1], before[2])
            label.nightWeeks <<= 1
            label.minutes = last < 0 ? 0 : traits[last].workedNextWeek
            label.contractMinutes = 0
            label.isRested = false
            let minutes = Int(label.minutes)
            if minutes == 0
                || (minutes <= week.maxMinutes
                    && keepsAverages(label, minutes: minutes, rules: rules))
            {
                labels.append(label)
            }
        }
        return first..<labels.count
    }

    private func extend(_ index: Int, day: Int, week: WeekRules, who: RosterPerson) {
        let label = labels[index]
        var rest = label
        rest.cost += who.dayOffCosts[day]
        rest.consecutiveDays = 0
        rest.successionClass = 0
        rest.parent = Int32(index)
        rest.option = -1
        rest.estimate =
            rest.cost
            + bound.after(day: day, in: week, contractMinutes: Int(rest.contractMinutes))
        candidates.append(rest)
        for template in 0..<problem.templateCount {
            let key = day * problem.templateCount + template
            for group in groups.range[key] where groupPrice[group] < .infinity {
                work(
                    label, at: index, option: Int(bestOption[group]), cost: groupPrice[group],
                    in: week, who: who)
            }
        }
    }

    /// Adds the label's continuation by `option` unless a rule forbids it.
    private func work(
        _ label: PlanLabel, at index: Int, option: Int, cost: Double, in week: WeekRules,
        who: RosterPerson
    ) {
        let duty = traits[option]
        let minutes = Int(label.minutes) + Int(duty.worked - duty.workedNextWeek)
        let contractMinutes = Int(label.contractMinutes) + Int(duty.worked)
        guard Int(duty.start) - Int(label.lastEnd) >= who.rules.minimumRest,
            Int(label.consecutiveDays) < who.rules.maxConsecutiveDays,
            minutes <= week.maxMinutes, contractMinutes <= week.maxContractMinutes,
            maySucceed(label, template: Int(duty.template), rules: who.rules),
            keepsAverages(label, minutes: minutes, rules: who.rules)
        else { return }
        var next = label
        if duty.isNight {
            next.nightWeeks |= 1
            guard keepsNightWeeks(next, rules: who.rules) else { return }
        }
        let credited = max(
            0, min(Int(duty.worked), week.targetMinutes - Int(label.contractMinutes)))
        next.cost += cost - Double(credited) * week.shortfallPerMinute
        if Int(duty.start) - max(Int(label.lastEnd), week.start) >= week.contiguousRest {
            next.isRested = true
        }
        next.lastEnd = duty.end
        next.minutes = Int32(minutes)
        next.contractMinutes = Int32(contractMinutes)
        next.successionClass = who.rules.forbiddenSuccessions.isEmpty ? 0 : duty.template + 1
        next.consecutiveDays += 1
        next.parent = Int32(index)
        next.option = Int32(option)
        next.estimate =
            next.cost + bound.after(day: Int(duty.day), in: week, contractMinutes: contractMinutes)
        candidates.append(next)
    }

    @inline(__always)
    private func maySucceed(_ label: PlanLabel, template: Int, rules: WorkRules) -> Bool {
        label.successionClass == 0 || rules.forbiddenSuccessions.isEmpty
            || !rules.forbiddenSuccessions[Int(label.successionClass) - 1][template]
    }

    @inline(__always)
    private func keepsAverages(_ label: PlanLabel, minutes: Int, rules: WorkRules) -> Bool {
        for rule in rules.averages {
            var sum = minutes
            for index in 0..<min(4, rule.weeks - 1) {
                sum += Int(label.weeksBefore[index])
            }
            if sum > rule.maxMinutes { return false }
        }
        return true
    }

    @inline(__always)
    private func keepsNightWeeks(_ label: PlanLabel, rules: WorkRules) -> Bool {
        for rule in rules.nightWeeks {
            let window = UInt64.max >> UInt64(max(0, 64 - rule.weeks))
            if (label.nightWeeks & window).nonzeroBitCount > rule.limit { return false }
        }
        return true
    }

    /// Moves the candidates that may end below a cost and that no other dominates behind the
    /// labels, the most promising first; returns where they stand.
    private func keepUndominated(width: Int, below limitCost: Double) -> Range<Int> {
        candidates.removeAll { $0.estimate >= limitCost }
        candidates.sort {
            ($0.estimate, $0.parent, $0.option) < ($1.estimate, $1.parent, $1.option)
        }
        let first = labels.count
        for candidate in candidates where labels.count - first < width {
            var isDominated = false
            for index in first..<labels.count where labels[index].dominates(candidate) {
                isDominated = true
                break
            }
            if !isDominated {
                labels.append(candidate)
            }
        }
        return first..<labels.count
    }

    /// Keeps the labels whose week holds its unbroken rest, counting the rest up to its end.
    private func dropUnrested(_ today: Range<Int>, week: WeekRules) -> Range<Int> {
        guard week.contiguousRest > 0 else { return today }
        let first = labels.count
        for index in today {
            let label = labels[index]
            let lastEnd = max(Int(label.lastEnd), week.start)
            if label.isRested || week.end - lastEnd >= week.contiguousRest {
                labels.append(label)
            }
        }
        return first..<labels.count
    }

    private func plans(_ today: Range<Int>, limit: Int) -> [PricedPlan] {
        today.sorted { (labels[$0].cost, $0) < (labels[$1].cost, $1) }.prefix(limit).map { index in
            var options: [Int32] = []
            var cursor = index
            while labels[cursor].parent >= 0 {
                options.append(labels[cursor].option)
                cursor = Int(labels[cursor].parent)
            }
            return PricedPlan(
                plan: WorkPlan(options: options.reversed()), cost: labels[index].cost)
        }
    }
}
