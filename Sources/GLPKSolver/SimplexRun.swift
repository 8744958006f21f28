internal import CGLPK
internal import LinearModel

/// One solve by the simplex method, its answer verified, and tried again when it is not believed.
///
/// A second attempt refactorizes or rebuilds the basis; a third, for programs that are not large,
/// calculates in fractions from the basis that the second has left.
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
        case doubtful(String, SecondAttempt)
    }

    /// What a second attempt starts from, and with which method.
    private enum SecondAttempt {
        /// The same basis, its factorization computed anew.
        case refactored(Int32)
        /// A new basis.
        case rebuilt(Int32)
    }

    private static let tolerance = 1e-8
    /// A second attempt tries harder.
    private static let tightTolerance = 1e-9
    /// An exact attempt takes milliseconds to seconds within these limits.
    private static let mostExactRows = 500
    private static let mostExactEntries = 10_000
    private static let mostExactIterations = 500

    /// More iterations than any healthy attempt takes: GLPK can run in circles for ever when it
    /// finds its own numbers unstable.
    private var mostIterations: Int {
        20_000 + 100 * (session.program.rowCount + session.program.columnCount)
    }

    func solve(_ method: SimplexMethod) -> Termination {
        if let termination = session.problem.brokenTermination { return termination }
        if let certificate = session.program.emptyBounds { return .infeasible(certificate) }
        if !session.hasBasis {
            session.problem.call(cglpk_scale)
            session.problem.call { cglpk_build_basis($0, true) }
            session.hasBasis = true
        }
        var reasons: [String] = []
        var ending = attempt(method == .primal ? GLP_PRIMAL : GLP_DUALP, Self.tolerance)
        if case .doubtful(let reason, let second) = ending {
            reasons.append(reason)
            ending = attempt(second)
        }
        if case .doubtful(let reason, _) = ending {
            reasons.append(reason)
            if let exact = exactAttempt() { ending = exact }
        }
        switch ending {
        case .settled(let termination): return termination
        case .doubtful(let reason, _):
            if reason != reasons.last { reasons.append(reason) }
            // Leave nothing of a bad basis to the next solve.
            session.hasBasis = false
            return .numericalTrouble(reasons.joined(separator: "; tried again: "))
        }
    }

    private func attempt(_ second: SecondAttempt) -> Ending {
        switch second {
        case .refactored(let method):
            session.problem.call(cglpk_factorize)
            return attempt(method, Self.tightTolerance)
        case .rebuilt(let method):
            session.problem.call { cglpk_build_basis($0, true) }
            return attempt(method, Self.tightTolerance)
        }
    }

    private func exactAttempt() -> Ending? {
        let program = session.program
        guard program.rowCount <= Self.mostExactRows,
            program.entryRows.count <= Self.mostExactEntries
        else { return nil }
        return attempt(CGLPK_EXACT, 0, iterations: Self.mostExactIterations)
    }

    private func attempt(
        _ method: Int32, _ tolerance: Double, iterations: Int? = nil
    ) -> Ending {
        var stretches = StretchLengths(session.program)
        var allowed = iterations ?? mostIterations
        while true {
            if watch.limits.isCancelled() { return .settled(.cancelled) }
            let left = watch.iterations(after: session.iterationCount - firstIteration)
            if left == 0 { return .settled(.limitReached(nil, .iterations)) }
            if watch.milliseconds == 0 { return .settled(.limitReached(nil, .time)) }
            let stretch = min(allowed, stretches.current)
            let options = cglpk_simplex_options(
                method: method, iterations: Int32(clamping: min(left, stretch)),
                tolerance: tolerance)
            var outcome = cglpk_simplex_outcome()
            let code = watch.withGuard { watch in
                session.problem.call { cglpk_simplex($0, options, watch, &outcome) }
            }
            guard let code else { return broken }
            session.iterationCount = Int(outcome.iterations)
            switch code {
            case 0: return ending(of: outcome, method, tolerance)
            case GLP_ESTOP: return .settled(.cancelled)
            case GLP_ETMLIM: return .settled(.limitReached(feasibleSolution(outcome), .time))
            case GLP_EITLIM where left <= stretch:
                return .settled(.limitReached(feasibleSolution(outcome), .iterations))
            case GLP_EITLIM where stretch < allowed:
                allowed -= stretch
                stretches.advance(objective: outcome.objective)
            default:
                return .doubtful("GLPK \(Self.name(ofCode: code))", .rebuilt(Self.other(method)))
            }
        }
    }

    private var broken: Ending {
        .settled(session.problem.brokenTermination ?? .numericalTrouble("no answer"))
    }

    private static func other(_ method: Int32) -> Int32 {
        method == GLP_PRIMAL ? GLP_DUALP : GLP_PRIMAL
    }

    private func ending(
        of outcome: cglpk_simplex_outcome, _ method: Int32, _ tolerance: Double
    ) -> Ending {
        switch (outcome.primal_status, outcome.dual_status) {
        case (GLP_FEAS, GLP_FEAS): return verifiedOptimum()
        case (GLP_NOFEAS, _): return verifiedInfeasibility(method)
        case (GLP_FEAS, GLP_NOFEAS): return verifiedRay()
        // No prices are right: unbounded or infeasible, and only the primal method knows which.
        case (_, GLP_NOFEAS) where method == GLP_DUALP: return attempt(GLP_PRIMAL, tolerance)
        default:
            return .doubtful("GLPK left the solution undefined", .rebuilt(Self.other(method)))
        }
    }

    private func verifiedOptimum() -> Ending {
        guard let (solution, residuals) = session.readSolution() else { return broken }
        if residuals.isOptimal { return .settled(.optimal(solution)) }
        return .doubtful(
            "the optimum failed verification (primal \(residuals.primal), dual "
                + "\(residuals.dual), gap \(residuals.gap))", .refactored(GLP_PRIMAL))
    }

    private func verifiedInfeasibility(_ method: Int32) -> Ending {
        var weights = Array(repeating: 0.0, count: session.rowCount)
        let code = session.problem.call { cglpk_read_infeasibility($0, &weights) }
        guard let code else { return broken }
        if code == 0,
            let certificate = session.program.infeasibilityCertificate(rowWeights: weights)
        {
            return .settled(.infeasible(certificate))
        }
        return .doubtful(
            "the infeasibility failed verification", .refactored(Self.other(method)))
    }

    private func verifiedRay() -> Ending {
        var direction = Array(repeating: 0.0, count: session.columnCount)
        let code = session.problem.call { cglpk_read_ray($0, &direction) }
        guard let code, let (solution, _) = session.readSolution() else { return broken }
        if code == 0,
            let ray = session.program.unboundedRay(from: solution.primal, along: direction)
        {
            return .settled(.unbounded(ray))
        }
        return .doubtful("the unbounded ray failed verification", .refactored(GLP_PRIMAL))
    }

    private func feasibleSolution(_ outcome: cglpk_simplex_outcome) -> LPSolution? {
        guard outcome.primal_status == GLP_FEAS, let (solution, residuals) = session.readSolution(),
            residuals.isFeasible
        else { return nil }
        return solution
    }

    private static func name(ofCode code: Int32) -> String {
        switch code {
        case GLP_EBADB: "found the basis incomplete"
        case GLP_ESING: "found the basis singular"
        case GLP_ECOND: "found the basis ill-conditioned"
        case GLP_EFAIL: "gave up"
        case GLP_EITLIM: "ran in circles"
        default: "returned code \(code)"
        }
    }
}
