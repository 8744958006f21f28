internal import ArgumentParser
internal import CommandProcess
public import LinearModel

/// The commands of `lunban-bench` as a library: arguments in, a line of JSON and a status out.
///
/// This is the one place that turns errors into text and exit status.
public struct BenchmarkInterface<Solver: LPSolver>: Sendable {
    private let bench: Bench<Solver>

    /// The benchmarks of a solver in an environment to talk to.
    /// - Parameters:
    ///   - solver: Makes the solver from what takes its log, line by line, and the megabytes it may
    ///     use; either may be `nil`.
    ///   - environment: Where words go, and the clock.
    public init(
        solver: @escaping @Sendable ((@Sendable (String) -> Void)?, Int?) -> Solver,
        environment: BenchmarkEnvironment
    ) {
        bench = Bench(makeSolver: solver, environment: environment)
    }

    /// Runs the benchmark that `arguments`, without the program's name, ask for, on this thread.
    public func run(_ arguments: [String]) -> BenchmarkStatus {
        do {
            var command = try BenchCommand.parseAsRoot(arguments)
            if let benchmark = command as? any Benchmark { return try benchmark.run(on: bench) }
            try command.run()
            return .done
        } catch let failure as BenchmarkFailure {
            bench.environment.errors(failure.text)
            return failure.status
        } catch {
            return tellOfArguments(error)
        }
    }

    /// Help, version and wrong usage, which the argument parser reports as errors.
    private func tellOfArguments(_ error: any Error) -> BenchmarkStatus {
        let text = BenchCommand.fullMessage(for: error) + "\n"
        guard BenchCommand.exitCode(for: error) != .success else {
            do {
                try bench.environment.output(text)
                return .done
            } catch {
                return .cannotWrite
            }
        }
        bench.environment.errors(text)
        return BenchCommand.exitCode(for: error) == .validationFailure ? .usage : .internalError
    }
}

/// What every benchmark works with.
struct Bench<Solver: LPSolver>: Sendable {
    let makeSolver: @Sendable (_ log: (@Sendable (String) -> Void)?, _ megabytes: Int?) -> Solver
    let environment: BenchmarkEnvironment

    /// Prints a result on a line of its own.
    func show(_ line: JSONLine) throws(BenchmarkFailure) {
        try show(line.text + "\n")
    }

    /// Prints a result as it is.
    func show(_ text: String) throws(BenchmarkFailure) {
        do {
            try environment.output(text)
        } catch {
            throw .cannotPrint("\(error)")
        }
    }

    /// How long `body` takes, in seconds, and what it gives.
    func timed<Result, Failure: Error>(
        _ body: () throws(Failure) -> Result
    ) throws(Failure) -> (result: Result, seconds: Double) {
        let start = environment.now()
        let result = try body()
        return (result, (environment.now() - start) / .seconds(1))
    }
}

/// A command that works with what it is handed instead of the process's own surroundings.
protocol Benchmark: ParsableCommand {
    /// Does the work and tells how it went; errors are told by the caller.
    func run<Solver: LPSolver>(on bench: Bench<Solver>) throws -> BenchmarkStatus
}

/// The program itself, which has nothing to do but to know its benchmarks.
struct BenchCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "lunban-bench",
            abstract: "Measures Lunban's engine on public benchmark files.",
            discussion: """
                Results are lines of JSON, or a table, on standard output, diagnostics go to standard error.

                Exit status: 0 done; 1 the program is infeasible or unbounded; 64 wrong usage; \
                65 bad data; 66 a file is missing; 70 internal error; 73 the result could not be \
                written; 75 the limit came before there was anything to show.
                """,
            subcommands: [
                RosterBenchmark.self, TableBenchmark.self, InstanceBenchmark.self,
                TeamBenchmark.self, ProgramBenchmark.self, ResolveBenchmark.self,
                InterruptBenchmark.self, ForecastBenchmark.self, ForecastTableBenchmark.self,
                ErlangBenchmark.self, SimulationBenchmark.self,
            ])
    }
}
