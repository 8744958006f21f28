internal import LinearModel

/// The linear part of a problem in a live session, solved again as heads change.
///
/// It belongs to the thread of its session.
final class LinearState {
    private let part: LinearPart
    private let session: any LPSession
    /// What heads add to the rows, as the session knows it.
    private var activity: [Double]

    /// A linear part in a session that holds its program.
    init(_ part: LinearPart, session: any LPSession) {
        self.part = part
        self.session = session
        activity = Array(repeating: 0, count: part.program.rows.count)
    }

    /// Simplex iterations spent so far.
    var iterationCount: Int { session.iterationCount }

    /// The best solution when heads add so much to the rows, warm from the last basis.
    func solution(with activity: [Double]) -> LinearSolution {
        for (row, amount) in activity.enumerated() where amount != self.activity[row] {
            session.setBounds(part.program.rows[row].bounds.lowered(by: amount), ofRow: row)
        }
        self.activity = activity
        guard case .optimal(let solution) = session.solve(.dual) else {
            return LinearSolution(
                cost: LinearSolution.unpayable, values: [], prices: activity.map { _ in 0 },
                basis: nil)
        }
        return LinearSolution(
            cost: solution.objective, values: solution.primal, prices: solution.dual,
            basis: solution.basis)
    }
}

extension CoverState {
    /// Lends the state a session of `solver` for the problem's linear part while `body` runs on
    /// this thread; its cost and prices can be asked for only there.
    func withLinearPart<Result>(
        solvedBy solver: some LPSolver, _ body: () throws -> Result
    ) rethrows -> Result {
        guard let part = problem.linearPart else { return try body() }
        return try solver.withSession(part.program) { session in
            if let lastBasis { session.start(from: lastBasis) }
            linearState = LinearState(part, session: session)
            defer { linearState = nil }
            return try body()
        }
    }

    /// The names of rows of the linear part that contradict each other at the present heads; none
    /// when the solver cannot tell.
    func contradiction(toldBy solver: some LPSolver) -> [String] {
        guard let part = problem.linearPart else { return [] }
        let program = part.program(with: rows.links.activity(of: heads))
        let sides: [ConstraintSide] =
            switch solver.explainInfeasibility(of: program) {
            case .found(let subsystem): subsystem.sides
            case .limitReached(let contradiction, _), .cancelled(let contradiction):
                contradiction ?? []
            case .feasible, .backgroundInfeasible, .numericalTrouble: []
            }
        return program.rows.indices.filter { row in
            sides.contains { $0.place == .row(RowIndex(position: row)) }
        }.map { program.rows[$0].name }
    }
}
