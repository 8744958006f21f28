internal import ArgumentParser
internal import CommandProcess
internal import LinearModel

/// `lunban-bench lp`: one program from a file, solved and measured.
struct ProgramBenchmark: Benchmark {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "lp", abstract: "Solves a linear or integer program from a file.",
            discussion: """
                Prints the outcome, how far the answer is from feasible and optimal, and what it \
                took. Residuals are relative to the size of the numbers involved. On a terminal, \
                an integer solve tells its progress on standard error.
                """)
    }

    @Argument(help: "The program, in the MPS format (.mps) or the CPLEX LP format (.lp).")
    var file: ProgramFile

    @Option(
        help: "How a linear program is solved; integer programs begin with the dual simplex method."
    )
    var method: Method = .dual

    @Option(
        help: ArgumentHelp("The time the solve may take.", valueName: "seconds"),
        transform: Self.duration)
    var timeLimit: Duration?

    @Option(
        help: ArgumentHelp(
            "When to cancel the solve, to see how soon it ends.", valueName: "seconds"),
        transform: Self.duration)
    var cancelAfter: Duration?

    @Flag(help: "Solve an integer program as if no variable had to be whole.")
    var relaxation = false

    @Option(
        help: ArgumentHelp("The memory the solver may take.", valueName: "MB"),
        transform: Self.megabytes)
    var memoryLimit: Int?

    @Flag(help: "Show on standard error what the solver has to say.")
    var log = false

    enum Method: String, ExpressibleByArgument, CaseIterable {
        case dual
        case primal
        case interior
    }

    private static func duration(_ text: String) throws -> Duration {
        guard let seconds = Double(text), seconds > 0, seconds <= 1e9 else {
            throw ValidationError("expected a number of seconds above 0, found '\(text)'")
        }
        return .seconds(seconds)
    }

    private static func megabytes(_ text: String) throws -> Int {
        guard let megabytes = Int(text), (1...1_000_000).contains(megabytes) else {
            throw ValidationError("expected a number of megabytes above 0, found '\(text)'")
        }
        return megabytes
    }

    func run<Solver: LPSolver>(on bench: Bench<Solver>) throws -> BenchmarkStatus {
        let (program, readSeconds) = try bench.timed { () throws(BenchmarkFailure) in
            try file.read()
        }
        let tell = bench.environment.errors
        let writeLine: @Sendable (String) -> Void = { tell($0 + "\n") }
        let solver = bench.makeSolver(log ? writeLine : nil, memoryLimit)
        let ((outcome, iterations), seconds) = bench.timed {
            solver.withSession(program) { session in
                (solve(session, program, bench.environment), session.iterationCount)
            }
        }
        if let trouble = outcome.trouble { throw BenchmarkFailure.trouble(trouble) }
        let nonzeros = program.columns.reduce(0) { $0 + $1.entries.count }
        try bench.show([
            "instance": .text(file.name), "method": .text(methodName(for: program)),
            "status": .text(outcome.name),
            "objective": .number(outcome.objective), "bound": .number(outcome.bound),
            "primalResidual": .number(outcome.residuals?.primal),
            "dualResidual": .number(outcome.hasPrices ? outcome.residuals?.dual : nil),
            "gapResidual": .number(outcome.hasPrices ? outcome.residuals?.gap : nil),
            "iterations": .count(iterations), "rows": .count(program.rows.count),
            "columns": .count(program.columns.count), "nonzeros": .count(nonzeros),
            "readSeconds": .number(readSeconds), "seconds": .number(seconds),
        ])
        return outcome.status
    }

    private func isSolvedWhole(_ program: LinearProgram) -> Bool {
        !relaxation && program.columns.contains(where: \.isInteger)
    }

    private func methodName(for program: LinearProgram) -> String {
        isSolvedWhole(program) ? "branchAndCut" : method.rawValue
    }

    private func solve(
        _ session: some LPSession, _ program: LinearProgram, _ environment: BenchmarkEnvironment
    ) -> SolveOutcome {
        let limits = limits(now: environment.now)
        guard !isSolvedWhole(program) else {
            var progress = SearchProgressLines(environment)
            let termination = session.solveInteger(limits: limits) { progress.tell($0) }
            return SolveOutcome(termination, of: program)
        }
        let termination =
            switch method {
            case .dual: session.solve(.dual, limits: limits)
            case .primal: session.solve(.primal, limits: limits)
            case .interior: session.solveInterior(limits: limits)
            }
        return SolveOutcome(termination, of: program)
    }

    private func limits(now: @escaping @Sendable () -> Duration) -> SolveLimits {
        guard let cancelAfter else { return SolveLimits(timeLimit: timeLimit) }
        let end = now() + cancelAfter
        return SolveLimits(timeLimit: timeLimit, isCancelled: { now() >= end })
    }
}
