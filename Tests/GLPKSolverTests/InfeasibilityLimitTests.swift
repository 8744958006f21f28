import GLPKSolver
import LinearModel
import Testing

struct InfeasibilityLimitTests {
    private let circle = LinearProgram(
        .minimize, [1, 1, 1],
        [
            DenseRow([1, -1, 0], .atLeast(1)), DenseRow([1, 1, 1], .atMost(9)),
            DenseRow([0, 1, -1], .atLeast(1)), DenseRow([-1, 0, 1], .exactly(1)),
        ])

    @Test func `no limit is overrun, and what is known by then is right`() {
        var partial = 0
        for limit in 0...60 {
            let explanation = DenseSolver().explainInfeasibility(
                of: circle, limits: SolveLimits(iterationLimit: limit))
            switch explanation {
            case .limitReached(let sides?, .iterations):
                partial += 1
                #expect(!circle.keeping(sides, blaming: Blame()).isFeasibleByTableau)
            case .limitReached(nil, .iterations): #expect(partial == 0)
            case .found(let subsystem):
                #expect(subsystem.sides.map(\.name) == ["row1", "row3", "row4"])
            default: Issue.record("\(explanation)")
            }
        }
        #expect(partial > 3)
        let unlimited = DenseSolver().explainInfeasibility(of: circle)
        let ample = SolveLimits(timeLimit: .seconds(3600), iterationLimit: 1000)
        #expect(DenseSolver().explainInfeasibility(of: circle, limits: ample) == unlimited)
    }

    @Test func `a search is cancelled between and within solves`() {
        let never = GLPKSolver().explainInfeasibility(
            of: circle, limits: SolveLimits(isCancelled: { true }))
        #expect(never == .cancelled(contradiction: nil))
        let calls = Counter()
        let soon = GLPKSolver().explainInfeasibility(
            of: circle, limits: SolveLimits(isCancelled: { calls.next() > 4 }))
        guard case .cancelled(let sides?) = soon else {
            Issue.record("\(soon)")
            return
        }
        #expect(!circle.keeping(sides, blaming: Blame()).isFeasibleByTableau)
    }

    @Test func `whole numbers that cannot be decided in time leave the set in doubt`() {
        // Whether the market splits takes long; that twice a whole number is not 3 does not.
        var random = SplitMix(seed: 11)
        var program = LinearProgram(name: "market split", objective: .minimize)
        let bit = program.addColumn(
            Column(name: "bit", cost: 0, bounds: .between(0, 5), isInteger: true))
        let shares = (0..<30).map {
            program.addColumn(
                Column(name: "x\($0)", cost: 0, bounds: .between(0, 1), isInteger: true))
        }
        for row in 0..<4 {
            let sizes = shares.map { _ in Double(Int.random(in: 0...99, using: &random)) }
            let half = (sizes.reduce(0, +) / 2).rounded(.down)
            let total = LinearExpression.sum(shares.indices) { sizes[$0] * shares[$0] }
            program.addRow("split\(row)", total == half)
        }
        program.addRow("odd", LinearConstraint(2 * bit, within: .exactly(3)))
        let explanation = GLPKSolver().explainInfeasibility(
            of: program, limits: SolveLimits(iterationLimit: 20_000))
        guard case .limitReached(let sides?, .iterations) = explanation else {
            Issue.record("\(explanation)")
            return
        }
        #expect(sides.map(\.description) == ["odd ≥ 3", "odd ≤ 3"])
    }

    @Test(arguments: Lie.allCases)
    func `a solver that contradicts itself is found out`(lie: Lie) {
        let explanation = LyingSolver(lie: lie).explainInfeasibility(of: circle)
        guard case .numericalTrouble = explanation else {
            Issue.record("\(explanation)")
            return
        }
    }

    @Test func `a relaxation that cannot be confirmed is not given`() {
        let outcome = LyingSolver(lie: .everythingIsInfeasible).cheapestRelaxation(
            of: circle, weights: [RowIndex(position: 3): 1])
        guard case .numericalTrouble = outcome else {
            Issue.record("\(outcome)")
            return
        }
    }
}

/// What a lying solver claims whenever the primal method is to go first.
enum Lie: CaseIterable {
    case everythingIsInfeasible
    case everythingIsFeasible
}

/// Tells the truth by the dual method and lies by the primal, with which answers are verified.
private struct LyingSolver: LPSolver {
    let lie: Lie

    func withSession<Result>(
        _ program: LinearProgram, _ body: (LyingSession) throws -> Result
    ) rethrows -> Result {
        try body(LyingSession(lie, DenseSession(program)))
    }
}

private final class LyingSession: LPSession {
    private let lie: Lie
    private let truth: DenseSession

    init(_ lie: Lie, _ truth: DenseSession) {
        self.lie = lie
        self.truth = truth
    }

    var rowCount: Int { truth.rowCount }
    var columnCount: Int { truth.columnCount }
    var iterationCount: Int { truth.iterationCount }
    func addColumns(_ columns: [Column]) -> Range<Int> { truth.addColumns(columns) }
    func addRows(_ rows: [Row]) -> Range<Int> { truth.addRows(rows) }
    func removeColumns(_ positions: [Int]) { truth.removeColumns(positions) }
    func setBounds(_ bounds: Bounds, ofColumn position: Int) {
        truth.setBounds(bounds, ofColumn: position)
    }
    func setBounds(_ bounds: Bounds, ofRow position: Int) {
        truth.setBounds(bounds, ofRow: position)
    }
    func setCost(_ cost: Double, ofColumn position: Int) { truth.setCost(cost, ofColumn: position) }

    func start(from basis: Basis) {}
    func solve(_ method: SimplexMethod, limits: SolveLimits) -> Termination {
        guard method == .primal else { return truth.solve(method, limits: limits) }
        let noCosts = Array(repeating: 0.0, count: columnCount)
        let nothing = Array(repeating: 0.0, count: rowCount)
        switch lie {
        case .everythingIsInfeasible: return anInfeasibleOne.solve(method, limits: limits)
        case .everythingIsFeasible:
            return .optimal(
                LPSolution(
                    objective: 0, primal: noCosts, rowActivity: nothing, dual: nothing,
                    reducedCost: noCosts))
        }
    }

    /// What an infeasible program answers, whatever the answer carries with it.
    private var anInfeasibleOne: DenseSession {
        DenseSession(LinearProgram(.minimize, [], [DenseRow([], .atLeast(1))]))
    }

    func addConstraints(_ constraints: [LinearConstraint]) -> Range<Int> {
        truth.addConstraints(constraints)
    }
    func fix(column position: Int, at value: Double) { truth.fix(column: position, at: value) }
    func unfix(column position: Int) { truth.unfix(column: position) }
    func solveInterior(limits: SolveLimits) -> Termination { solve(.primal, limits: limits) }
    func sensitivity() -> Sensitivity? { truth.sensitivity() }

    func solveInteger(
        limits: SolveLimits, onProgress: (IntegerSearchProgress) -> Void
    ) -> IntegerTermination {
        truth.solveInteger(limits: limits, onProgress: onProgress)
    }
}
