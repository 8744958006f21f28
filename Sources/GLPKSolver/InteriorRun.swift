internal import CGLPK
internal import LinearModel

/// One solve by the interior-point method, its answer verified; where it has none that can be
/// believed, the simplex method has the last word.
struct InteriorRun {
    let session: GLPKSession
    let watch: LimitWatch

    init(_ session: GLPKSession, _ watch: LimitWatch) {
        self.session = session
        self.watch = watch
    }

    func solve() -> Termination {
        if let termination = session.problem.brokenTermination { return termination }
        if watch.limits.isCancelled() { return .cancelled }
        if watch.milliseconds == 0 { return .limitReached(nil, .time) }
        if let certificate = session.program.emptyBounds { return .infeasible(certificate) }
        let code = watch.withGuard { watch in
            session.problem.call { cglpk_interior($0, watch) }
        }
        switch code {
        case GLP_ESTOP: return .cancelled
        case GLP_ETMLIM: return .limitReached(nil, .time)
        case 0:
            if let solution = optimum() { return .optimal(solution) }
        default: break
        }
        return SimplexRun(session, watch).solve(.dual)
    }

    private func optimum() -> LPSolution? {
        var status: Int32 = 0
        var primal = Array(repeating: 0.0, count: session.columnCount)
        var dual = Array(repeating: 0.0, count: session.rowCount)
        let code = session.problem.call {
            cglpk_read_interior_solution($0, &status, &primal, &dual)
        }
        guard code == 0 && status == GLP_OPT else { return nil }
        let (solution, residuals) = session.program.evaluate(primal: primal, dual: dual)
        return residuals.isOptimal ? solution : nil
    }
}
