internal import CGLPK
internal import LinearModel

/// One solve by the simplex method: slice after slice, verified, and tried again once.
///
/// GLPK cannot be interrupted from outside, so it runs a number of iterations at a time, and
/// between these slices the run looks whether it is to go on. The slices are counted in
/// iterations, not in milliseconds, for the path to be the same on every machine.
struct SimplexRun {
    let session: GLPKSession
    let watch: LimitWatch
    private let firstIteration: Int

    init(_ session: GLPKSession, _ watch: LimitWatch) {
        self.session = session
        self.watch = watch
        firstIteration = session.iterationCount
    }

    /// How one attempt ended.
    private enum Ending {
        case settled(Termination)
        /// The answer is no answer; another attempt may do better.
        case doubtful(String, StartingPoint)
    }

    /// What a second attempt starts from.
    private enum StartingPoint {
        /// The same basis, its factorization computed anew.
        case refactored
        /// A new basis.
        case rebuilt
    }

    private static let tolerance = 1e-8
    /// A second attempt tries harder.
    private static let tightTolerance = 1e-9

    func solve(_ method: SimplexMethod) -> Termination {
        if let trouble = session.problem.trouble { return .numericalTrouble(trouble) }
        if session.program.hasEmptyBounds { return .infeasible }
        if !session.hasBasis {
            session.problem.call(cglpk_scale)
            session.problem.call { cglpk_build_basis($0, true) }
            session.hasBasis = true
        }
        switch attempt(method, Self.tolerance) {
        case .settled(let termination): return termination
        case .doubtful(let reason, let startingPoint):
            return retry(method, from: startingPoint, after: reason)
        }
    }

    private func retry(
        _ method: SimplexMethod, from startingPoint: StartingPoint, after reason: String
    ) -> Termination {
        let ending: Ending
        switch startingPoint {
        case .refactored:
            session.problem.call(cglpk_factorize)
            ending = attempt(.primal, Self.tightTolerance)
        case .rebuilt:
            session.problem.call { cglpk_build_basis($0, true) }
            ending = attempt(method == .dual ? .primal : .dual, Self.tightTolerance)
        }
        switch ending {
        case .settled(let termination): return termination
        case .doubtful(let secondReason, _):
            // Leave nothing of a bad basis to the next solve.
            session.hasBasis = false
            return .numericalTrouble("\(reason); tried again: \(secondReason)")
        }
    }

    private func attempt(_ method: SimplexMethod, _ tolerance: Double) -> Ending {
        var slices = SliceLengths(session.program)
        var outcome = cglpk_simplex_outcome()
        while true {
            if let trouble = session.problem.trouble { return .settled(.numericalTrouble(trouble)) }
            if watch.limits.isCancelled() { return .settled(.cancelled) }
            let left = watch.iterations(after: session.iterationCount - firstIteration)
            let milliseconds = watch.milliseconds
            if left == 0 || milliseconds == 0 {
                let solution = outcome.primal_status == GLP_FEAS ? feasibleSolution() : nil
                return .settled(.limitReached(solution, left == 0 ? .iterations : .time))
            }
            let options = cglpk_simplex_options(
                method: method == .primal ? GLP_PRIMAL : GLP_DUALP,
                iterations: Int32(min(slices.current, left)), milliseconds: milliseconds,
                tolerance: tolerance)
            let code = session.problem.call { cglpk_simplex($0, options, &outcome) }
            guard let code else { continue }
            session.iterationCount = Int(outcome.iterations)
            switch code {
            case GLP_EITLIM, GLP_ETMLIM: slices.advance(objective: outcome.objective)
            case 0: return ending(of: outcome, method, tolerance)
            default: return .doubtful("GLPK \(Self.name(ofCode: code))", .rebuilt)
            }
        }
    }

    private func ending(
        of outcome: cglpk_simplex_outcome, _ method: SimplexMethod, _ tolerance: Double
    ) -> Ending {
        switch (outcome.primal_status, outcome.dual_status) {
        case (GLP_FEAS, GLP_FEAS): return verified()
        case (GLP_NOFEAS, _): return .settled(.infeasible)
        case (GLP_FEAS, GLP_NOFEAS): return .settled(.unbounded)
        // No prices are right: unbounded or infeasible, and only the primal method knows which.
        case (_, GLP_NOFEAS) where method == .dual: return attempt(.primal, tolerance)
        default: return .doubtful("GLPK left the solution undefined", .rebuilt)
        }
    }

    private func verified() -> Ending {
        guard let (solution, residuals) = readSolution() else {
            return .settled(.numericalTrouble(session.problem.trouble ?? "no solution to read"))
        }
        if residuals.isOptimal { return .settled(.optimal(solution)) }
        return .doubtful(
            "the optimum failed verification (primal \(residuals.primal), dual "
                + "\(residuals.dual), gap \(residuals.gap))", .refactored)
    }

    private func feasibleSolution() -> LPSolution? {
        guard let (solution, residuals) = readSolution(), residuals.isFeasible else { return nil }
        return solution
    }

    private func readSolution() -> (LPSolution, OptimalityResiduals)? {
        var primal = Array(repeating: 0.0, count: session.columnCount)
        var dual = Array(repeating: 0.0, count: session.rowCount)
        guard session.problem.call({ cglpk_read_solution($0, &primal, &dual) }) != nil else {
            return nil
        }
        return session.program.evaluate(primal: primal, dual: dual)
    }

    private static func name(ofCode code: Int32) -> String {
        switch code {
        case GLP_EBADB: "found the basis incomplete"
        case GLP_ESING: "found the basis singular"
        case GLP_ECOND: "found the basis ill-conditioned"
        case GLP_EFAIL: "gave up"
        default: "returned code \(code)"
        }
    }
}
