import GLPKSolver
import LinearModel
import Testing

struct BasisTests {
    @Test func `the basis of Wyndor Glass is the known one`() throws {
        let optimum = try #require(
            GLPKSolver().withSession(KnownProgram.textbook[0].program) { $0.solve(.dual) }.optimum)
        let basis = try #require(optimum.basis)
        // Both products are made; the first plant has hours left, the other two none.
        #expect(basis.columns == [.basic, .basic])
        #expect(basis.rows == [.basic, .atUpper, .atUpper])
    }

    @Test func `fixed and free columns are told from those at a bound`() throws {
        let rows = [DenseRow([1, 1, 1, 0], .atLeast(10))]
        let program = LinearProgram(
            .minimize, [1, 2, 3, 0], rows,
            columns: [.between(0, 4), .atLeast(0), .exactly(1), .free])
        let optimum = try #require(
            GLPKSolver().withSession(program) { $0.solve(.primal) }.optimum)
        let basis = try #require(optimum.basis)
        #expect(basis.columns == [.atUpper, .basic, .fixed, .free])
        #expect(basis.rows == [.atLower])
    }

    @Test func `a basis has as many basic members as rows, and the others rest on bounds`() {
        for seed in 1...500 {
            let program = LinearProgram.random(seed: seed)
            let termination = GLPKSolver().withSession(program) { $0.solve(.dual) }
            guard let optimum = termination.optimum, let basis = optimum.basis else { continue }
            let all = basis.rows + basis.columns
            #expect(all.count { $0 == .basic } == program.rows.count, "seed \(seed)")
            let values = optimum.rowActivity + optimum.primal
            let prices = optimum.dual + optimum.reducedCost
            let bounds = program.rows.map(\.bounds) + program.columns.map(\.bounds)
            for (place, status) in all.enumerated() {
                let rest: Double? =
                    switch status {
                    case .basic: nil
                    case .atLower, .fixed: bounds[place].lower
                    case .atUpper: bounds[place].upper
                    case .free: 0
                    }
                if let rest {
                    #expect(abs(values[place] - rest) <= 1e-9, "seed \(seed)")
                } else {
                    #expect(abs(prices[place]) <= 1e-9, "seed \(seed)")
                }
            }
        }
    }
}
