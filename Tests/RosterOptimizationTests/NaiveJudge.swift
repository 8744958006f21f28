import RosterModel
import RosterOptimization
import WorkTime

/// Judges plans by the descriptions of rules and costs alone, the slow way.
///
/// Nothing is taken from the optimizer: times come from the duties, not from the numbers that
/// were worked out for the search.
struct NaiveJudge {
    let problem: RosterProblem
    let duties: [PlannableDuty]
    let horizon: PlanningHorizon
    /// The stretches worked in each option, in minutes from the horizon's start.
    private let worked: [[Range<Int>]]
    /// The stretch from start to end of each option.
    private let present: [Range<Int>]
    /// The stretch of development in each option, if there is one.
    private let developing: [Range<Int>?]

    init(_ tiny: TinyProblem) {
        self.init(tiny.problem, tiny.duties, horizon: tiny.horizon)
    }

    init(_ problem: RosterProblem, _ duties: [PlannableDuty], horizon: PlanningHorizon) {
        self.duties = duties
        self.problem = problem
        self.horizon = horizon
        func minutes(_ range: TimeRange) -> Range<Int> {
            (range.start - horizon.range.start).count..<(range.end - horizon.range.start).count
        }
        worked = duties.map { $0.duty.workedRanges.map(minutes) }
        present = duties.map { minutes($0.duty.range) }
        developing = duties.map { $0.block.map { minutes($0.range) } }
    }

    /// Whether `person` may work `plan`: an option or -1 a day.
    func isLegal(_ plan: [Int], of person: Int) -> Bool {
        let who = problem.people[person]
        return isAllowed(plan, who) && keepsDays(plan, who) && keepsRuns(plan, who)
            && keepsCounts(plan, who) && keepsWeeks(plan, who)
    }

    private func isAllowed(_ plan: [Int], _ who: RosterPerson) -> Bool {
        zip(plan, plan.indices).allSatisfy { index, day in
            guard keeps(who.locks[day], index) else { return false }
            guard index >= 0 else { return true }
            let option = problem.options[index]
            return duties[index].duty.date == horizon.dates.start + day
                && who.allowedTemplates[day][option.template]
                && (option.activity.map { who.allowedActivities[$0] } ?? true
                    || who.locks[day] == .option(index))
        }
    }

    /// Whether an option, or -1 for a day off, is what a day is locked to.
    func keeps(_ lock: DutyLock?, _ index: Int) -> Bool {
        switch lock {
        case nil: true
        case .dayOff: index < 0
        case .template(let template): index >= 0 && problem.options[index].template == template
        case .option(let option): index == option
        }
    }

    /// Rest between duties, days in a row and what may follow what.
    private func keepsDays(_ plan: [Int], _ who: RosterPerson) -> Bool {
        var end = who.history.lastEnd
        var run = who.history.consecutiveDays
        var template: Int?
        for index in plan {
            guard index >= 0 else {
                run = 0
                template = nil
                continue
            }
            let next = problem.options[index].template
            run += 1
            if present[index].lowerBound - end < who.rules.minimumRest { return false }
            if run > who.rules.maxConsecutiveDays { return false }
            if let template, !who.rules.forbiddenSuccessions.isEmpty,
                who.rules.forbiddenSuccessions[template][next]
            {
                return false
            }
            end = present[index].upperBound
            template = next
        }
        return true
    }

    /// Runs of work and of days off that lie within the horizon are long enough.
    ///
    /// What touches a border may go on beyond it; only after a duty on the day before the horizon
    /// is it certain that days off begin with the first day.
    private func keepsRuns(_ plan: [Int], _ who: RosterPerson) -> Bool {
        var first = 0
        while first < plan.count {
            let isWork = plan[first] >= 0
            guard let end = plan[first...].firstIndex(where: { ($0 >= 0) != isWork }) else { break }
            let beginsInside = first > 0 || (!isWork && who.history.consecutiveDays > 0)
            let least = isWork ? who.rules.minConsecutiveDays : who.rules.minConsecutiveDaysOff
            if beginsInside, end - first < least { return false }
            first = end
        }
        return true
    }

    /// Weekends worked and duties of each template over the whole horizon.
    private func keepsCounts(_ plan: [Int], _ who: RosterPerson) -> Bool {
        let weekends = who.rules.weekends.count { days in days.contains { plan[$0] >= 0 } }
        guard weekends <= who.rules.maxWeekends else { return false }
        return who.rules.maxDuties.enumerated().allSatisfy { template, most in
            plan.count { $0 >= 0 && problem.options[$0].template == template } <= most
        }
    }

    private func keepsWeeks(_ plan: [Int], _ who: RosterPerson) -> Bool {
        let past = who.history
        var totals = Array(past.minutesOfWeeksBefore.reversed())
        var nights = Array(past.nightsInWeeksBefore.reversed())
        for (number, week) in who.rules.weeks.enumerated() {
            let duties = plan[week.days].filter { $0 >= 0 }
            var minutes = number == 0 ? past.minutesThisWeek : 0
            for index in plan where index >= 0 {
                for range in worked[index] {
                    minutes += range.clamped(to: week.start..<week.end).count
                }
            }
            let contract = duties.reduce(number == 0 ? past.contractMinutesThisWeek : 0) {
                $0 + worked[$1].reduce(0) { $0 + $1.count }
            }
            guard minutes <= week.maxMinutes, contract <= week.maxContractMinutes,
                contract >= week.minContractMinutes,
                number == 0 && past.isRested || hasRest(plan, in: week, after: past.lastEnd)
            else { return false }
            totals.append(minutes)
            nights.append(
                number == 0 && past.hasNightThisWeek
                    || duties.contains { self.duties[$0].duty.isNight })
            for rule in who.rules.averages
            where totals.suffix(rule.weeks).reduce(0, +) > rule.maxMinutes { return false }
            for rule in who.rules.nightWeeks
            where nights.suffix(rule.weeks).count(where: { $0 }) > rule.limit { return false }
        }
        return true
    }

    /// Whether the week holds its unbroken rest after the duties before the horizon.
    private func hasRest(_ plan: [Int], in week: WeekRules, after lastEnd: Int) -> Bool {
        var free = max(week.start, lastEnd)
        for index in plan where index >= 0 {
            if min(present[index].lowerBound, week.end) - free >= week.contiguousRest {
                return true
            }
            free = max(free, present[index].upperBound)
        }
        return week.end - free >= week.contiguousRest
    }

    /// Points for the plan by itself: wishes, contracted time not given, and changes.
    func ownCost(of plan: [Int], person: Int) -> Double {
        let who = problem.people[person]
        var cost = 0.0
        for (day, index) in plan.enumerated() {
            cost +=
                index < 0
                ? who.dayOffCosts[day] : who.templateCosts[day][problem.options[index].template]
            if !who.published.isEmpty, Int(who.published[day].option) != index {
                cost += who.published[day].price
            }
        }
        for (number, week) in who.rules.weeks.enumerated() {
            var missing = week.targetMinutes
            if number == 0 { missing -= who.history.contractMinutesThisWeek }
            for index in plan[week.days] where index >= 0 {
                missing -= duties[index].duty.workedTime.count
            }
            cost += Double(max(0, missing)) * week.shortfallPerMinute
        }
        return cost
    }

    /// Heads of one person on every span of every line.
    func heads(of plan: [Int], person: Int) -> [Double] {
        problem.cover.flatMap { line in
            line.spans.map { span -> Double in
                let from = (horizon.interval(at: span.slots.lowerBound).start - start).count
                let to = (horizon.interval(at: span.slots.upperBound - 1).end - start).count
                var minutes = 0
                for index in plan where index >= 0 {
                    for range in counted(index, on: line.basis) {
                        minutes += range.clamped(to: from..<to).count
                    }
                }
                return line.weights[person] * Double(minutes) / Double(to - from)
            }
        }
    }

    private var start: Instant { horizon.range.start }

    private func counted(_ index: Int, on basis: CoverLine.Basis) -> [Range<Int>] {
        switch basis {
        case .present: [present[index]]
        case .activity(let position):
            problem.options[index].activity == position ? [developing[index] ?? 0..<0] : []
        case .working:
            // A block lies between two breaks, so that it cuts one stretch in two.
            developing[index].map { block in
                worked[index].flatMap {
                    [
                        $0.lowerBound..<min($0.upperBound, max($0.lowerBound, block.lowerBound)),
                        max($0.lowerBound, min($0.upperBound, block.upperBound))..<$0.upperBound,
                    ]
                }
            } ?? worked[index]
        }
    }

    /// Points for the requirements at these heads, what was carried in left out of them.
    func coverCost(_ heads: [Double]) -> Double {
        var row = 0
        var cost = 0.0
        for line in problem.cover {
            for span in line.spans {
                let missing = span.required - span.carriedIn - heads[row]
                row += 1
                cost +=
                    span.hours
                    * (points(line.shortage, missing, required: span.required)
                        + points(line.surplus, -missing, required: span.required))
            }
        }
        return cost
    }

    /// Points an hour for so many heads missing or too many: between one start and the next the
    /// dearest step that has begun.
    private func points(_ steps: [CostStep], _ amount: Double, required: Double) -> Double {
        let steps = steps.map { step in
            switch step.start {
            case .heads(let heads): (from: heads, slope: step.perHour)
            case .share(let share): (from: share * required, slope: step.perHour)
            }
        }
        let ends = (steps.map(\.from) + [0, max(0, amount)]).filter { $0 <= max(0, amount) }
            .sorted()
        return zip(ends, ends.dropFirst()).reduce(0) { points, stretch in
            let begun = steps.filter { $0.from <= stretch.0 }.map(\.slope)
            return points + (stretch.1 - stretch.0) * (begun.max() ?? 0)
        }
    }

    /// The objective of a plan for each person.
    func objective(_ plans: [[Int]]) -> Double {
        var total = plans.enumerated().reduce(0) { $0 + ownCost(of: $1.element, person: $1.offset) }
        var heads = Array(repeating: 0.0, count: problem.cover.reduce(0) { $0 + $1.spans.count })
        for (person, plan) in plans.enumerated() {
            for (row, part) in self.heads(of: plan, person: person).enumerated() {
                heads[row] += part
            }
        }
        total += coverCost(heads)
        return total
    }
}
