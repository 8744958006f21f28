import GLPKSolver
import LinearModel
import Synchronization
import Testing

struct ExactTests {
    /// Each column's cost and its coefficients in the three rows.
    ///
    /// All numbers are whole multiples of powers of two.
    private static let lostCosts: [(cost: Double, coefficients: [Double])] = [
        (0, [-2, 0, -0.00030517578125]), (2.5, [-3, 1152, 0]), (0.125, [0, 48, 0]),
        (0.078125, [0, 2, 0.0078125]), (2.5, [1.75, 0, -7]), (160, [-16, -8192, 0]),
        (768, [-2, 48, -0.0078125]), (3072, [0, 4, 0]), (48, [0, 28, 0]), (0, [0, -128, -48]),
        (0.0703125, [-0.75, 0, 0]), (144, [0, 0, -3]), (896, [0.001953125, 32768, 0]),
        (1280, [-0.875, 0, -2.5]),
    ]

    /// The best feasible basis of all 680, in fractions: the first two columns and the first row.
    ///
    /// It is worth 44065/1152 at 196623/5 and 8813/576. Floating point stops at 38.32.
    @Test func `an optimum lost beside far greater costs is found in fractions`() throws {
        let bounds: [Bounds] = [
            .atMost(-43.748046875), .atLeast(17626), .atMost(-12.00091552734375),
        ]
        let rows = bounds.indices.map { row in
            DenseRow(Self.lostCosts.map { $0.coefficients[row] }, bounds[row])
        }
        let program = LinearProgram(.minimize, Self.lostCosts.map(\.cost), rows)
        let lines = Mutex<[String]>([])
        let solver = GLPKSolver(log: { line in lines.withLock { $0.append(line) } })
        let solution = try #require(solver.withSession(program) { $0.solve(.dual) }.optimum)
        #expect(abs(solution.objective - 44065.0 / 1152) <= 1e-12 * 40)
        let primal = [39324.6, 8813.0 / 576] + Array(repeating: 0, count: 12)
        #expect(areClose(solution.primal, primal))
        #expect(solution.basis?.columns.prefix(3) == [.basic, .basic, .atLower])
        #expect(lines.withLock { $0.contains { $0.hasPrefix("glp_exact") } })
    }

    /// A feasible program whose numbers range over fifteen decades.
    private func badlyScaled(_ seed: Int) -> LinearProgram {
        var random = SplitMix(seed: seed)
        func scale() -> Double {
            let power = Int.random(in: -12...12, using: &random)
            return power < 0 ? 1 / Double(1 << -power) : Double(1 << power)
        }
        let point = (0..<12).map { _ in Double(Int.random(in: 0...3, using: &random)) }
        let rows = (0..<5).map { _ in
            let size = scale()
            let coefficients = point.map { _ in
                Bool.random(using: &random)
                    ? Double(Int.random(in: -9...9, using: &random)) * scale() * size : 0
            }
            let activity = zip(coefficients, point).reduce(0) { $0 + $1.0 * $1.1 }
            return DenseRow(
                coefficients,
                Bool.random(using: &random) ? .atLeast(activity) : .atMost(activity))
        }
        let costs = point.map { _ in Double(Int.random(in: 0...9, using: &random)) * scale() }
        return LinearProgram(.minimize, costs, rows)
    }

    @Test func `badly scaled programs are solved or given up, never answered wrongly`() {
        var counts = (optimal: 0, exact: 0, troubled: 0)
        let lines = Mutex<[String]>([])
        let solver = GLPKSolver(log: { line in lines.withLock { $0.append(line) } })
        for seed in 1...1500 {
            let program = badlyScaled(seed)
            lines.withLock { $0 = [] }
            switch solver.withSession(program, { $0.solve(.dual) }) {
            case .optimal(let solution):
                let (_, residuals) = SparseProgram(program)
                    .evaluate(primal: solution.primal, dual: solution.dual)
                #expect(residuals.isOptimal, "seed \(seed)")
                counts.optimal += 1
                let wasExact = lines.withLock { $0.contains { $0.hasPrefix("glp_exact") } }
                counts.exact += wasExact ? 1 : 0
            case .numericalTrouble: counts.troubled += 1
            case let other: Issue.record("seed \(seed) has an optimum, not \(other)")
            }
        }
        #expect(counts.optimal >= 1490 && counts.exact > 0, "\(counts)")
    }
}
