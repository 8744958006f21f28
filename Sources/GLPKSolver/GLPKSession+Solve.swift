public import LinearModel

extension GLPKSession {
    /// Solves the program as if no column were integer, starting from the basis of the last solve.
    ///
    /// The first solve scales the program and starts from a triangular basis. An optimum is
    /// believed only when ``SparseProgram/evaluate(primal:dual:)`` confirms it; when it does not,
    /// or when GLPK gives up, the solve is tried once more from a fresh factorization or basis, and
    /// then, unless the program is large, in exact arithmetic. What makes a program infeasible or
    /// unbounded is verified in the same way.
    public func solve(_ method: SimplexMethod, limits: SolveLimits) -> Termination {
        optimum = nil
        let termination = SimplexRun(self, watch(limits)).solve(method)
        if case .optimal(let solution) = termination { optimum = solution }
        return termination
    }

    /// Solves the program by GLPK's interior-point method, as if no column were integer.
    ///
    /// Where the answer is not an optimum that verification confirms, the simplex method is run.
    /// Within the method, limits and cancellation are looked at once per iteration, which GLPK does
    /// not interrupt: it takes about a tenth of a second at 700 rows of a dense program, and grows
    /// with the cube of the rows. Whoever must be able to stop at once uses a simplex method.
    public func solveInterior(limits: SolveLimits) -> Termination {
        optimum = nil
        return InteriorRun(self, watch(limits)).solve()
    }

    /// Solves the program with its integer columns whole, by GLPK's branch and cut with mixed
    /// integer rounding, cover and clique cuts.
    ///
    /// Tells `onProgress` whenever incumbent or bound have changed.
    public func solveInteger(
        limits: SolveLimits, onProgress: (IntegerSearchProgress) -> Void
    ) -> IntegerTermination {
        optimum = nil
        return withWholeBounds {
            BranchAndCut(self, watch(limits)).solve(onProgress)
        }
    }

    private func watch(_ limits: SolveLimits) -> LimitWatch {
        LimitWatch(limits, readsClock: readsClock)
    }

    /// Narrows the bounds of integer columns to whole numbers, as GLPK wants them, for a while.
    private func withWholeBounds<Result>(_ body: () -> Result) -> Result {
        let program = program
        var narrowed: [Int] = []
        for column in 0..<program.columnCount where program.isInteger[column] {
            let (lower, upper) = (program.columnLower[column], program.columnUpper[column])
            let whole = Bounds(
                lower: (lower - 1e-9).rounded(.up), upper: (upper + 1e-9).rounded(.down))
            if whole.lower != lower || whole.upper != upper {
                replaceBounds(whole, ofColumn: column)
                narrowed.append(column)
            }
        }
        defer {
            for column in narrowed {
                let bounds = Bounds(
                    lower: program.columnLower[column], upper: program.columnUpper[column])
                replaceBounds(bounds, ofColumn: column)
            }
        }
        return body()
    }
}
