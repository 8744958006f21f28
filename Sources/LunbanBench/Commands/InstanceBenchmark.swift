internal import ArgumentParser
internal import LinearModel
internal import ShiftSchedulingBenchmarks

/// `lunban-bench instance`: a made-up shift-scheduling instance, for sizes of which no public one is
/// at hand.
struct InstanceBenchmark: Benchmark {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "instance",
            abstract: "Makes up a shift-scheduling instance of a public one's size.",
            discussion: """
                Prints, in the text format of schedulingbenchmarks.org, an instance that looks like \
                those of the public family. The same size and seed give the same instance.
                """)
    }

    @Argument(help: "The number of the public instance whose size it has, 1 to 24.")
    var number: Int

    @Option(help: "The seed of everything drawn by lot.")
    var seed: UInt64 = 1

    func validate() throws {
        guard SyntheticBenchmark(sizedLike: number, seed: seed) != nil else {
            throw ValidationError("expected the number of an instance, 1 to 24, found '\(number)'")
        }
    }

    func run<Solver: LPSolver>(on bench: Bench<Solver>) throws -> BenchmarkStatus {
        guard let benchmark = SyntheticBenchmark(sizedLike: number, seed: seed) else {
            return .usage
        }
        try bench.show(benchmark.instance().text)
        return .done
    }
}
