internal import LinearModel

/// How many iterations to run before the simplex method starts afresh from where it is.
///
/// On degenerate programs GLPK's primal method can stand still for thousands of iterations; new
/// pricing weights and a new factorization get it moving. A healthy re-solve ends within the first
/// stretch. Stretches grow while the objective stands still, and slowly in any case, so that no
/// solve can go round in circles.
struct StretchLengths {
    private(set) var current: Int
    private var made = 0
    private var lastObjective = Double.nan

    init(_ program: SparseProgram) {
        let work = program.entryRows.count + 20 * (program.rowCount + program.columnCount) + 1
        current = min(100_000, max(250, 100_000_000 / work))
    }

    /// Takes note of a stretch that did not finish.
    mutating func advance(objective: Double) {
        made += 1
        let stands = abs(objective - lastObjective) <= 1e-12 * (1 + abs(objective))
        if stands || made.isMultiple(of: 8) { current = min(2 * current, 1 << 30) }
        lastObjective = objective
    }
}
