internal import ArgumentParser
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
                least time of each.
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
        let sequence = GrowingCover(size: .full, seed: seed)
        var layer = Double.infinity
        var plain = Double.infinity
        var run: ResolveRun?
        for _ in 0..<repetitions {
            let (layered, layerSeconds) = bench.timed { sequence.solve(with: bench.solver) }
            let (direct, plainSeconds) = bench.timed { sequence.solveByPlainCalls() }
            guard let layered, let direct else {
                throw BenchmarkFailure.trouble("the sequence has no optimum")
            }
            guard layered.agrees(with: direct) else {
                throw BenchmarkFailure.trouble(
                    "the layer and plain calls disagree: \(layered.objectives) against "
                        + "\(direct.objectives)")
            }
            (layer, plain, run) = (min(layer, layerSeconds), min(plain, plainSeconds), layered)
        }
        try bench.show([
            "rows": .count(sequence.rowCount), "columns": .count(sequence.columnCount),
            "resolves": .count(sequence.batches.count),
            "objective": .number(run?.objectives.last), "iterations": .count(run?.iterations),
            "repetitions": .count(repetitions), "layerSeconds": .number(layer),
            "plainSeconds": .number(plain), "ratio": .number(layer / plain),
        ])
        return .done
    }
}
