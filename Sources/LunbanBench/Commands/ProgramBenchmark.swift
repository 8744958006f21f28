internal import ArgumentParser
internal import LinearModel

/// `lunban-bench lp`: one program from a file, solved and measured.
struct ProgramBenchmark: Benchmark {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "lp", abstract: "Solves a linear or integer program from a file.",
            discussion: """
                Prints the outcome, how far the answer is from feasible and optimal, and what it \
                took. Residuals are relative to the size of the numbers involved.
                """)
    }

    @Argument(help: "The program, in the MPS format (.mps) or the CPLEX LP format (.lp).")
    var file: ProgramFile

    @Option(help: "The simplex method that goes first; integer programs begin with the dual one.")
    var method: Method = .dual

    @Option(
        help: ArgumentHelp("The time the solve may take.", valueName: "seconds"),
        transform: Self.duration)
    var timeLimit: Duration?

    @Flag(help: "Solve an integer program as if no variable had to be whole.")
    var relaxation = false

    enum Method: String, ExpressibleByArgument, CaseIterable {
        case dual
        case primal

        var simplex: SimplexMethod { self == .dual ? .dual : .primal }
    }

    private static func duration(_ text: String) throws -> Duration {
        guard let seconds = Double(text), seconds > 0, seconds <= 1e9 else {
            throw ValidationError("expected a number of seconds above 0, found '\(text)'")
        }
        return .seconds(seconds)
    }

    func run<Solver: LPSolver>(on bench: Bench<Solver>) throws -> BenchmarkStatus {
        let (program, readSeconds) = try bench.timed { () throws(BenchmarkFailure) in
            try file.read()
        }
        let isInteger = !relaxation && program.columns.contains(where: \.isInteger)
        let limits = SolveLimits(timeLimit: timeLimit)
        let ((outcome, iterations), seconds) = bench.timed {
            bench.solver.withSession(program) { session in
                let outcome =
                    isInteger
                    ? SolveOutcome(session.solveInteger(limits: limits), of: program)
                    : SolveOutcome(session.solve(method.simplex, limits: limits), of: program)
                return (outcome, session.iterationCount)
            }
        }
        if let trouble = outcome.trouble { throw BenchmarkFailure.trouble(trouble) }
        let nonzeros = program.columns.reduce(0) { $0 + $1.entries.count }
        try bench.show([
            "instance": .text(file.name), "status": .text(outcome.name),
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
}
