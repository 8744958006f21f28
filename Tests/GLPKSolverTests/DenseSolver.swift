import LinearModel
import LunbanTestSupport

/// The dense simplex method behind the same protocol as any other solver, starting afresh at
/// every solve; integer columns by plain branch and bound.
struct DenseSolver: LPSolver {
    func withSession<Result>(
        _ program: LinearProgram, _ body: (DenseSession) throws -> Result
    ) rethrows -> Result {
        let session = DenseSession(program)
        defer { session.isClosed = true }
        return try body(session)
    }
}

final class DenseSession: LPSession {
    private let original: LinearProgram
    private var rows: [Row]
    private var columns: [Column]
    /// What fixed columns go back to.
    private var unfixed: [Int: Bounds] = [:]
    var isClosed = false
    private(set) var iterationCount = 0

    init(_ program: LinearProgram) {
        original = program
        rows = program.rows
        columns = program.columns
    }

    var rowCount: Int { rows.count }
    var columnCount: Int { columns.count }

    @discardableResult
    func addColumns(_ added: [Column]) -> Range<Int> {
        columns += added
        return (columns.count - added.count)..<columns.count
    }

    @discardableResult
    func addRows(_ added: [Row]) -> Range<Int> {
        rows += added
        return (rows.count - added.count)..<rows.count
    }

    func removeColumns(_ positions: [Int]) {
        let kept = columns.indices.filter { !positions.contains($0) }
        unfixed = Dictionary(
            uniqueKeysWithValues: kept.enumerated().compactMap { place, old in
                unfixed[old].map { (place, $0) }
            })
        columns = kept.map { columns[$0] }
    }

    func setBounds(_ bounds: Bounds, ofColumn position: Int) {
        columns[position].bounds = bounds
        unfixed[position] = nil
    }

    func setBounds(_ bounds: Bounds, ofRow position: Int) {
        rows[position].bounds = bounds
    }

    @discardableResult
    func addConstraints(_ constraints: [LinearConstraint]) -> Range<Int> {
        let added = addRows(constraints.map { Row(name: "", bounds: $0.bounds) })
        for (row, constraint) in zip(added, constraints) {
            for term in constraint.terms {
                columns[term.variable.position].entries.append(
                    Entry(row: RowIndex(position: row), coefficient: term.coefficient))
            }
        }
        return added
    }

    func fix(column position: Int, at value: Double) {
        if unfixed[position] == nil { unfixed[position] = columns[position].bounds }
        columns[position].bounds = .exactly(value)
    }

    func unfix(column position: Int) {
        if let bounds = unfixed.removeValue(forKey: position) { columns[position].bounds = bounds }
    }

    func setCost(_ cost: Double, ofColumn position: Int) {
        columns[position].cost = cost
    }

    func start(from basis: Basis) {}

    func solve(_ method: SimplexMethod, limits: SolveLimits) -> Termination {
        guard !isClosed else { return .numericalTrouble("session closed") }
        let watch = PivotWatch(limits)
        defer { iterationCount += watch.pivots }
        return relaxation(columns, watch)
    }

    private func relaxation(_ columns: [Column], _ watch: PivotWatch) -> Termination {
        let program = program(columns)
        do throws(PivotWatch.Stop) {
            switch try DenseSimplex.solve(program, watch) {
            case .optimal(let optimum): return .optimal(solution(optimum, of: program))
            case .infeasible(let weights): return .infeasible(certificate(weights))
            case .unbounded(let start, let direction):
                return .unbounded(UnboundedRay(start: start, direction: direction))
            }
        } catch {
            switch error {
            case .limit(let limit): return .limitReached(nil, limit)
            case .cancelled: return .cancelled
            }
        }
    }

    private func certificate(_ weights: [Double]) -> InfeasibilityCertificate {
        if let row = rows.firstIndex(where: \.bounds.isEmpty) {
            return .emptyRow(RowIndex(position: row))
        }
        if let column = columns.firstIndex(where: \.bounds.isEmpty) {
            return .emptyColumn(VariableIndex(position: column))
        }
        return .rowWeights(weights)
    }

    private func program(_ columns: [Column]) -> LinearProgram {
        var program = LinearProgram(
            name: original.name, objective: original.objective,
            objectiveConstant: original.objectiveConstant)
        for row in rows { program.addRow(row) }
        for column in columns { program.addColumn(column) }
        return program
    }

    private func solution(
        _ optimum: DenseSimplex.Optimum, of program: LinearProgram
    ) -> LPSolution {
        let dense = program.denseRows
        return LPSolution(
            objective: optimum.value, primal: optimum.primal,
            rowActivity: dense.map { row in
                zip(row, optimum.primal).reduce(0) { $0 + $1.0 * $1.1 }
            }, dual: optimum.dual,
            reducedCost: program.columns.indices.map { column in
                dense.indices.reduce(program.columns[column].cost) {
                    $0 - optimum.dual[$1] * dense[$1][column]
                }
            })
    }

    func solveInterior(limits: SolveLimits) -> Termination { solve(.primal, limits: limits) }

    func sensitivity() -> Sensitivity? { nil }

    func solveInteger(
        limits: SolveLimits, onProgress: (IntegerSearchProgress) -> Void
    ) -> IntegerTermination {
        guard !isClosed else { return .numericalTrouble("session closed") }
        let watch = PivotWatch(limits)
        defer { iterationCount += watch.pivots }
        let sign: Double = original.objective == .minimize ? 1 : -1
        var best: LPSolution?
        var open = [columns]
        var isRoot = true
        while let node = open.popLast() {
            defer { isRoot = false }
            switch relaxation(node, watch) {
            case .optimal(let solution):
                if let best, sign * solution.objective >= sign * best.objective - 1e-9 { continue }
                guard let column = fractional(solution, node) else {
                    best = solution
                    continue
                }
                open += branches(node, column, at: solution.primal[column])
            case .infeasible: continue
            case .unbounded where isRoot: return .unbounded
            case .unbounded: return .numericalTrouble("unbounded below a bounded root")
            case .limitReached(_, let limit):
                return .limitReached(incumbent: best.map(whole), bound: nil, limit)
            case .numericalTrouble(let text): return .numericalTrouble(text)
            case .cancelled: return .cancelled(incumbent: best.map(whole), bound: nil)
            }
        }
        return best.map { .optimal(whole($0)) } ?? .infeasible
    }

    private func fractional(_ solution: LPSolution, _ columns: [Column]) -> Int? {
        columns.indices.first {
            let value = solution.primal[$0]
            return columns[$0].isInteger && abs(value - value.rounded()) > 1e-6
        }
    }

    private func branches(_ columns: [Column], _ position: Int, at value: Double) -> [[Column]] {
        let bounds = columns[position].bounds
        let halves = [
            Bounds(lower: bounds.lower, upper: value.rounded(.down)),
            Bounds(lower: value.rounded(.up), upper: bounds.upper),
        ]
        return halves.map {
            var branch = columns
            branch[position].bounds = $0
            return branch
        }
    }

    private func whole(_ solution: LPSolution) -> IntegerSolution {
        let primal = solution.primal.indices.map {
            columns[$0].isInteger ? solution.primal[$0].rounded() : solution.primal[$0]
        }
        return IntegerSolution(
            objective: solution.objective, primal: primal, rowActivity: solution.rowActivity)
    }
}
