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
        let cuts = try #require(
            state.cuts?.part(of: state.problem, firstRow: state.rows.firstRow, at: heads))
        let links = HeadLinks(state.problem.with(cuts.part), firstRow: state.rows.firstRow)
        let program = cuts.part.program(with: links.activity(of: heads))
        return GLPKSolver().withSession(program) { session in
            guard case .optimal(let solution) = session.solve(.dual) else { return .nan }
            return solution.objective
        }
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
            state.cuts = LinearCuts(
                part, prices: prices, worth: state.rows.links.worth(at: prices))
            guard
                state.cuts?.part(of: problem, firstRow: state.rows.firstRow, at: state.heads) != nil
            else { return }
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
                people: [0, 1], days: 0..<problem.dayCount, rows: rows, problem: problem)
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
                master.startFromFirstColumns(known: known)
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
}
