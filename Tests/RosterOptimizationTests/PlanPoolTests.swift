import LunbanTestSupport
import RandomStreams
import Testing

@testable import RosterOptimization

struct PlanPoolTests {
    private func plan(_ options: Int...) -> WorkPlan {
        WorkPlan(options: options.map(Int32.init))
    }

    @Test func `a person's plans are those alike outside the days, but not the plan itself`() {
        var pool = PlanPool(people: 2)
        let own = plan(0, -1, 2, 3)
        for other in [
            own, plan(0, 5, 2, 3), plan(0, 5, 6, 3), plan(0, 5, 2, -1), plan(7, -1, 2, 3),
        ] {
            pool.add(other, of: 0)
        }
        pool.add(plan(0, 8, 2, 3), of: 1)
        #expect(pool.plans(of: 0, like: own, outside: 1..<2) == [plan(0, 5, 2, 3)])
        #expect(
            pool.plans(of: 0, like: own, outside: 1..<3) == [plan(0, 5, 2, 3), plan(0, 5, 6, 3)])
        #expect(pool.plans(of: 0, like: own, outside: 0..<1) == [plan(7, -1, 2, 3)])
        #expect(pool.plans(of: 0, like: own, outside: 2..<2).isEmpty)
        #expect(pool.plans(of: 0, like: own, outside: 0..<4).count == 4)
        #expect(pool.plans(of: 1, like: own, outside: 0..<4) == [plan(0, 8, 2, 3)])
    }

    @Test func `many plans later the latest are there, each once, in the order they came`() {
        forAll(seed: 1, count: 8) { random in
            var pool = PlanPool(people: 1)
            var latest: [WorkPlan] = []
            for _ in 0..<900 {
                let new = plan(random.integer(below: 40), random.integer(below: 40))
                if !latest.suffix(200).contains(new) { latest.append(new) }
                pool.add(new, of: 0)
            }
            let kept = pool.plans(of: 0, like: plan(-1, -1), outside: 0..<2)
            #expect(kept.count <= 400)
            #expect(Set(kept).count == kept.count)
            #expect(Set(latest.suffix(150)).isSubset(of: kept))
        }
    }

    @Test func `a plan that had to make room can come back`() {
        var pool = PlanPool(people: 1)
        for number in 0...400 { pool.add(plan(number), of: 0) }
        func holds(_ number: Int) -> Bool {
            pool.plans(of: 0, like: plan(-1), outside: 0..<1).contains(plan(number))
        }
        #expect(!holds(0) && !holds(199) && holds(200) && holds(400))
        pool.add(plan(0), of: 0)
        #expect(holds(0))
    }
}
