import GLPKSolver
import LunbanTestSupport
import RandomStreams
import ShiftSchedulingBenchmarks
import ShiftSchedulingTestSupport
import Testing

@testable import LunbanBench
@testable import RosterOptimization

/// The roster problem of an instance, plan by plan, against the rules of the instances.
struct RosterProblemTests {
    @Test func `a plan is found if and only if it is legal, and the cheapest first`() {
        forAll(seed: 1, count: 150) { random in
            let instance = RandomBenchmark.instance(&random)
            let problem = RosterProblem(instance)
            let search = PlanSearch(problem)
            for (place, employee) in instance.employees.enumerated() {
                let legal = try #require(
                    LegalPlans(of: employee, shifts: instance.shifts, dayCount: instance.dayCount)
                        .all())
                let scale = random.element(of: [0.0, 5, 40])
                let prices = problem.options.map { _ in scale * (random.uniform() - 0.6) }
                let best = legal.map { cost(of: $0, place, instance, prices) }.min()
                let found = search.cheapestPlans(of: place, prices: prices, limit: 3)
                let least = try #require(found.plans.first).cost
                #expect(abs(least - (best ?? .infinity)) <= 1e-9 * max(1, abs(least)))
                #expect(found.leastCost == least)
                for priced in found.plans {
                    let plan = shifts(of: priced.plan, instance)
                    #expect(legal.contains(plan))
                    let cost = cost(of: plan, place, instance, prices)
                    #expect(abs(priced.cost - cost) <= 1e-9 * max(1, abs(cost)))
                }
            }
        }
    }

    // What a search learns about limits on shifts must not lead a later one astray.
    @Test func `search after search the least cost stays true`() {
        forAll(seed: 70, count: 40) { random in
            let instance = RandomBenchmark.instance(&random)
            let problem = RosterProblem(instance)
            let search = PlanSearch(problem)
            let employee = try #require(instance.employees.first)
            let legal = try #require(
                LegalPlans(of: employee, shifts: instance.shifts, dayCount: instance.dayCount)
                    .all())
            for _ in 0..<40 {
                let scale = random.element(of: [0.0, 3, 5, 40, 150])
                let prices = problem.options.map { _ in scale * (random.uniform() - 0.6) }
                let best = try #require(legal.map { cost(of: $0, 0, instance, prices) }.min())
                let ceiling = best + random.element(of: [-5, -1e-6, 1e-6, 5, .infinity])
                let found = search.cheapestPlans(of: 0, prices: prices, limit: 3, below: ceiling)
                #expect(found.leastCost <= best + 1e-9 * max(1, abs(best)))
                #expect(best >= ceiling || abs(found.leastCost - best) <= 1e-9 * max(1, abs(best)))
            }
        }
    }

    /// Wishes not met and the prices of the shifts worked.
    private func cost(
        of plan: [Int?], _ employee: Int, _ instance: BenchmarkInstance, _ prices: [Double]
    ) -> Double {
        var cost = 0.0
        for request in instance.requests where request.employee == employee {
            let isMet = (plan[request.day] == request.shift) == (request.wish == .on)
            cost += isMet ? 0 : Double(request.weight)
        }
        for (day, shift) in plan.enumerated() {
            if let shift { cost += prices[day * instance.shifts.count + shift] }
        }
        return cost
    }

    private func shifts(of plan: WorkPlan, _ instance: BenchmarkInstance) -> [Int?] {
        plan.options.map { $0 < 0 ? nil : Int($0) % instance.shifts.count }
    }

    @Test func `any roster costs what the judge says`() {
        forAll(seed: 1000, count: 100) { random in
            let instance = RandomBenchmark.instance(&random)
            let problem = RosterProblem(instance)
            let state = CoverState(problem, rows: CoverRows(problem))
            let judge = BenchmarkJudge(of: instance)
            for _ in 0..<3 {
                let roster = RandomBenchmark.roster(of: instance, &random)
                for place in instance.employees.indices {
                    let options = roster.plan(of: place).enumerated().map { day, shift in
                        shift.map { Int32(day * instance.shifts.count + $0) } ?? -1
                    }
                    state.set(WorkPlan(options: options), for: place)
                }
                #expect(state.cost == Double(judge.penalty(of: roster).total))
            }
        }
    }

    @Test func `objectives step by the common divisor of all weights`() {
        forAll(seed: 2000, count: 60) { random in
            let step = random.integer(in: 2...9)
            let instance = RandomBenchmark.instance(&random).weights { $0 * step }
            let problem = RosterProblem(instance)
            guard let grain = problem.objectiveGrain(CoverRows(problem)) else {
                let judge = BenchmarkJudge(of: instance)
                #expect(judge.penalty(of: RandomBenchmark.roster(of: instance, &random)).total == 0)
                return
            }
            #expect(grain.truncatingRemainder(dividingBy: Double(step)) == 0)
            let judge = BenchmarkJudge(of: instance)
            for _ in 0..<10 {
                let total = judge.penalty(of: RandomBenchmark.roster(of: instance, &random)).total
                #expect(Double(total).truncatingRemainder(dividingBy: grain) == 0)
            }
        }
    }

    @Test(arguments: [
        (1.0, 12.0, 18.0, 30.0, 6.0 as Double?), (1, 12, 18, 31, 1), (2, 0, 0, 0, nil),
        (1, 12, 18, 0.5, nil), (1, 12.5, 18, 0, nil), (0.5, 12, 18, 30, nil),
        (1, 12, 18, -9, 3), (1, 0, 0, 30, 30),
    ])
    func `the grain of objectives`(
        required: Double, shortage: Double, surplus: Double, wish: Double, grain: Double?
    ) {
        var person = RosterPerson(name: "ana", dayCount: 1, templateCount: 1, activityCount: 0)
        person.rules.weeks = [WeekRules(days: 0..<1, start: 0, end: 1440)]
        person.dayOffCosts = [wish]
        let problem = RosterProblem(
            dayCount: 1, templateCount: 1,
            options: [DutyOption(day: 0, template: 0, start: 480, minutes: 480, slots: 0..<1)],
            people: [person],
            cover: [
                CoverLine(
                    name: "cover", basis: .present, weights: [1],
                    spans: [CoverSpan(slots: 0..<1, required: required, hours: 1)],
                    shortagePerHour: shortage, surplusPerHour: surplus)
            ])
        #expect(problem.objectiveGrain(CoverRows(problem)) == grain)
    }

    @Test func `heads in fractions leave objectives anywhere`() {
        var person = RosterPerson(name: "ana", dayCount: 1, templateCount: 1, activityCount: 0)
        person.rules.weeks = [WeekRules(days: 0..<1, start: 0, end: 1440)]
        func grain(weight: Double, slots: Range<Int>) -> Double? {
            let problem = RosterProblem(
                dayCount: 1, templateCount: 1,
                options: [DutyOption(day: 0, template: 0, start: 480, minutes: 480, slots: 0..<1)],
                people: [person],
                cover: [
                    CoverLine(
                        name: "cover", basis: .present, weights: [weight],
                        spans: [CoverSpan(slots: slots, required: 1, hours: 1)],
                        shortagePerHour: 4)
                ])
            return problem.objectiveGrain(CoverRows(problem))
        }
        #expect(grain(weight: 1, slots: 0..<1) == 4)
        #expect(grain(weight: 0.5, slots: 0..<1) == nil)
        #expect(grain(weight: 1, slots: 0..<2) == nil)
    }
}

extension BenchmarkInstance {
    /// The instance with every weight changed.
    func weights(_ change: (Int) -> Int) -> BenchmarkInstance {
        BenchmarkInstance(
            dayCount: dayCount, shifts: shifts, employees: employees,
            requests: requests.map {
                BenchmarkRequest(
                    $0.wish, employee: $0.employee, day: $0.day, shift: $0.shift,
                    weight: change($0.weight))
            },
            cover: cover.map {
                BenchmarkCover(
                    day: $0.day, shift: $0.shift, requirement: $0.requirement,
                    underWeight: change($0.underWeight), overWeight: change($0.overWeight))
            })
    }

    /// The instance with its people in another order, and their wishes with them.
    func permuted(_ order: [Int]) -> BenchmarkInstance {
        BenchmarkInstance(
            dayCount: dayCount, shifts: shifts, employees: order.map { employees[$0] },
            requests: requests.compactMap { request in
                order.firstIndex(of: request.employee).map {
                    BenchmarkRequest(
                        request.wish, employee: $0, day: request.day, shift: request.shift,
                        weight: request.weight)
                }
            }, cover: cover)
    }

    /// The instance with one person's rules changed.
    func changing(
        _ place: Int, _ change: (BenchmarkEmployee) -> BenchmarkEmployee
    ) -> BenchmarkInstance {
        var employees = employees
        employees[place] = change(employees[place])
        return BenchmarkInstance(
            dayCount: dayCount, shifts: shifts, employees: employees, requests: requests,
            cover: cover)
    }
}
