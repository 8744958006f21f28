import GLPKSolver
import LinearModel
import LunbanTestSupport
import RandomStreams
import Testing

@testable import RosterOptimization

struct BoundPricesTests {
    @Test func `prices of the same problem are found again, and new rows cost nothing`() {
        forAll(seed: 9400, count: 30) { random in
            let problem = LinearScene(&random).tiny.problem
            guard let part = problem.linearPart else { return }
            let count = problem.cover.reduce(0) { $0 + $1.spans.count } + part.program.rows.count
            let prices = (0..<count).map { _ in random.uniform() }
            let bound = BoundPrices(problem, prices: prices)
            let names = problem.cover.map(\.name)
            // Rows are told apart by name; lines of one name share theirs.
            guard Set(names).count == names.count else { return }
            #expect(bound.prices(of: problem) == prices)
            var program = part.program
            program.addRow(Row(name: "one more", bounds: .free))
            let longer = RosterProblem(
                dayCount: problem.dayCount, templateCount: problem.templateCount,
                options: problem.options, people: problem.people, cover: problem.cover,
                linearPart: LinearPart(program, heads: part.heads))
            #expect(bound.prices(of: longer) == prices + [0])
        }
    }

    @Test func `a search that goes on from prices keeps the bound and finds nothing worse`() {
        var compared = 0
        forAll(seed: 9500, count: 30) { random in
            let scene = LinearScene(&random)
            guard (1...100).contains(scene.force.rosterCount) else { return }
            let optimizer = RosterOptimizer(
                solver: GLPKSolver(), limits: SearchLimits(gap: 0, rounds: 4), seed: 1, threads: 1)
            guard case .roster(let first) = optimizer.solve(scene.tiny.problem) else { return }
            let next = optimizer.solve(
                scene.tiny.problem, from: first.plans, prices: first.boundPrices,
                lowerBound: first.lowerBound)
            guard case .roster(let second) = next else {
                Issue.record("no roster")
                return
            }
            let optimum = scene.optimum()
            let margin = 1e-6 * max(1, abs(optimum))
            #expect(second.objective <= first.objective + margin)
            #expect(second.objective >= optimum - margin)
            #expect(second.lowerBound >= first.lowerBound - margin)
            #expect(second.lowerBound <= optimum + margin)
            compared += 1
        }
        #expect(compared >= 15, "\(compared) compared")
    }
}
