/// A way of solving linear programs.
public protocol LPSolver: Sendable {
    /// The solver's working copy of one program.
    associatedtype Session: LPSession

    /// Lends `body` a session that starts from `program`, and closes it afterwards.
    ///
    /// All of it happens on the calling thread. A session that outlives `body` is closed: its
    /// solves answer `.numericalTrouble`.
    func withSession<Result>(
        _ program: LinearProgram, _ body: (Session) throws -> Result
    ) rethrows -> Result
}

/// Which simplex method goes first.
public enum SimplexMethod: Hashable, Sendable {
    /// Keeps the constraints met and improves the objective: best after columns were added.
    case primal
    /// Keeps the prices right and mends the constraints: best after bounds or rows were changed,
    /// and at the start. Turns to the primal method where it fails.
    case dual
}

/// A program that changes between solves, each solve starting from the basis of the last.
///
/// A session lives on the thread that made it. Positions are those of rows and columns at the time
/// of the call; naming one the session does not have is a programming error and stops the process.
public protocol LPSession: AnyObject {
    /// The number of rows.
    var rowCount: Int { get }

    /// The number of columns.
    var columnCount: Int { get }

    /// The number of simplex iterations spent so far.
    var iterationCount: Int { get }

    /// Appends columns and returns their positions.
    /// - Complexity: O(entries).
    @discardableResult
    func addColumns(_ columns: [Column]) -> Range<Int>

    /// Appends rows without entries and returns their positions.
    @discardableResult
    func addRows(_ rows: [Row]) -> Range<Int>

    /// Appends rows written out over the columns, `[x + 2 * y <= 10]`, and returns their positions.
    ///
    /// The basis is kept, and the prices stay right: the dual method goes on from there.
    /// - Complexity: O(entries of the program + terms).
    @discardableResult
    func addConstraints(_ constraints: [LinearConstraint]) -> Range<Int>

    /// Removes the columns at the given positions, in any order; the rest close ranks.
    /// - Complexity: O(entries of the program).
    func removeColumns(_ positions: [Int])

    /// Replaces the bounds of a column.
    func setBounds(_ bounds: Bounds, ofColumn position: Int)

    /// Replaces the bounds of a row.
    func setBounds(_ bounds: Bounds, ofRow position: Int)

    /// Holds a column at one value until it is unfixed, or its bounds are replaced.
    func fix(column position: Int, at value: Double)

    /// Gives a column back the bounds it had before it was fixed; does nothing to other columns.
    func unfix(column position: Int)

    /// Replaces the cost of a column.
    func setCost(_ cost: Double, ofColumn position: Int)

    /// Has the next solve start from `basis` rather than from where the last one ended.
    ///
    /// One that has not as many basic rows and columns as there are rows is ignored; whether these
    /// are independent, as those of a solved program or a triangular choice are, is not checked
    /// here, and a solve from one that is not may end in numerical trouble.
    /// - Precondition: the basis has a status for each row and column.
    func start(from basis: Basis)

    /// Solves the program as if no column were integer.
    func solve(_ method: SimplexMethod, limits: SolveLimits) -> Termination

    /// Solves the program by the interior-point method, as if no column were integer.
    ///
    /// Meant for large programs that are solved once: it uses no basis and leaves none. An optimum
    /// has no ``LPSolution/basis`` unless the simplex method had to finish the work. It is stopped
    /// only between iterations, of which one of a large program may take seconds.
    func solveInterior(limits: SolveLimits) -> Termination

    /// How far costs and bounds may change before the optimum that the last solve has found by the
    /// simplex method changes; `nil` when it has not, or the program has changed since.
    func sensitivity() -> Sensitivity?

    /// Solves the program with its integer columns whole, telling `onProgress` whenever incumbent
    /// or bound have changed.
    func solveInteger(
        limits: SolveLimits, onProgress: (IntegerSearchProgress) -> Void
    ) -> IntegerTermination
}

extension LPSession {
    /// Solves without limits, as if no column were integer.
    public func solve(_ method: SimplexMethod) -> Termination {
        solve(method, limits: SolveLimits())
    }

    /// Solves by the interior-point method without limits.
    public func solveInterior() -> Termination {
        solveInterior(limits: SolveLimits())
    }

    /// Solves with integer columns whole and tells nobody.
    public func solveInteger(limits: SolveLimits = SolveLimits()) -> IntegerTermination {
        solveInteger(limits: limits, onProgress: { _ in })
    }
}
