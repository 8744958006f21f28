import LunbanTestSupport
import RandomStreams
import RosterModel
import Testing
import WorkTime

@testable import RosterOptimization

struct PlanSearchTests {
    @Test func `the search finds the cheapest of all legal plans at any prices`() {
        forAll(seed: 1, count: 250) { random in
            let tiny = TinyProblem(&random, people: 1, planLimit: 1200)
            let force = BruteForce(tiny)
            let search = PlanSearch(tiny.problem)
            for _ in 0..<4 {
                let scale = random.element(of: [0.0, 3, 30])
                let prices = tiny.problem.options.map { _ in scale * (random.uniform() - 0.6) }
                let found = search.cheapestPlans(of: 0, prices: prices, limit: 3)
                guard let best = force.cheapest(of: 0, prices: prices) else {
                    #expect(found.isEmpty)
                    continue
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
    }
}
