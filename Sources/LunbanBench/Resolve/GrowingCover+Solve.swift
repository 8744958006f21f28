internal import CGLPKBaseline
internal import LinearModel

extension GrowingCover {
    /// Solves the program and every growth of it through a session; nil when one has no optimum.
    ///
    /// `now` is the clock by which the growing part is timed.
    func solve(with solver: some LPSolver, now: () -> Duration) -> ResolveRun? {
        solver.withSession(start) { session in
            var run = ResolveRun()
            guard run.take(session.solve(.dual)) else { return nil }
            let start = now()
            for batch in batches {
                session.addColumns(batch)
                guard run.take(session.solve(.primal)) else { return nil }
            }
            run.growthTime = now() - start
            run.iterations = session.iterationCount
            return run
        }
    }

    /// The same by plain calls of GLPK.
    func solveByPlainCalls(now: () -> Duration) -> ResolveRun? {
        var program = SparseProgram(start)
        let problem = baseline_create(Int32(rowCount), program.rowLower, program.rowUpper)
        defer { baseline_delete(problem) }
        var run = ResolveRun()
        add(0..<program.columnCount, of: program, to: problem)
        baseline_prepare(problem)
        guard run.take(problem, program, dualMethod: true) else { return nil }
        let start = now()
        for batch in batches {
            let added = program.appendColumns(batch)
            add(added, of: program, to: problem)
            guard run.take(problem, program, dualMethod: false) else { return nil }
        }
        run.growthTime = now() - start
        run.iterations = Int(baseline_iterations(problem))
        return run
    }

    private func add(_ range: Range<Int>, of program: SparseProgram, to problem: OpaquePointer) {
        program.cost.withUnsafeBufferPointer { cost in
            program.columnLower.withUnsafeBufferPointer { lower in
                program.columnUpper.withUnsafeBufferPointer { upper in
                    program.withEntries { starts, rows, values in
                        guard let cost = cost.baseAddress, let lower = lower.baseAddress,
                            let upper = upper.baseAddress
                        else { return }
                        baseline_add_columns(
                            problem,
                            baseline_columns(
                                first: Int32(range.lowerBound), count: Int32(range.count),
                                cost: cost, lower: lower, upper: upper, starts: starts, rows: rows,
                                values: values))
                    }
                }
            }
        }
    }
}

extension SparseProgram {
    /// The arrays of the matrix as C takes them; not called when there are none.
    fileprivate func withEntries(
        _ body: (UnsafePointer<Int>, UnsafePointer<Int32>, UnsafePointer<Double>) -> Void
    ) {
        starts.withUnsafeBufferPointer { starts in
            entryRows.withUnsafeBufferPointer { rows in
                entryValues.withUnsafeBufferPointer { values in
                    guard let starts = starts.baseAddress, let rows = rows.baseAddress,
                        let values = values.baseAddress
                    else { return }
                    body(starts, rows, values)
                }
            }
        }
    }
}

extension ResolveRun {
    /// Takes an optimum down; tells whether there was one.
    fileprivate mutating func take(_ termination: Termination) -> Bool {
        guard case .optimal(let solution) = termination else { return false }
        objectives.append(solution.objective)
        sum += solution.primal.reduce(0, +) + solution.dual.reduce(0, +)
        return true
    }

    fileprivate mutating func take(
        _ problem: OpaquePointer, _ program: SparseProgram, dualMethod: Bool
    ) -> Bool {
        var primal = Array(repeating: 0.0, count: program.columnCount)
        var dual = Array(repeating: 0.0, count: program.rowCount)
        let objective = baseline_solve(problem, dualMethod, &primal, &dual)
        guard objective.isFinite else { return false }
        objectives.append(objective)
        sum += primal.reduce(0, +) + dual.reduce(0, +)
        return true
    }
}
