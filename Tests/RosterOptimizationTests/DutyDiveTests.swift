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
        _ tiny: TinyProblem, cutoff: Double = .infinity, random: RandomStream? = nil,
        isHasty: Bool = false, isGentle: Bool = false, mayEndEarly: Bool = false,
        isCancelled: @escaping @Sendable () -> Bool = { false }
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
            // What nobody of the part can change is no part of its cost.
            let beyond = (0..<rows.count).filter { part.position[$0] < 0 }.reduce(0) {
                $0 + rows.cost(row: $1, heads: rows.carriedIn[$1])
            }
            let before = people.map { search.domain(of: $0) }
            var dive = DutyDive(
                problem: problem, part: part, master: master, pricing: pricing,
                limits: SolveLimits(isCancelled: isCancelled))
            dive.cutoff = cutoff - beyond
            dive.random = random
            dive.isHasty = isHasty
            dive.isGentle = isGentle
            dive.trials = isGentle ? 2 : 1
            dive.mayEndEarly = mayEndEarly
            let plans = dive.plans(from: solution)
            return Dived(
                plans: plans?.map { $0.options.map(Int.init) },
                isRestored: before == people.map { search.domain(of: $0) },
                relaxed: solution.objective + beyond)
        }
    }

    @Test func `a dive ends with legal plans for everybody, and all is open again`() {
        var whole = 0
        forAll(seed: 1, count: 60) { random in
            let tiny = TinyProblem(&random, people: random.integer(in: 2...4), planLimit: 200)
            let judge = NaiveJudge(tiny)
            let shaken = random.element(of: [nil, random.substream("dive")])
            let isHasty = random.happens(withProbability: 0.5)
            let isGentle = random.happens(withProbability: 0.5)
            guard
                let dived = dive(tiny, random: shaken, isHasty: isHasty, isGentle: isGentle)
            else { return }
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

    @Test(arguments: [false, true])
    func `plans cost less than the cutoff, and none are found where none do`(isGentle: Bool) {
        var below = 0
        var takenBack = 0
        forAll(seed: 1000, count: 120) { random in
            let tiny = TinyProblem(&random, people: 2, planLimit: 200)
            let force = BruteForce(tiny)
            let optimum = force.optimum()
            guard optimum < .infinity else { return }
            let margin = 1e-6 * max(1, abs(optimum))
            let hopeless = try #require(dive(tiny, cutoff: optimum - margin, isGentle: isGentle))
            #expect(hopeless.isRestored)
            // A relaxation that is whole from the start is all there is to say.
            if hopeless.relaxed < optimum - 2 * margin {
                takenBack += 1
                #expect(hopeless.plans == nil)
            }
            let cutoff = optimum + margin + random.element(of: [0, 1, 20])
            let dived = try #require(dive(tiny, cutoff: cutoff, isGentle: isGentle))
            #expect(dived.isRestored && dived.relaxed <= optimum + margin)
            guard let plans = dived.plans else { return }
            below += 1
            #expect(force.judge.objective(plans) < cutoff + margin)
        }
        #expect(below >= 15, "\(below) dives ended below a cutoff near the optimum")
        #expect(takenBack >= 15, "\(takenBack) dives had fixings to take back")
    }

    @Test func `a dive that is cancelled leaves everything open`() {
        forAll(seed: 3000, count: 20) { random in
            let tiny = TinyProblem(&random, people: 3, planLimit: 200)
            guard let dived = dive(tiny, isCancelled: { true }) else { return }
            #expect(dived.isRestored)
        }
    }

    @Test func `a dive that may end early has legal plans for everybody when it is cancelled`() {
        var ended = 0
        forAll(seed: 4000, count: 30) { random in
            let tiny = TinyProblem(&random, people: 3, planLimit: 200)
            let judge = NaiveJudge(tiny)
            guard let dived = dive(tiny, mayEndEarly: true, isCancelled: { true }) else { return }
            #expect(dived.isRestored)
            ended += 1
            let plans = try #require(dived.plans)
            #expect(plans.count == tiny.problem.people.count)
            for (person, plan) in plans.enumerated() {
                #expect(judge.isLegal(plan, of: person))
            }
        }
        #expect(ended >= 10, "\(ended) dives were cancelled")
    }
}
