import GLPKSolver
import LinearModel
import LunbanTestSupport
import Testing

struct RandomProgramTests {
    @Test func `GLPK and a dense tableau agree on random programs`() throws {
        var counts = (optimal: 0, infeasible: 0, unbounded: 0)
        for seed in 1...3000 {
            let program = LinearProgram.random(seed: seed)
            let method: SimplexMethod = seed.isMultiple(of: 2) ? .primal : .dual
            let termination = GLPKSolver().withSession(program) { $0.solve(method) }
            switch (DenseSimplex.solve(program), termination) {
            case (.optimal(let value), .optimal(let solution)):
                #expect(abs(solution.objective - value) <= 1e-7, "seed \(seed)")
                expectOptimal(solution, of: program)
                counts.optimal += 1
            case (.infeasible, .infeasible): counts.infeasible += 1
            case (.unbounded, .unbounded): counts.unbounded += 1
            case (let answer, _):
                Issue.record("seed \(seed): \(answer) expected, got \(termination)")
            }
        }
        // The generator must not drift into making only one kind.
        #expect(min(counts.optimal, counts.infeasible, counts.unbounded) > 200, "\(counts)")
    }

    @Test func `the integer optimum is that of trying all values`() throws {
        for seed in 1...300 {
            let program = LinearProgram.random(seed: seed, integer: true)
            let termination = GLPKSolver().withSession(program) { $0.solveInteger() }
            switch (bestByEnumeration(program), termination) {
            case (let best?, .optimal(let solution)):
                #expect(abs(solution.objective - best) <= 1e-9, "seed \(seed)")
                #expect(solution.primal.allSatisfy { $0 == $0.rounded() }, "seed \(seed)")
            case (nil, .infeasible): break
            case (let best, _): Issue.record("seed \(seed): \(best ?? .nan), got \(termination)")
            }
        }
    }

    private func bestByEnumeration(_ program: LinearProgram) -> Double? {
        let dense = program.denseRows
        let sign: Double = program.objective == .minimize ? 1 : -1
        var best: Double?
        var values = program.columns.map(\.bounds.lower)
        while true {
            let isFeasible = program.rows.indices.allSatisfy { row in
                let activity = values.indices.reduce(0) { $0 + dense[row][$1] * values[$1] }
                let bounds = program.rows[row].bounds
                return activity >= bounds.lower && activity <= bounds.upper
            }
            if isFeasible {
                let value = values.indices.reduce(program.objectiveConstant) {
                    $0 + program.columns[$1].cost * values[$1]
                }
                best = best.map { sign * value < sign * $0 ? value : $0 } ?? value
            }
            let next = values.indices.first { values[$0] < program.columns[$0].bounds.upper }
            guard let next else { return best }
            values[next] += 1
            for column in 0..<next { values[column] = program.columns[column].bounds.lower }
        }
    }
}
