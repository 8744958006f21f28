import LunbanTestSupport
import RandomStreams
import RosterModel
import Testing
import WorkTime

@testable import RosterOptimization

/// Searches for plans below a ceiling, and among those that are still open.
struct DomainTests {
    private func prices(_ tiny: TinyProblem, _ random: inout RandomStream) -> [Double] {
        let scale = random.element(of: [0.0, 3, 30])
        return tiny.problem.options.map { _ in scale * (random.uniform() - 0.6) }
    }

    @Test func `below a ceiling lies all that is found, and no plan below the least cost`() {
        forAll(seed: 1, count: 150) { random in
            let tiny = TinyProblem(&random, people: 1, planLimit: 300)
            let force = BruteForce(tiny)
            let search = PlanSearch(tiny.problem)
            let prices = prices(tiny, &random)
            let best = force.cheapest(of: 0, prices: prices)
            let around = best ?? 0
            for ceiling in [around - 7, around - 1e-3, around + 1e-3, around + 5, .infinity] {
                let found = search.cheapestPlans(of: 0, prices: prices, limit: 4, below: ceiling)
                #expect(found.plans.allSatisfy { $0.cost < ceiling })
                guard let best else {
                    #expect(found.plans.isEmpty && found.leastCost >= ceiling)
                    continue
                }
                let margin = 1e-9 * max(1, abs(best))
                #expect(found.leastCost <= best + margin)
                if best < ceiling {
                    #expect(abs(found.leastCost - best) <= margin)
                    let first = try #require(found.plans.first)
                    #expect(abs(first.cost - best) <= margin)
                } else {
                    #expect(found.plans.isEmpty && found.leastCost >= ceiling)
                }
                for priced in found.plans {
                    let plan = priced.plan.options.map(Int.init)
                    #expect(force.judge.isLegal(plan, of: 0))
                    let cost = force.cost(of: plan, person: 0, prices: prices)
                    #expect(abs(priced.cost - cost) <= 1e-9 * max(1, abs(cost)))
                }
            }
        }
    }

    @Test func `only open plans are found, and all of them again once they are open`() {
        forAll(seed: 1000, count: 200) { random in
            let tiny = TinyProblem(&random, people: 1, planLimit: 300)
            let force = BruteForce(tiny)
            let search = PlanSearch(tiny.problem)
            let everything = search.domain(of: 0)
            for _ in 0..<4 {
                var domain = everything
                for day in 0..<tiny.problem.dayCount where random.happens(withProbability: 0.4) {
                    domain.restrict(day, tiny.problem, &random)
                }
                search.restrict(0, to: domain)
                #expect(search.domain(of: 0) == domain)
                let prices = prices(tiny, &random)
                let found = search.cheapestPlans(of: 0, prices: prices, limit: 3).plans
                let best = force.cheapest(of: 0, prices: prices) {
                    domain.isOpen($0, in: tiny.problem)
                }
                expect(found.first?.cost, best)
                for priced in found {
                    let plan = priced.plan.options.map(Int.init)
                    #expect(domain.isOpen(plan, in: tiny.problem))
                    #expect(force.judge.isLegal(plan, of: 0))
                }
            }
            search.restrict(0, to: everything)
            let prices = prices(tiny, &random)
            let found = search.cheapestPlans(of: 0, prices: prices).plans.first
            expect(found?.cost, force.cheapest(of: 0, prices: prices))
        }
    }

    private func expect(_ found: Double?, _ best: Double?) {
        #expect((found == nil) == (best == nil))
        guard let found, let best else { return }
        #expect(abs(found - best) <= 1e-9 * max(1, abs(best)))
    }

    @Test func `people do not share what is open`() throws {
        var random = RandomStream(seed: 3)
        let tiny = TinyProblem(&random, people: 2, planLimit: 100)
        let search = PlanSearch(tiny.problem)
        var domain = search.domain(of: 0)
        domain.fix(0, to: -1)
        #expect(domain.isFixed(0))
        let other = search.domain(of: 1)
        search.restrict(0, to: domain)
        #expect(search.domain(of: 1) == other)
        #expect(search.domain(of: 0) == domain)
    }

    // Longer horizons than a list of all plans of two templates could bear.
    @Test(arguments: [1, 2, 3])
    func `hours count by stretch over many days`(stretches: Int) {
        forAll(seed: UInt64(2000 * stretches), count: 12) { random in
            let tiny = try long(stretches, &random)
            let force = BruteForce(tiny)
            let search = PlanSearch(tiny.problem)
            for _ in 0..<4 {
                let prices = tiny.problem.options.map { _ in 30 * (random.uniform() - 0.5) }
                let found = search.cheapestPlans(of: 0, prices: prices, limit: 3)
                expect(found.plans.first?.cost, force.cheapest(of: 0, prices: prices))
                for priced in found.plans {
                    #expect(force.judge.isLegal(priced.plan.options.map(Int.init), of: 0))
                }
            }
        }
    }

    /// Twelve days of one shift, or seven of two, with every rule on counts and runs at once.
    private func long(_ stretches: Int, _ random: inout RandomStream) throws -> TinyProblem {
        let isSingle = random.happens(withProbability: 0.6)
        let days = isSingle ? 12 : 7
        let horizon = PlanningHorizon(
            dates: DateRange(start: try #require(LocalDate("2026-11-25")), days: days),
            interval: .hours(1), zone: .utc)
        var templates: [ShiftTemplate] = [
            .shift("D", "09:00", .hours(random.integer(in: 4...9)), mealAfter: [])
        ]
        if !isSingle { templates.append(.shift("E", "06:00", .hours(6), mealAfter: [])) }
        var person = RosterPerson(
            name: "ana", dayCount: days, templateCount: templates.count, activityCount: 0)
        let length = (days + stretches - 1) / stretches
        person.rules.weeks = (0..<stretches).map { index in
            let first = index * length
            let end = min(days, first + length)
            var stretch = WeekRules(days: first..<end, start: 1440 * first, end: 1440 * end)
            let shifts = (end - first) * 6 / 10
            stretch.maxContractMinutes = 60 * random.integer(in: 4 * shifts...9 * shifts)
            stretch.minContractMinutes = max(
                0, stretch.maxContractMinutes - 60 * random.integer(in: 2...20))
            stretch.targetMinutes = random.element(of: [0, stretch.maxContractMinutes])
            stretch.shortfallPerMinute = 0.05
            return stretch
        }
        person.rules.minConsecutiveDays = random.integer(in: 1...3)
        person.rules.minConsecutiveDaysOff = random.integer(in: 1...3)
        person.rules.maxConsecutiveDays = random.integer(in: 3...6)
        person.rules.weekends = RosterPerson.weekends(&random, days: days)
        person.rules.maxWeekends = random.integer(in: 1...3)
        person.rules.maxDuties = templates.map { _ in random.element(of: [2, 4, 6, .max]) }
        let duties = PlannableDuty.all(for: templates, in: horizon)
        return TinyProblem(
            RosterProblem(
                dayCount: days, templateCount: templates.count, options: duties.map(\.option),
                people: [person], cover: []),
            duties, horizon: horizon)
    }
}

extension PlanDomain {
    /// Closes something on a day: one template or the day off, or all but one choice.
    fileprivate mutating func restrict(
        _ day: Int, _ problem: RosterProblem, _ random: inout RandomStream
    ) {
        let template = random.integer(in: -1...problem.templateCount - 1)
        switch random.integer(below: 4) {
        case 0: fix(day, to: template)
        case 1:
            let options = problem.options.indices.filter { problem.options[$0].day == day }
            guard !options.isEmpty else { return pin(day, to: -1, of: -1) }
            let option = random.element(of: options)
            pin(day, to: Int32(option), of: problem.options[option].template)
        case 2: pin(day, to: -1, of: -1)
        default: self[day, template] = false
        }
    }

    /// Whether every choice of a plan is open: an option or -1 a day.
    fileprivate func isOpen(_ plan: [Int], in problem: RosterProblem) -> Bool {
        zip(plan, plan.indices).allSatisfy { option, day in
            let template = option < 0 ? -1 : problem.options[option].template
            return self[day, template]
                && (option < 0 || pinned[day] < 0 || pinned[day] == Int32(option))
        }
    }
}
