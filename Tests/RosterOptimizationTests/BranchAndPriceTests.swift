import GLPKSolver
import LunbanTestSupport
import RandomStreams
import Testing

@testable import RosterOptimization

/// Branching by itself, from a poor roster and without a bound, against all rosters there are.
struct BranchAndPriceTests {
    /// What branching came to, and its bound after each node.
    private struct Proof {
        var objective = 0.0
        var bounds: [Double] = []
        var plans: [[Int]] = []
        var isFinished = false
    }

    /// Branches from the first plans at hand, at most `nodes` times; nil when somebody has none.
    private func prove(_ tiny: TinyProblem, nodes: Int = 5000, threads: Int = 2) -> Proof? {
        let problem = tiny.problem
        let rows = CoverRows(problem)
        let state = CoverState(problem, rows: rows)
        let search = PlanSearch(problem)
        let free = problem.options.map { _ in 0.0 }
        for person in problem.people.indices {
            let plan = search.cheapestPlans(of: person, prices: free).plans.first?.plan
            guard let plan else { return nil }
            state.set(plan, for: person)
        }
        let limits = SearchLimits(gap: 0)
        var run = SearchRun(limits: limits, grain: problem.objectiveGrain(rows)) { _ in }
        run.offer(state.plans.compactMap { $0 }, cost: state.cost, stage: .construction)
        var proof = Proof()
        let optimizer = RosterOptimizer(
            solver: GLPKSolver(), limits: limits, seed: 1, threads: threads)
        optimizer.branching(
            from: PlanPool(people: problem.people.count), state: state,
            prices: (0..<rows.count).map { _ in 0 }, run: &run
        ) { branching, run in
            guard let branching else { return }
            while !branching.isFinished, !run.isOver, proof.bounds.count < nodes {
                branching.advance(1, &run)
                proof.bounds.append(run.lowerBound)
            }
            proof.isFinished = branching.isFinished || run.isOver
        }
        proof.objective = run.incumbent
        proof.plans = run.plans.map { $0.options.map(Int.init) }
        return proof
    }

    @Test func `branching alone finds the optimum and proves it, and no bound is above it`() {
        var branched = 0
        forAll(seed: 100, count: 80) { random in
            let tiny = TinyProblem(&random, people: random.integer(in: 2...3), planLimit: 250)
            let force = BruteForce(tiny)
            guard force.rosterCount <= 40_000, let proof = prove(tiny) else { return }
            let optimum = force.optimum()
            let margin = 1e-6 * max(1, abs(optimum))
            #expect(proof.bounds.allSatisfy { $0 <= optimum + margin })
            #expect(proof.bounds == proof.bounds.sorted())
            #expect(proof.isFinished)
            #expect(abs(proof.objective - optimum) <= margin)
            #expect(abs(force.judge.objective(proof.plans) - optimum) <= margin)
            for (person, plan) in proof.plans.enumerated() {
                #expect(force.judge.isLegal(plan, of: person))
            }
            branched += proof.bounds.count > 1 ? 1 : 0
        }
        #expect(branched >= 10, "only \(branched) problems had to be split")
    }

    @Test func `one thread branches as two do`() {
        forAll(seed: 200, count: 20) { random in
            let tiny = TinyProblem(&random, people: 3, planLimit: 200)
            let one = prove(tiny, nodes: 20, threads: 1)
            let two = prove(tiny, nodes: 20, threads: 2)
            #expect(one?.bounds == two?.bounds)
            #expect(one?.plans == two?.plans)
        }
    }

    @Test func `no plan through a duty costs less than said, and some plan costs the least`() {
        var exact = 0
        forAll(seed: 300, count: 150) { random in
            let tiny = TinyProblem(&random, people: 1, planLimit: 300)
            let force = BruteForce(tiny)
            let scale = random.element(of: [0.0, 3, 30])
            let prices = tiny.problem.options.map { _ in scale * (random.uniform() - 0.6) }
            let told = PlanSearch(tiny.problem).costThrough(0, prices: prices)
            guard let best = force.cheapest(of: 0, prices: prices) else { return }
            let margin = 1e-9 * max(1, abs(best))
            #expect(abs(told.least - best) <= margin)
            for day in 0..<tiny.problem.dayCount {
                for template in -1..<tiny.problem.templateCount {
                    let value = told.values[day * (tiny.problem.templateCount + 1) + template + 1]
                    let through = force.cheapest(of: 0, prices: prices) { plan in
                        plan[day] < 0
                            ? template < 0
                            : tiny.problem.options[plan[day]].template == template
                    }
                    guard let through else { continue }
                    #expect(value <= through + 1e-9 * max(1, abs(through)))
                    exact += value >= through - margin ? 1 : 0
                }
            }
        }
        #expect(exact >= 500, "only \(exact) duties are told exactly")
    }
}
