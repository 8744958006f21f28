import GLPKSolver
import LunbanTestSupport
import RandomStreams
import RosterOptimization
import Testing

struct RosterOptimizerTests {
    private func solve(
        _ tiny: TinyProblem, seed: UInt64 = 1, rounds: Int = 12
    ) -> FoundRoster? {
        let optimizer = RosterOptimizer(
            solver: GLPKSolver(), limits: SearchLimits(gap: 0, rounds: rounds), seed: seed)
        guard case .roster(let found) = optimizer.solve(tiny.problem) else { return nil }
        return found
    }

    private func plans(_ found: FoundRoster) -> [[Int]] {
        found.plans.map { $0.options.map(Int.init) }
    }

    @Test func `bound, optimum and objective come in this order and proofs are true`() throws {
        var proven = 0
        forAll(seed: 1000, count: 80) { random in
            let tiny = TinyProblem(&random, people: random.integer(in: 2...3), planLimit: 250)
            let force = BruteForce(tiny)
            guard force.rosterCount <= 40_000 else { return }
            let stuck = force.plans.indices.filter { force.plans[$0].isEmpty }
            guard stuck.isEmpty else {
                let optimizer = RosterOptimizer(
                    solver: GLPKSolver(), limits: SearchLimits(rounds: 5), seed: 1)
                guard case .noLegalPlan(let people) = optimizer.solve(tiny.problem) else {
                    Issue.record("a roster although some have no legal plan")
                    return
                }
                #expect(people == stuck)
                return
            }
            let found = try #require(solve(tiny))
            let optimum = force.optimum()
            let size = max(1, abs(optimum))
            #expect(found.lowerBound <= optimum + 1e-6 * size)
            #expect(optimum <= found.objective + 1e-6 * size)
            for (person, plan) in plans(found).enumerated() {
                #expect(force.judge.isLegal(plan, of: person))
            }
            #expect(abs(found.objective - force.judge.objective(plans(found))) <= 1e-6 * size)
            if found.endedBy == .proven {
                proven += 1
                #expect(abs(found.objective - optimum) <= 1e-6 * size)
            }
        }
        #expect(proven >= 25, "only \(proven) proofs: the search or this test has become weak")
    }

    @Test func `a further rule never lowers what was proven`() throws {
        forAll(seed: 2000, count: 25) { random in
            let tiny = TinyProblem(&random, people: 2, planLimit: 200)
            let rule = random.integer(below: 11)
            let stricter = tiny.changing { $0.addRule(rule) }
            guard let found = solve(tiny), let strict = solve(stricter) else { return }
            let size = max(1, abs(found.objective))
            #expect(strict.objective >= found.lowerBound - 1e-6 * size)
            if strict.endedBy == .proven, found.endedBy == .proven {
                #expect(strict.objective >= found.objective - 1e-6 * size)
            }
        }
    }

    @Test func `the order of people changes neither bound nor optimum`() throws {
        forAll(seed: 3000, count: 25) { random in
            let tiny = TinyProblem(&random, people: 3, planLimit: 200)
            let order = random.shuffled([0, 1, 2])
            guard let found = solve(tiny) else {
                #expect(solve(tiny.permuted(order)) == nil)
                return
            }
            let other = try #require(solve(tiny.permuted(order)))
            let size = max(1, abs(found.objective))
            #expect(abs(found.lowerBound - other.lowerBound) <= 2e-6 * size)
            if found.endedBy == .proven, other.endedBy == .proven {
                #expect(abs(found.objective - other.objective) <= 1e-6 * size)
            }
        }
    }

    @Test func `the same seed finds the same roster`() throws {
        forAll(seed: 4000, count: 12) { random in
            let tiny = TinyProblem(&random, people: 3, planLimit: 200)
            let seed = random.next()
            let found = solve(tiny, seed: seed)
            let again = solve(tiny, seed: seed)
            #expect(found?.plans == again?.plans)
            #expect(found?.objective == again?.objective)
            #expect(found?.lowerBound == again?.lowerBound)
            #expect(found?.rounds == again?.rounds)
        }
    }

    @Test func `nobody to plan costs what is missing`() throws {
        var random = RandomStream(seed: 5)
        let tiny = TinyProblem(&random, people: 1, planLimit: 50)
        let empty = tiny.permuted([])
        let found = try #require(solve(empty))
        let missing = NaiveJudge(empty).objective([])
        #expect(found.plans.isEmpty)
        #expect(found.rowPrices.count == empty.problem.cover.reduce(0) { $0 + $1.spans.count })
        #expect(abs(found.objective - missing) <= 1e-9 * max(1, missing))
        #expect(abs(found.lowerBound - missing) <= 1e-6 * max(1, missing))
    }
}

extension RosterOptimizerTests {
    /// A requirement met by nobody's duties, and one that can be met.
    @Test func `a head where nobody can work is worth what is missing`() throws {
        var person = RosterPerson(name: "ana", dayCount: 1, templateCount: 1, activityCount: 0)
        person.rules.weeks = [WeekRules(days: 0..<1, start: 0, end: 1440)]
        let problem = RosterProblem(
            dayCount: 1, templateCount: 1,
            options: [DutyOption(day: 0, template: 0, start: 0, minutes: 480, slots: 0..<8)],
            people: [person],
            cover: [
                CoverLine(
                    name: "staff", basis: .working, weights: [1],
                    spans: [
                        CoverSpan(slots: 0..<8, required: 2, hours: 8),
                        CoverSpan(slots: 8..<12, required: 1, hours: 4),
                        CoverSpan(slots: 12..<16, required: 1, carriedIn: 0.9, hours: 4),
                        CoverSpan(slots: 16..<24, required: 1, carriedIn: 1, hours: 8),
                    ], shortagePerHour: 10, severeFactor: 3)
            ])
        let optimizer = RosterOptimizer(solver: GLPKSolver(), limits: SearchLimits(gap: 0), seed: 1)
        guard case .roster(let found) = optimizer.solve(problem) else {
            Issue.record("no roster")
            return
        }
        // Missing: a head of two (half of it severe), a head of one, a tenth, none.
        #expect(found.objective == 80 * 0.5 + 240 * 0.5 + 40 * 0.25 + 120 * 0.75 + 4)
        #expect(found.endedBy == .proven)
        #expect(found.rowPrices.map { $0.rounded() } == [240, 120, 40, 0])
    }
}

extension RosterPerson {
    /// Adds one more rule of some kind, or tightens it.
    fileprivate mutating func addRule(_ number: Int) {
        switch number {
        case 0: rules.minimumRest += 300
        case 1: rules.maxConsecutiveDays = min(rules.maxConsecutiveDays, 2)
        case 2: rules.nightWeeks.append(WorkRules.NightWeekRule(limit: 0, weeks: 1))
        case 3:
            for index in rules.weeks.indices {
                rules.weeks[index].contiguousRest = max(rules.weeks[index].contiguousRest, 2880)
            }
        case 4:
            for index in rules.weeks.indices {
                rules.weeks[index].maxMinutes = min(rules.weeks[index].maxMinutes, 900)
            }
        case 5:
            for index in rules.weeks.indices {
                rules.weeks[index].maxContractMinutes =
                    min(rules.weeks[index].maxContractMinutes, 600)
            }
        case 6: rules.minConsecutiveDays += 1
        case 7: rules.minConsecutiveDaysOff += 1
        case 8:
            if rules.weekends.isEmpty { rules.weekends = [0..<min(2, allowedTemplates.count)] }
            rules.maxWeekends = 0
        case 9:
            let templates = allowedTemplates.first?.count ?? 0
            rules.maxDuties = (0..<templates).map {
                min(1, rules.maxDuties.isEmpty ? 1 : rules.maxDuties[$0])
            }
        default:
            for index in rules.weeks.indices { rules.weeks[index].minContractMinutes += 240 }
        }
    }
}
