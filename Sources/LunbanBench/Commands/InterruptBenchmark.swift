internal import ArgumentParser
internal import CommandProcess
internal import LinearModel

/// `lunban-bench interrupt`: how soon a solve ends once it is to stop.
struct InterruptBenchmark: Benchmark {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "interrupt",
            abstract: "Measures how soon a solve ends when its time is over or it is cancelled.",
            discussion: """
                A covering program of 700 rows and 3,940 columns is solved by each method, told to \
                stop after 20 milliseconds, after 40 and so on. Prints a line for each method with \
                the number of solves that were stopped before they were done, and the most \
                milliseconds that one of them went on.
                """)
    }

    @Option(help: "How often each method is told to stop in either way.")
    var repetitions = 20

    @Option(help: "The seed of the random program.")
    var seed: UInt64 = 1

    func validate() throws {
        guard (1...1000).contains(repetitions) else {
            throw ValidationError("expected 1 to 1000 repetitions, found \(repetitions)")
        }
    }

    private enum Method: String, CaseIterable {
        case dual
        case primal
        case interior
        case branchAndCut

        /// Whether the solve was stopped before it was done.
        func isStopped(_ session: some LPSession, _ limits: SolveLimits) -> Bool {
            switch self {
            case .dual: session.solve(.dual, limits: limits).isStopped
            case .primal: session.solve(.primal, limits: limits).isStopped
            case .interior: session.solveInterior(limits: limits).isStopped
            case .branchAndCut: session.solveInteger(limits: limits).isStopped
            }
        }
    }

    func run<Solver: LPSolver>(on bench: Bench<Solver>) throws -> BenchmarkStatus {
        let program = GrowingCover(size: .full, seed: seed).grownProgram
        let now = bench.environment.now
        let solver = bench.makeSolver(nil, nil)
        for method in Method.allCases {
            var delays: [Duration] = []
            for solve in 0..<(2 * repetitions) {
                let isCancelled = solve.isMultiple(of: 2)
                let wait = Duration.milliseconds(20 * (solve / 2 + 1))
                let delay = solver.withSession(program) { session -> Duration? in
                    let end = now() + wait
                    let limits =
                        isCancelled
                        ? SolveLimits(isCancelled: { now() >= end }) : SolveLimits(timeLimit: wait)
                    return method.isStopped(session, limits) ? now() - end : nil
                }
                if let delay { delays.append(delay) }
            }
            try bench.show([
                "method": .text(method.rawValue), "rows": .count(program.rows.count),
                "columns": .count(program.columns.count), "solves": .count(2 * repetitions),
                "stopped": .count(delays.count),
                "mostMilliseconds": .number(delays.max().map { $0 / .milliseconds(1) }),
            ])
        }
        return .done
    }
}

extension Termination {
    fileprivate var isStopped: Bool {
        switch self {
        case .cancelled, .limitReached: true
        default: false
        }
    }
}

extension IntegerTermination {
    fileprivate var isStopped: Bool {
        switch self {
        case .cancelled, .limitReached: true
        default: false
        }
    }
}
