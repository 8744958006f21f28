import GLPKSolver
import LunbanTestSupport
import RandomStreams
import Testing

@testable import RosterOptimization

/// What was made known costs something to change, and nothing else.
struct PublishedDutyTests {
    /// Draws what was made known to everybody: any option of each day, legal or not, or a day off.
    private func published(_ tiny: TinyProblem, _ random: inout RandomStream) -> TinyProblem {
        let problem = tiny.problem
        let people = problem.people.map { person in
            var person = person
            person.published = (0..<problem.dayCount).map { day in
                let options = problem.options.indices.filter { problem.options[$0].day == day }
                return PublishedDuty(
                    option: Int32(random.element(of: [-1] + options)),
                    price: random.element(of: [0, 5, 40, 1000]))
            }
            return person
        }
        return TinyProblem(problem.with(people), tiny.duties, horizon: tiny.horizon)
    }

    @Test func `the search finds the cheapest of all legal plans, changes counted`() {
        forAll(seed: 5000, count: 60) { random in
            let plain = TinyProblem(&random, people: 1, planLimit: 1200)
            let tiny = published(plain, &random)
            let force = BruteForce(tiny)
            let search = PlanSearch(tiny.problem)
            for _ in 0..<3 {
                let scale = random.element(of: [0.0, 3, 30])
                let prices = tiny.problem.options.map { _ in scale * (random.uniform() - 0.6) }
                let found = search.cheapestPlans(of: 0, prices: prices).plans.first
                let least = force.cheapest(of: 0, prices: prices)
                #expect((found == nil) == (least == nil))
                guard let found, let least else { continue }
                let plan = found.plan.options.map(Int.init)
                #expect(abs(force.cost(of: plan, person: 0, prices: prices) - least) <= 1e-6)
            }
        }
    }

    @Test func `the optimizer's bound and objective hold with changes`() {
        forAll(seed: 5200, count: 25) { random in
            let plain = TinyProblem(&random, people: random.integer(in: 2...3), planLimit: 200)
            let tiny = published(plain, &random)
            let force = BruteForce(tiny)
            guard force.rosterCount <= 20_000, !force.plans.contains(where: \.isEmpty) else {
                return
            }
            let optimizer = RosterOptimizer(
                solver: GLPKSolver(), limits: SearchLimits(gap: 0, rounds: 8), seed: 1)
            guard case .roster(let found) = optimizer.solve(tiny.problem) else {
                Issue.record("no roster")
                return
            }
            let optimum = force.optimum()
            let size = max(1, abs(optimum))
            #expect(found.lowerBound <= optimum + 1e-6 * size)
            #expect(optimum <= found.objective + 1e-6 * size)
            let plans = found.plans.map { $0.options.map(Int.init) }
            #expect(abs(found.objective - force.judge.objective(plans)) <= 1e-6 * size)
        }
    }
}
