public import LinearModel

/// A program in GLPK's hands, together with the flat copy its answers are checked against.
///
/// After the session is closed or broken, changes still reach the flat copy, so that counts and
/// positions stay right, but never GLPK.
public final class GLPKSession: LPSession {
    private(set) var program: SparseProgram {
        didSet { optimum = nil }
    }
    /// What the last solve has found by the simplex method, while it is GLPK's basic solution.
    var optimum: LPSolution?
    /// The bounds that fixed columns had.
    private var boundsBeforeFixing: [Int: Bounds] = [:]
    let problem: GuardedProblem
    let readsClock: Bool
    /// Whether a basis has been chosen; until then the program has not been solved.
    var hasBasis = false
    /// The number of simplex iterations spent so far.
    public internal(set) var iterationCount = 0

    init(_ program: LinearProgram, solver: GLPKSolver) {
        self.program = SparseProgram(program)
        readsClock = solver.readsClock
        problem = GuardedProblem(
            maximize: program.objective == .maximize, constant: program.objectiveConstant,
            solver: solver)
        problem.addRows(0..<self.program.rowCount, of: self.program)
        problem.addColumns(0..<self.program.columnCount, of: self.program)
    }

    /// Deletes GLPK's copy; must run on the thread that made the session.
    func close() {
        problem.close()
    }

    /// The number of rows.
    public var rowCount: Int { program.rowCount }

    /// The number of columns.
    public var columnCount: Int { program.columnCount }

    /// Appends columns and returns their positions.
    /// - Complexity: O(entries).
    @discardableResult
    public func addColumns(_ columns: [Column]) -> Range<Int> {
        let added = program.appendColumns(columns)
        problem.addColumns(added, of: program)
        return added
    }

    /// Appends rows without entries and returns their positions.
    @discardableResult
    public func addRows(_ rows: [Row]) -> Range<Int> {
        let added = program.appendRows(rows)
        problem.addRows(added, of: program)
        return added
    }

    /// Removes the columns at the given positions, in any order; the rest close ranks.
    /// - Complexity: O(entries of the program).
    public func removeColumns(_ positions: [Int]) {
        var isRemoved = Array(repeating: false, count: columnCount)
        for position in positions { isRemoved[position] = true }
        var kept: [Int: Bounds] = [:]
        for (position, bounds) in boundsBeforeFixing where !isRemoved[position] {
            kept[position - isRemoved[..<position].count { $0 }] = bounds
        }
        boundsBeforeFixing = kept
        let removed = isRemoved.indices.filter { isRemoved[$0] }
        program.removeColumns(where: isRemoved)
        problem.removeColumns(removed)
    }

    /// Appends rows written out over the columns, `[x + 2 * y <= 10]`, and returns their positions.
    ///
    /// The basis is kept, the new rows being basic: the dual method goes on from there.
    /// - Complexity: O(entries of the program + terms).
    @discardableResult
    public func addConstraints(_ constraints: [LinearConstraint]) -> Range<Int> {
        let added = program.appendConstraints(constraints)
        problem.addRows(added, of: program)
        for (row, constraint) in zip(added, constraints) {
            problem.setEntries(constraint.terms, ofRow: row)
        }
        return added
    }

    /// Replaces the bounds of a column.
    public func setBounds(_ bounds: Bounds, ofColumn position: Int) {
        boundsBeforeFixing[position] = nil
        replaceBounds(bounds, ofColumn: position)
    }

    /// Holds a column at one value until it is unfixed, or its bounds are replaced.
    public func fix(column position: Int, at value: Double) {
        if boundsBeforeFixing[position] == nil {
            boundsBeforeFixing[position] = Bounds(
                lower: program.columnLower[position], upper: program.columnUpper[position])
        }
        replaceBounds(.exactly(value), ofColumn: position)
    }

    /// Gives a column back the bounds it had before it was fixed; does nothing to other columns.
    public func unfix(column position: Int) {
        guard let bounds = boundsBeforeFixing.removeValue(forKey: position) else { return }
        replaceBounds(bounds, ofColumn: position)
    }

    /// Replaces the bounds of a column, fixed or not.
    func replaceBounds(_ bounds: Bounds, ofColumn position: Int) {
        program.setBounds(bounds, ofColumn: position)
        problem.setBounds(bounds, ofColumn: position)
    }

    /// Replaces the bounds of a row.
    public func setBounds(_ bounds: Bounds, ofRow position: Int) {
        program.setBounds(bounds, ofRow: position)
        problem.setBounds(bounds, ofRow: position)
    }

    /// Replaces the cost of a column.
    public func setCost(_ cost: Double, ofColumn position: Int) {
        program.setCost(cost, ofColumn: position)
        problem.setCost(cost, ofColumn: position)
    }
}
