public import RandomStreams

/// Independent runs of one experiment, each with random numbers of its own.
///
/// Runs of the same number draw from the same stream whatever the experiment. Two scenarios that take
/// their draws by purpose (`RandomStream.substream`) thus meet the same customers, and the difference
/// of their results, run by run, is known far better than either of them: common random numbers
/// (A. M. Law, "Simulation modeling and analysis", 5th edition (2015), section 11.2).
public struct Replication: Hashable, Sendable {
    /// How many runs there are.
    public let count: Int
    /// The seed of all of them.
    public let seed: UInt64

    /// `count` runs of this seed.
    ///
    /// - Precondition: `count` is positive.
    public init(count: Int, seed: UInt64) {
        precondition(count > 0, "an experiment is run at least once")
        self.count = count
        self.seed = seed
    }

    /// The random numbers of run `number`.
    public func stream(ofRun number: Int) -> RandomStream {
        RandomStream(seed: seed).substream("run").substream(number)
    }

    /// What each run gives, in order.
    ///
    /// - Throws: what `experiment` throws.
    public func outcomes<Outcome, Failure: Error>(
        of experiment: (RandomStream) throws(Failure) -> Outcome
    ) throws(Failure) -> [Outcome] {
        var outcomes: [Outcome] = []
        for number in 0..<count {
            outcomes.append(try experiment(stream(ofRun: number)))
        }
        return outcomes
    }
}
