internal import ArgumentParser
internal import LinearModel
internal import RosterOptimization
internal import Wording

/// How long and in which way a command searches near a roster at hand.
struct LocalSearchOptions: ParsableArguments {
    @Option(help: .phrase(.timeLimit, valueName: "time"))
    var timeLimit = TimeSpan.minute

    @Option(help: .phrase(.rounds, valueName: "count"))
    var rounds: RoundCount?

    @Option(help: .phrase(.seed))
    var seed: UInt64 = 1

    @Option(name: .customLong("threads"), help: .phrase(.threads, valueName: "count"))
    var threadCount = ThreadCount.two

    var threads: Int { threadCount.rawValue }

    /// Parts planned anew unless told.
    private static let standardRounds = 20

    /// When the search is to stop.
    func limits<Solver: LPSolver>(at workplace: Workplace<Solver>) -> SearchLimits {
        var limits = SearchLimits(
            timeLimit: timeLimit.duration,
            rounds: rounds?.count
                ?? min(workplace.rounds, LocalSearchOptions.standardRounds))
        limits.isCancelled = workplace.environment.isCancelled
        return limits
    }
}
