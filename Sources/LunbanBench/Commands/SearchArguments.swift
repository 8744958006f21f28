internal import ArgumentParser
internal import RosterOptimization

/// How a benchmark searches for rosters.
struct SearchArguments: ParsableArguments {
    @Option(help: ArgumentHelp("The time a search may take.", valueName: "seconds"))
    var timeLimit: Double = 60

    @Option(help: "The most parts of the roster planned anew, which ends the search by count.")
    var rounds = Int.max

    @Option(help: "How many threads may work at once: 1 or 2.")
    var threads = 2

    @Option(help: "The seed of everything drawn by lot.")
    var seed: UInt64 = 1

    @Flag(help: "Tell of every better roster and bound on standard error.")
    var trace = false

    func validate() throws {
        guard timeLimit > 0, timeLimit <= 1e9 else {
            throw ValidationError("expected a number of seconds above 0, found '\(timeLimit)'")
        }
        guard (1...2).contains(threads) else {
            throw ValidationError("expected 1 or 2 threads, found '\(threads)'")
        }
    }

    /// When a search ends at the latest; it goes on until its roster is proven to be the best.
    func limits(in environment: BenchmarkEnvironment) -> SearchLimits {
        SearchLimits(
            timeLimit: .seconds(timeLimit), gap: 0, rounds: rounds,
            isCancelled: environment.isCancelled)
    }
}
