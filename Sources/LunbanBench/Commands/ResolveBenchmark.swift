internal import ArgumentParser
internal import CommandProcess
internal import LinearModel

/// `lunban-bench resolve`: what the layer around GLPK costs when columns are generated.
struct ResolveBenchmark: Benchmark {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "resolve",
            abstract: "Measures re-solving a growing program against plain calls of GLPK.",
            discussion: """
                A covering program of 700 rows is solved, then 40 times given 50 columns and \
                solved again by the primal simplex method: through Lunban's layer, and by plain C \
                calls with the same parameters. Both read all primal and dual values. Prints the \
                least time of each, without that of the first solve.
                """)
    }

    @Option(help: "How often the sequence is run each way.")
    var repetitions = 5

    @Option(help: "The seed of the random program.")
    var seed: UInt64 = 1

    func validate() throws {
        guard (1...1000).contains(repetitions) else {
            throw ValidationError("expected 1 to 1000 repetitions, found \(repetitions)")
        }
    }

    func run<Solver: LPSolver>(on bench: Bench<Solver>) throws -> BenchmarkStatus {
        let solver = bench.makeSolver(nil, nil)
        let sequence = GrowingCover(size: .full, seed: seed)
        let now = bench.environment.now
        var layered: [ResolveRun] = []
        var plain: [ResolveRun] = []
        for _ in 0..<repetitions {
            guard let first = sequence.solve(with: solver, now: now),
                let second = sequence.solveByPlainCalls(now: now)
            else { throw BenchmarkFailure.trouble("the sequence has no optimum") }
            guard first.agrees(with: second) else {
                throw BenchmarkFailure.trouble(
                    "the layer and plain calls disagree: \(first.objectives) against "
                        + "\(second.objectives)")
            }
            layered.append(first)
            plain.append(second)
        }
        let layerSeconds = (layered.map(\.growthTime).min() ?? .zero) / .seconds(1)
        let plainSeconds = (plain.map(\.growthTime).min() ?? .zero) / .seconds(1)
        try bench.show([
            "rows": .count(sequence.rowCount), "columns": .count(sequence.columnCount),
            "resolves": .count(sequence.batches.count),
            "objective": .number(layered.last?.objectives.last),
            "layerIterations": .count(layered.last?.iterations),
            "plainIterations": .count(plain.last?.iterations),
            "repetitions": .count(repetitions), "layerSeconds": .number(layerSeconds),
            "plainSeconds": .number(plainSeconds), "ratio": .number(layerSeconds / plainSeconds),
        ])
        return .done
    }
}
