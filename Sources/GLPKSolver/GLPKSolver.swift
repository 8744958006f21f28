internal import CGLPK
public import LinearModel

/// Solves linear programs with the GNU Linear Programming Kit.
///
/// Every session is created, used and deleted on the thread that calls ``withSession(_:_:)``, as
/// GLPK demands. An internal error of GLPK does not end the process: the session in which it
/// happened, and any other session open on the same thread, answers `.numericalTrouble` from then
/// on; new sessions work. Want of memory is such an error, answered by `.limitReached(nil,
/// .memory)` in the session in which it happened.
///
/// Solves are stopped through the clock that GLPK reads. A GLPK that was linked to read none but
/// its own goes in slices instead, perhaps along another path, and to the same optimum.
public struct GLPKSolver: LPSolver {
    let log: (@Sendable (String) -> Void)?
    let memoryLimit: Int?
    /// Whether GLPK reads the clock by which its solves are stopped; where it does not, they go in
    /// slices, and an integer solve is stopped only between nodes of its search.
    var readsClock = GLPKSolver.libraryReadsClock
    private static let libraryReadsClock = cglpk_reads_clock()

    /// The solver.
    /// - Parameters:
    ///   - log: Gets what GLPK has to say, line by line, on the thread that solves; without it GLPK
    ///     keeps silent. It must not use a session of that thread.
    ///   - memoryLimit: The megabytes (2²⁰ bytes) that the open sessions of a thread may take
    ///     together, from 1; `nil` for as many as there are.
    public init(log: (@Sendable (String) -> Void)? = nil, memoryLimit: Int? = nil) {
        precondition(memoryLimit.map { $0 > 0 } ?? true, "a memory limit must be positive")
        self.log = log
        self.memoryLimit = memoryLimit
    }

    /// Lends `body` a session that starts from `program`, and closes it afterwards.
    /// - Throws: What `body` throws.
    public func withSession<Result>(
        _ program: LinearProgram, _ body: (GLPKSession) throws -> Result
    ) rethrows -> Result {
        let session = GLPKSession(program, solver: self)
        defer { session.close() }
        return try body(session)
    }
}
