/// What customers and agents of a queue see in the long run; waits are in mean handle times.
public struct ExpectedService: Hashable, Sendable {
    /// The share of arrivals that wait.
    public let waitProbability: Double
    /// The mean wait of all arrivals.
    public let meanWait: Double
    /// The share of arrivals that give up.
    public let abandonment: Double
    /// The share of the agents' time spent on the work.
    public let occupancy: Double

    init(_ queue: ErlangC) {
        waitProbability = queue.waitProbability
        meanWait = queue.meanWait
        abandonment = 0
        occupancy = queue.occupancy
    }

    init(_ queue: ErlangA) {
        waitProbability = queue.waitProbability
        meanWait = queue.meanWait
        abandonment = queue.abandonment
        occupancy = queue.occupancy
    }
}
