import ColumnGeneration
import GLPKSolver
import LinearModel
import LunbanTestSupport
import RandomStreams
import Testing

@testable import RosterOptimization

struct LinearCutTests {
    /// The least cost that the cuts of `state` allow at `heads`.
    private func cost(_ state: CoverState, at heads: [Double]) throws -> Double {
        let cuts = try #require(state.cuts)
        let dearest = try #require(cuts.dearest(at: heads)).cost(at: heads)
        #expect(cuts.nearest(1, at: heads).first?.cost(at: heads) == dearest)
        return max(dearest, cuts.costRange.lowerBound)
    }

    @Test func `cuts meet the linear part where it was solved and lie below it elsewhere`() {
        var compared = 0
        forAll(seed: 9000, count: 40) { random in
            let scene = LinearScene(&random)
            let problem = scene.tiny.problem
            guard (1...100).contains(scene.force.rosterCount) else { return }
            let state = CoverState(problem, rows: CoverRows(problem))
            var known: [(heads: [Double], cost: Double)] = []
            for _ in 0..<6 {
                for person in [0, 1] {
                    let plan = random.element(of: scene.force.plans[person])
                    state.set(WorkPlan(options: plan.map(Int32.init)), for: person)
                }
                let exact = state.withLinearPart(solvedBy: GLPKSolver()) { state.linearCost }
                let told = try cost(state, at: state.heads)
                #expect(abs(told - exact) <= 1e-6 * max(1, abs(exact)))
                known.append((state.heads, exact))
            }
            for (heads, exact) in known {
                let told = try cost(state, at: heads)
                #expect(told <= exact + 1e-6 * max(1, abs(exact)))
                compared += 1
            }
        }
        #expect(compared >= 60)
    }

    @Test func `prices of any sort make a cut that lies below the linear part`() {
        forAll(seed: 9100, count: 40) { random in
            let scene = LinearScene(&random)
            let problem = scene.tiny.problem
            guard (1...100).contains(scene.force.rosterCount), let part = problem.linearPart
            else { return }
            let state = CoverState(problem, rows: CoverRows(problem))
            let prices = part.program.rows.map { _ in 10 * (random.uniform() - 0.5) }
            state.cuts = LinearCuts(part, prices: prices, links: state.rows.links)
            #expect(state.cuts?.cuts.map(\.isOfBound) == [true])
            let plans = [0, 1].map { random.element(of: scene.force.plans[$0]) }
            for person in [0, 1] {
                state.set(WorkPlan(options: plans[person].map(Int32.init)), for: person)
            }
            let known = try cost(state, at: state.heads)
            let exact = state.withLinearPart(solvedBy: GLPKSolver()) { state.linearCost }
            #expect(known <= exact + 1e-6 * max(1, abs(exact)))
        }
    }

    @Test func `a master that starts where the linear part rests has nothing left to do`() {
        var started = 0
        forAll(seed: 9200, count: 40) { random in
            let scene = LinearScene(&random)
            let problem = scene.tiny.problem
            guard (1...100).contains(scene.force.rosterCount), let linear = problem.linearPart
            else { return }
            let rows = CoverRows(problem)
            let part = RosterPart(
                people: [0, 1], days: 0..<problem.dayCount, rows: rows, problem: problem,
                beside: rows.carriedIn)
            guard !part.linearRows.isEmpty else { return }
            let state = CoverState(problem, rows: rows)
            for person in [0, 1] {
                let plan = random.element(of: scene.force.plans[person])
                state.set(WorkPlan(options: plan.map(Int32.init)), for: person)
            }
            let known = try #require(
                state.withLinearPart(solvedBy: GLPKSolver()) {
                    state.linearSolution?.basis.map(linear.statuses)
                })
            let program = MasterProgram(problem, part: part, rows: rows, heads: rows.carriedIn)
            GLPKSolver().withSession(program.linearProgram) { session in
                let master = RestrictedMaster(program, session: session)
                let pricing = RosterPricing(
                    problem, rows: rows, part: part, search: PlanSearch(problem))
                master.add(
                    [0, 1].compactMap { person in
                        state.plans[person].map { pricing.column(of: $0, group: person) }
                    })
                master.startFromFirstColumns(
                    known: known.followedBySlack(ofRows: part.rounded.count))
                guard case .optimal = master.solve(.primal, limits: SolveLimits()) else {
                    Issue.record("no solution")
                    return
                }
                #expect(master.iterationCount <= 1)
                started += 1
            }
        }
        #expect(started >= 20)
    }

    /// The relaxation of everybody's plans with cuts for the linear part, solved to the end.
    private func relaxed(
        _ problem: RosterProblem, plans: [[WorkPlan]], firstCuts: Int
    ) -> (cost: Double, cuts: Int)? {
        let state = CoverState(problem, rows: CoverRows(problem))
        let rows = state.rows.alone(in: problem)
        let part = RosterPart(
            people: [0, 1], days: 0..<problem.dayCount, rows: rows, problem: problem.alone)
        return state.withLinearPart(solvedBy: GLPKSolver()) {
            // Some cuts are known before.
            for index in 0..<firstCuts {
                for person in [0, 1] {
                    state.set(plans[person][index % plans[person].count], for: person)
                }
                _ = state.cost
            }
            for person in [0, 1] { state.set(plans[person][0], for: person) }
            _ = state.cost
            let before = state.heads
            for person in [0, 1] { state.set(nil, for: person) }
            let start = PartProgram(part, of: state, rows: rows, before: before)
            return GLPKSolver().withSession(start.program.linearProgram) { session in
                let pricing = RosterPricing(
                    problem.alone, rows: rows, part: part, search: PlanSearch(problem),
                    withCuts: true)
                let relaxation = PartRelaxation(
                    start, of: state, pricing: pricing, session: session)
                for person in [0, 1] {
                    relaxation.master.add([pricing.column(of: plans[person][0], group: person)])
                }
                relaxation.startFromFirstColumns()
                var generator = ColumnGenerator()
                generator.separationLimit = 300
                generator.separate = { solution, _ in
                    relaxation.learn(from: solution, trusting: 1e-7)
                }
                let result = generator.run(
                    relaxation.master, pricing: pricing, open: [0, 1], limits: SolveLimits())
                guard result.isConverged, let solution = result.solution else { return nil }
                #expect(
                    abs(result.lowerBound - solution.objective)
                        <= 1e-5 * max(1, abs(solution.objective)))
                return (
                    solution.objective, relaxation.master.program.rows.count - part.rows.count
                )
            }
        }
    }

    @Test func `a relaxation that learns cuts comes to what one with the linear part does`() {
        var compared = 0
        var learned = 0
        forAll(seed: 9300, count: 120) { random in
            let scene = LinearScene(&random)
            let problem = scene.tiny.problem
            guard (1...100).contains(scene.force.rosterCount) else { return }
            let plans = scene.force.plans.map { $0.map { WorkPlan(options: $0.map(Int32.init)) } }
            let rows = CoverRows(problem)
            let part = RosterPart(
                people: [0, 1], days: 0..<problem.dayCount, rows: rows, problem: problem)
            guard !part.linearRows.isEmpty else { return }
            let program = MasterProgram(problem, part: part, rows: rows, heads: rows.carriedIn)
            let whole = GLPKSolver().withSession(program.linearProgram) { session in
                let master = RestrictedMaster(program, session: session)
                let pricing = RosterPricing(
                    problem, rows: rows, part: part, search: PlanSearch(problem))
                for person in [0, 1] {
                    master.add([pricing.column(of: plans[person][0], group: person)])
                }
                return ColumnGenerator().run(
                    master, pricing: pricing, open: [0, 1], limits: SolveLimits()
                ).solution?.objective
            }
            let exact = try #require(whole)
            let withCuts = try #require(
                relaxed(problem, plans: plans, firstCuts: random.integer(in: 0...3)))
            #expect(abs(withCuts.cost - exact) <= 1e-5 * max(1, abs(exact)))
            compared += 1
            learned += withCuts.cuts > 1 ? 1 : 0
        }
        #expect(compared >= 30, "\(compared) compared")
        #expect(learned >= 15, "\(learned) learned cuts on the way")
    }
}
