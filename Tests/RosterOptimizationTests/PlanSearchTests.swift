import LunbanTestSupport
import RandomStreams
import RosterModel
import Testing
import WorkTime

@testable import RosterOptimization

struct PlanSearchTests {
    @Test func `the search finds the cheapest of all legal plans at any prices`() {
        forAll(seed: 1, count: 150) { random in
            let tiny = TinyProblem(&random, people: 1, planLimit: 1200)
            let force = BruteForce(tiny)
            let search = PlanSearch(tiny.problem)
            for _ in 0..<4 {
                let scale = random.element(of: [0.0, 3, 30])
                let prices = tiny.problem.options.map { _ in scale * (random.uniform() - 0.6) }
                try expectCheapest(search, force, prices: prices)
            }
        }
    }

    // Rules by themselves, so that a search which forgets one of them is found out.
    @Test(arguments: Rule.allCases)
    func `each rule alone is remembered as long as it matters`(rule: Rule) {
        forAll(seed: 1000, count: 14) { random in
            let tiny = try tiny(rule, &random)
            let force = BruteForce(tiny)
            let search = PlanSearch(tiny.problem)
            for _ in 0..<6 {
                let prices = tiny.problem.options.map { _ in 30 * (random.uniform() - 0.7) }
                try expectCheapest(search, force, prices: prices)
            }
        }
    }

    enum Rule: CaseIterable {
        case rest
        case daysInARow
        case succession
        case weeklyWork
        case averageWork
        case weeklyRest
        case nightWeeks
        case shortestRun
        case shortestRest
        case bothRuns
        case weekends
        case dutiesOfTemplate
        case leastHours
        case hoursWithin
    }

    /// Six days from a Thursday, Friday or Saturday on with one rule that holds often.
    private func tiny(_ rule: Rule, _ random: inout RandomStream) throws -> TinyProblem {
        let start = try #require(LocalDate("2026-11-26")) + random.integer(below: 3)
        let horizon = PlanningHorizon(
            dates: DateRange(start: start, days: 6), interval: .hours(1), zone: .utc)
        let templates: [ShiftTemplate] = [
            .shift("N", "22:00", .hours(random.integer(in: 4...9)), mealAfter: [], isNight: true),
            .shift("D", "09:00", .hours(random.integer(in: 4...11)), mealAfter: []),
        ]
        var person = RosterPerson(name: "ana", dayCount: 6, templateCount: 2, activityCount: 0)
        person.rules.weeks = TinyProblem.weeks(of: horizon)
        for index in person.rules.weeks.indices {
            switch rule {
            case .weeklyWork:
                person.rules.weeks[index].maxMinutes = 60 * random.integer(in: 11...25)
            case .weeklyRest:
                person.rules.weeks[index].contiguousRest = 60 * random.integer(in: 20...60)
            case .leastHours, .hoursWithin:
                let least = random.integer(in: 1...20)
                person.rules.weeks[index].minContractMinutes = 60 * least
                if rule == .hoursWithin {
                    person.rules.weeks[index].maxContractMinutes = 60 * (least + 8)
                }
            default: break
            }
        }
        person.add(rule, &random)
        let duties = PlannableDuty.all(for: templates, in: horizon)
        return TinyProblem(
            RosterProblem(
                dayCount: 6, templateCount: 2,
                options: duties.map(\.option), people: [person],
                cover: []),
            duties, horizon: horizon)
    }

    /// Expects the search to find the cheapest legal plan, if there is one, and whatever else it
    /// finds to be legal, at its price and in order.
    private func expectCheapest(
        _ search: PlanSearch, _ force: BruteForce, prices: [Double]
    ) throws {
        let found = search.cheapestPlans(of: 0, prices: prices, limit: 3).plans
        guard let best = force.cheapest(of: 0, prices: prices) else {
            #expect(found.isEmpty)
            return
        }
        let first = try #require(found.first)
        #expect(abs(first.cost - best) <= 1e-9 * max(1, abs(best)))
        for priced in found {
            let plan = priced.plan.options.map(Int.init)
            #expect(force.judge.isLegal(plan, of: 0))
            let cost = force.cost(of: plan, person: 0, prices: prices)
            #expect(abs(priced.cost - cost) <= 1e-9 * max(1, abs(cost)))
        }
        #expect(zip(found, found.dropFirst()).allSatisfy { $0.cost <= $1.cost + 1e-9 })
        #expect(Set(found.map(\.plan)).count == found.count)
    }
}

extension RosterPerson {
    /// Adds a rule, as far as it is not one of the weeks.
    fileprivate mutating func add(
        _ rule: PlanSearchTests.Rule, _ random: inout RandomStream
    ) {
        switch rule {
        case .rest: rules.minimumRest = 60 * random.integer(in: 8...20)
        case .daysInARow: rules.maxConsecutiveDays = random.integer(in: 1...4)
        case .succession:
            rules.forbiddenSuccessions = (0..<2).map { _ in
                (0..<2).map { _ in random.happens(withProbability: 0.5) }
            }
        case .averageWork:
            history.minutesOfWeeksBefore = [60 * random.integer(below: 20)]
            rules.averages = [
                WorkRules.AverageRule(
                    weeks: random.integer(in: 2...3), maxMinutes: 60 * random.integer(in: 20...50))
            ]
        case .nightWeeks:
            rules.nightWeeks = [WorkRules.NightWeekRule(limit: 1, weeks: 2)]
        case .shortestRun: drawRuns(2...4, 1...1, &random)
        case .shortestRest: drawRuns(1...1, 2...4, &random)
        case .bothRuns:
            drawRuns(2...3, 2...3, &random)
            rules.maxConsecutiveDays = random.integer(in: 2...4)
        case .weekends:
            rules.weekends = RosterPerson.weekends(&random, days: allowedTemplates.count)
            rules.maxWeekends = random.integer(in: 0...2)
        case .dutiesOfTemplate:
            rules.maxDuties = [random.integer(in: 0...3), random.element(of: [1, 2, 4, .max])]
        case .weeklyWork, .weeklyRest, .leastHours, .hoursWithin: break
        }
    }

    private mutating func drawRuns(
        _ work: ClosedRange<Int>, _ off: ClosedRange<Int>, _ random: inout RandomStream
    ) {
        rules.minConsecutiveDays = random.integer(in: work)
        rules.minConsecutiveDaysOff = random.integer(in: off)
        history.consecutiveDays = random.integer(in: 0...3)
    }
}
