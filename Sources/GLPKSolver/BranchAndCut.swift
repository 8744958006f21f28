internal import CGLPK
internal import LinearModel

/// One integer solve: the relaxation by the simplex method, then GLPK's search tree.
struct BranchAndCut {
    let session: GLPKSession
    let watch: LimitWatch

    init(_ session: GLPKSession, _ watch: LimitWatch) {
        self.session = session
        self.watch = watch
    }

    func solve(_ onProgress: (IntegerSearchProgress) -> Void) -> IntegerTermination {
        let firstIteration = session.iterationCount
        switch SimplexRun(session, watch).solve(.dual) {
        case .optimal(let relaxed):
            let spent = session.iterationCount - firstIteration
            return search(from: relaxed, iterations: watch.iterations(after: spent), onProgress)
        case .infeasible: return .infeasible
        case .unbounded: return .unbounded
        case .limitReached(_, let limit):
            return .limitReached(incumbent: nil, bound: nil, limit)
        case .numericalTrouble(let text): return .numericalTrouble(text)
        case .cancelled: return .cancelled(incumbent: nil, bound: nil)
        }
    }

    private func search(
        from relaxed: LPSolution, iterations: Int, _ onProgress: (IntegerSearchProgress) -> Void
    ) -> IntegerTermination {
        guard watch.milliseconds > 0 else {
            return .limitReached(incumbent: nil, bound: relaxed.objective, .time)
        }
        var outcome = cglpk_search_outcome()
        let code = withoutActuallyEscaping(onProgress) { onProgress in
            var report = onProgress
            return withUnsafeMutablePointer(to: &report) { context in
                let lastIteration = session.iterationCount + min(iterations, 1 << 30)
                let options = cglpk_search_options(
                    iterations: Int32(clamping: lastIteration),
                    relative_gap: max(0, watch.limits.relativeGap),
                    on_progress: { context, incumbent, bound in
                        let progress = IntegerSearchProgress(
                            incumbent: incumbent.isNaN ? nil : incumbent, bound: bound)
                        context?.assumingMemoryBound(to: ((IntegerSearchProgress) -> Void).self)
                            .pointee(progress)
                    }, context: context)
                return watch.withGuard { watch in
                    session.problem.call { cglpk_branch_and_cut($0, options, watch, &outcome) }
                }
            }
        }
        guard let code else { return broken(bound: relaxed.objective) }
        session.iterationCount = Int(outcome.iterations)
        return termination(code, outcome)
    }

    private func broken(bound: Double) -> IntegerTermination {
        switch session.problem.trouble {
        case .memory: .limitReached(incumbent: nil, bound: bound, .memory)
        case .failure(let text): .numericalTrouble(text)
        case nil: .numericalTrouble("no answer")
        }
    }

    private func termination(_ code: Int32, _ outcome: cglpk_search_outcome) -> IntegerTermination {
        let hasIncumbent = outcome.status == GLP_OPT || outcome.status == GLP_FEAS
        let incumbent = hasIncumbent ? incumbent() : nil
        if hasIncumbent && incumbent == nil {
            if session.problem.trouble != nil { return broken(bound: outcome.bound) }
            return .numericalTrouble("the integer solution failed verification")
        }
        switch code {
        case 0:
            if let incumbent, outcome.status == GLP_OPT { return .optimal(incumbent) }
            if outcome.status == GLP_NOFEAS { return .infeasible }
            return .numericalTrouble("GLPK left the integer solution undefined")
        case GLP_EMIPGAP:
            return .limitReached(incumbent: incumbent, bound: outcome.bound, .gap)
        case GLP_ETMLIM:
            return .limitReached(incumbent: incumbent, bound: outcome.bound, .time)
        case GLP_ESTOP where outcome.hit_iteration_limit:
            return .limitReached(incumbent: incumbent, bound: outcome.bound, .iterations)
        case GLP_ESTOP: return .cancelled(incumbent: incumbent, bound: outcome.bound)
        default: return .numericalTrouble("GLPK's branch and cut returned code \(code)")
        }
    }

    /// The best integer solution with whole numbers made exactly whole, if it then still holds.
    private func incumbent() -> IntegerSolution? {
        var primal = Array(repeating: 0.0, count: session.columnCount)
        let code = session.problem.call { cglpk_read_integer_solution($0, &primal) }
        guard code != nil else { return nil }
        for column in primal.indices where session.program.isInteger[column] {
            primal[column] = primal[column].rounded()
        }
        let noPrices = Array(repeating: 0.0, count: session.rowCount)
        let (solution, residuals) = session.program.evaluate(primal: primal, dual: noPrices)
        if residuals.isFeasible { return IntegerSolution(solution) }
        return continuousPart(around: primal)
    }

    /// Solves for the continuous columns afresh, the integer ones held at whole values.
    private func continuousPart(around primal: [Double]) -> IntegerSolution? {
        let program = session.program
        let integers = primal.indices.filter { program.isInteger[$0] }
        for column in integers {
            session.replaceBounds(.exactly(primal[column]), ofColumn: column)
        }
        defer {
            for column in integers {
                let bounds = Bounds(
                    lower: program.columnLower[column], upper: program.columnUpper[column])
                session.replaceBounds(bounds, ofColumn: column)
            }
        }
        guard case .optimal(let solution) = session.solve(.dual) else { return nil }
        return IntegerSolution(solution)
    }
}

extension IntegerSolution {
    fileprivate init(_ solution: LPSolution) {
        self.init(
            objective: solution.objective, primal: solution.primal,
            rowActivity: solution.rowActivity)
    }
}
