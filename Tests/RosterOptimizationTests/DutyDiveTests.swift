import ColumnGeneration
import GLPKSolver
import LinearModel
import LunbanTestSupport
import RandomStreams
import Testing

@testable import RosterOptimization

struct DutyDiveTests {
    /// What a dive came to, and what was open to people before and after it.
    private struct Dived {
        let plans: [[Int]]?
        let isRestored: Bool
        /// The relaxation's cost.
        let relaxed: Double
    }

    /// Dives after column generation; nil when somebody has no plan.
    private func dive(
        _ tiny: TinyProblem, cutoff: Double = .infinity, retreats: Int = 10,
        random: RandomStream? = nil, isCancelled: @escaping @Sendable () -> Bool = { false }
    ) -> Dived? {
        let problem = tiny.problem
        let rows = CoverRows(problem)
        let search = PlanSearch(problem)
        let people = Array(problem.people.indices)
        let part = RosterPart(
            people: people, days: 0..<problem.dayCount, rows: rows, problem: problem)
        let program = MasterProgram(problem, part: part, rows: rows, heads: rows.carriedIn)
        return GLPKSolver().withSession(program.linearProgram) { session -> Dived? in
            let master = RestrictedMaster(program, session: session)
            let pricing = RosterPricing(problem, rows: rows, part: part, search: search)
            let free = part.rows.map { _ in 0.0 }
            for group in people {
                guard let found = pricing.cheapest(group: group, prices: free, below: .infinity),
                    let first = found.columns.first
                else { return nil }
                master.add([first.column])
            }
            let root = ColumnGenerator().run(
                master, pricing: pricing, open: people, limits: SolveLimits())
            guard let solution = root.solution else { return nil }
            let before = people.map { search.domain(of: $0) }
            var dive = DutyDive(
                problem: problem, part: part, master: master, pricing: pricing,
                limits: SolveLimits(isCancelled: isCancelled))
            dive.cutoff = cutoff
            dive.retreatLimit = retreats
            dive.random = random
            let plans = dive.plans(from: solution)
            return Dived(
                plans: plans?.map { $0.options.map(Int.init) },
                isRestored: before == people.map { search.domain(of: $0) },
                relaxed: solution.objective)
        }
    }

    @Test func `a dive ends with legal plans for everybody, and all is open again`() {
        var whole = 0
        forAll(seed: 1, count: 60) { random in
            let tiny = TinyProblem(&random, people: random.integer(in: 2...4), planLimit: 200)
            let judge = NaiveJudge(tiny)
            let shaken = random.element(of: [nil, random.substream("dive")])
            guard let dived = dive(tiny, random: shaken) else { return }
            #expect(dived.isRestored)
            guard let plans = dived.plans else { return }
            whole += 1
            #expect(plans.count == tiny.problem.people.count)
            for (person, plan) in plans.enumerated() {
                #expect(judge.isLegal(plan, of: person))
            }
        }
        #expect(whole >= 30, "\(whole) dives found plans")
    }

    @Test func `plans cost less than the cutoff, and none are found where none do`() {
        var below = 0
        forAll(seed: 1000, count: 50) { random in
            let tiny = TinyProblem(&random, people: 2, planLimit: 200)
            let force = BruteForce(tiny)
            let optimum = force.optimum()
            guard optimum < .infinity else { return }
            let margin = 1e-6 * max(1, abs(optimum))
            let hopeless = try #require(dive(tiny, cutoff: optimum - margin))
            #expect(hopeless.isRestored)
            if hopeless.relaxed < optimum - 2 * margin { #expect(hopeless.plans == nil) }
            let cutoff = optimum + margin + random.element(of: [0, 1, 20])
            let dived = try #require(dive(tiny, cutoff: cutoff))
            #expect(dived.isRestored && dived.relaxed <= optimum + margin)
            guard let plans = dived.plans else { return }
            below += 1
            #expect(force.judge.objective(plans) < cutoff + margin)
        }
        #expect(below >= 25, "\(below) dives ended below a cutoff near the optimum")
    }

    @Test func `taking fixings back leads to plans that would be missed`() {
        var found = [0: 0, 10: 0]
        forAll(seed: 2000, count: 40) { random in
            let tiny = TinyProblem(&random, people: 5, planLimit: 200)
            let judge = NaiveJudge(tiny)
            let shaken = (0..<4).compactMap { number in
                dive(tiny, random: random.substream(number))?.plans.map(judge.objective)
            }
            guard let best = shaken.min() else { return }
            let cutoff = best + 1e-6 * max(1, abs(best))
            for retreats in [0, 10] {
                guard let dived = dive(tiny, cutoff: cutoff, retreats: retreats) else { continue }
                #expect(dived.isRestored)
                guard let plans = dived.plans else { continue }
                found[retreats, default: 0] += 1
                for (person, plan) in plans.enumerated() {
                    #expect(judge.isLegal(plan, of: person))
                }
            }
        }
        #expect((found[10] ?? 0) > (found[0] ?? 0), "\(found)")
    }

    @Test func `a dive that is cancelled leaves everything open`() {
        forAll(seed: 3000, count: 20) { random in
            let tiny = TinyProblem(&random, people: 3, planLimit: 200)
            guard let dived = dive(tiny, isCancelled: { true }) else { return }
            #expect(dived.isRestored)
        }
    }
}
