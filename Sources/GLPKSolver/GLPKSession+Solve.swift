public import LinearModel

extension GLPKSession {
    /// Solves the program as if no column were integer, starting from the basis of the last solve.
    ///
    /// The first solve scales the program and starts from a triangular basis. An optimum is
    /// believed only when ``SparseProgram/evaluate(primal:dual:)`` confirms it; when it does not,
    /// or when GLPK gives up, the solve is tried once more from a fresh factorization or basis.
    public func solve(_ method: SimplexMethod, limits: SolveLimits) -> Termination {
        SimplexRun(self, LimitWatch(limits)).solve(method)
    }

    /// Solves the program with its integer columns whole, by GLPK's branch and cut with mixed
    /// integer rounding, cover and clique cuts.
    ///
    /// Within the search, limits and cancellation are looked at once per node.
    public func solveInteger(limits: SolveLimits) -> IntegerTermination {
        withWholeBounds {
            BranchAndCut(self, LimitWatch(limits)).solve()
        }
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
                setBounds(whole, ofColumn: column)
                narrowed.append(column)
            }
        }
        defer {
            for column in narrowed {
                let bounds = Bounds(
                    lower: program.columnLower[column], upper: program.columnUpper[column])
                setBounds(bounds, ofColumn: column)
            }
        }
        return body()
    }
}
