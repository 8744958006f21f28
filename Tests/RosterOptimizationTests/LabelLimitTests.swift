import LunbanTestSupport
import RandomStreams
import Testing

@testable import RosterOptimization

/// Searches for plans that are cut short.
struct LabelLimitTests {
    @Test(arguments: [0, 1, 4, 15, 60])
    func `cut short, the search finds legal plans only and no bound too high`(labels: Int) {
        forAll(seed: 10_000 + 1000 * UInt64(labels), count: 60) { random in
            let tiny = TinyProblem(&random, people: 1, planLimit: 1200)
            let force = BruteForce(tiny)
            let search = PlanSearch(tiny.problem, labelLimit: labels)
            for _ in 0..<4 {
                let scale = random.element(of: [0.0, 3, 30])
                let prices = tiny.problem.options.map { _ in scale * (random.uniform() - 0.6) }
                let best = force.cheapest(of: 0, prices: prices)
                let ceiling = random.element(of: [
                    .infinity, .infinity, (best ?? 0) + 5, (best ?? 0) - 1,
                ])
                let found = search.cheapestPlans(
                    of: 0, prices: prices, limit: random.integer(in: 1...3), below: ceiling)
                let least = best ?? .infinity
                let slack = 1e-9 * max(1, abs(least < .infinity ? least : 0))
                #expect(found.leastCost <= least + slack)
                for priced in found.plans {
                    let plan = priced.plan.options.map(Int.init)
                    #expect(force.judge.isLegal(plan, of: 0))
                    let cost = force.cost(of: plan, person: 0, prices: prices)
                    #expect(abs(priced.cost - cost) <= 1e-9 * max(1, abs(cost)))
                    #expect(priced.cost < ceiling)
                }
            }
        }
    }

    @Test func `a cut search mostly has a plan all the same`() {
        var found = 0
        var possible = 0
        forAll(seed: 20_000, count: 80) { random in
            let tiny = TinyProblem(&random, people: 1, planLimit: 1200)
            let prices = tiny.problem.options.map { _ in 30 * (random.uniform() - 0.6) }
            guard BruteForce(tiny).cheapest(of: 0, prices: prices) != nil else { return }
            possible += 1
            let search = PlanSearch(tiny.problem, labelLimit: 0)
            if !search.cheapestPlans(of: 0, prices: prices).plans.isEmpty { found += 1 }
        }
        #expect(possible >= 40 && found * 20 >= possible * 19, "\(found) of \(possible)")
    }
}
