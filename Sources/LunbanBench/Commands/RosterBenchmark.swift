internal import ArgumentParser
internal import CommandProcess
internal import LinearModel
internal import RosterOptimization
internal import ShiftSchedulingBenchmarks

/// `lunban-bench nrp`: a roster for a public shift-scheduling instance, with its proven bound.
struct RosterBenchmark: Benchmark {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "nrp", abstract: "Plans a public shift-scheduling instance.",
            discussion: """
                Reads the text format of schedulingbenchmarks.org and prints the penalty of the \
                best roster found, a proven lower bound, when they were found, and what ended the \
                search. The penalty is worked out anew from the roster and the instance. Ctrl-C \
                ends the search with the best roster so far.
                """)
    }

    @Argument(help: "The instance.")
    var file: String

    @Option(help: "A file for the roster: employee,day,shift with days from 0.")
    var out: String?

    @OptionGroup var search: SearchArguments

    func run<Solver: LPSolver>(on bench: Bench<Solver>) throws -> BenchmarkStatus {
        let file = InstanceFile(path: file)
        let instance = try file.read()
        let search = InstanceSearch(
            bench: bench, limits: search.limits(in: bench.environment), seed: search.seed,
            threads: search.threads, isTraced: search.trace)
        guard let best = try search.roster(of: instance) else {
            try bench.show(["instance": .text(file.name), "objective": .number(nil)])
            return .no
        }
        if let out { try write(best.roster.csv(for: instance), to: out) }
        let found = best.found
        try bench.show([
            "instance": .text(file.name), "objective": .count(best.penalty),
            "lowerBound": .number(found.lowerBound), "proven": .truth(found.gap.share == 0),
            "endedBy": .text(found.endedBy.rawValue), "seconds": .number(best.seconds),
            "firstSolutionSeconds": .number(best.trace.firstSolution),
            "bestSolutionSeconds": .number(best.trace.bestSolution),
            "boundSeconds": .number(best.trace.bound), "rounds": .count(found.rounds),
        ])
        return .done
    }
}
