public import LinearModel

/// Solves linear programs with the GNU Linear Programming Kit.
///
/// Every session is created, used and deleted on the thread that calls ``withSession(_:_:)``, as
/// GLPK demands. An internal error of GLPK does not end the process: the session in which it
/// happened, and any other session open on the same thread, answers `.numericalTrouble` from then
/// on; new sessions work.
public struct GLPKSolver: LPSolver {
    /// The solver.
    public init() {}

    /// Lends `body` a session that starts from `program`, and closes it afterwards.
    /// - Throws: What `body` throws.
    public func withSession<Result>(
        _ program: LinearProgram, _ body: (GLPKSession) throws -> Result
    ) rethrows -> Result {
        let session = GLPKSession(program)
        defer { session.close() }
        return try body(session)
    }
}
