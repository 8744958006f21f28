internal import Foundation

/// The delay queue M/M/n: work that finds every agent busy waits, and nobody gives up.
///
/// Waits are measured in mean handle times, so the queue needs no clock: a promise of 30 minutes on
/// work that takes 20 is `within: 1.5`. Source: A. K. Erlang (1917); L. Kleinrock, "Queueing
/// Systems", volume 1 (1975), section 3.4.
public struct ErlangC: Hashable, Sendable {
    /// The offered load in erlangs: arrivals per mean handle time.
    public let load: Double
    /// The number of agents.
    public let agents: Int
    /// The probability that an arrival has to wait; 1 when the agents cannot keep up.
    public let waitProbability: Double

    /// The queue of `agents` agents offered `load` erlangs.
    ///
    /// - Precondition: `load` is finite and not negative; `agents` is not negative.
    /// - Complexity: O(agents).
    public init(load: Double, agents: Int) {
        self.init(ErlangB(load: load, agents: agents))
    }

    /// C = B / (1 − ρ(1 − B)), written with 1/B so that a vanishing B stays harmless.
    init(_ loss: ErlangB) {
        load = loss.load
        agents = loss.agents
        if load == 0 {
            waitProbability = agents == 0 ? 1 : 0
        } else if Double(agents) <= load {
            waitProbability = 1
        } else {
            let spare = Double(agents) - load
            waitProbability =
                Double(agents) / (load + loss.inverseBlocking * spare)
        }
    }

    /// Whether the agents can keep up with the load in the long run.
    public var isStable: Bool { load < Double(agents) || load == 0 }

    /// The share of the agents' time spent on the work, at most 1.
    public var occupancy: Double {
        guard load > 0 else { return 0 }
        return min(1, load / Double(agents))
    }

    /// The mean wait of all arrivals, in mean handle times: C / (n − a); infinite when unstable.
    public var meanWait: Double {
        guard load > 0 else { return 0 }
        return isStable ? waitProbability / (Double(agents) - load) : .infinity
    }

    /// The share of arrivals taken up within `wait` mean handle times: 1 − C·exp(−(n − a)·wait).
    ///
    /// An unstable queue takes up none in the long run.
    public func serviceLevel(within wait: Double) -> Double {
        guard load > 0 else { return 1 }
        guard isStable else { return 0 }
        return 1 - waitProbability * exp(-(Double(agents) - load) * wait)
    }

    /// The smallest queue that takes up `share` of the arrivals within `wait` mean handle times.
    ///
    /// No agent is busy for more than `maximumOccupancy` of the time. No load needs no agents.
    ///
    /// - Precondition: `share` lies in 0...1 and `maximumOccupancy` above 0 and at most 1.
    /// - Complexity: O(agents found).
    public static func smallest(
        load: Double, share: Double, within wait: Double, maximumOccupancy: Double = 1
    ) -> ErlangC {
        precondition((0...1).contains(share), "a service level is a share of the arrivals")
        precondition(wait >= 0, "a wait is not negative")
        precondition(maximumOccupancy > 0 && maximumOccupancy <= 1, "an occupancy is a share")
        var loss = ErlangB(load: load, agents: 0)
        guard load > 0 else { return ErlangC(loss) }
        while true {
            loss = loss.withOneMoreAgent()
            guard load <= Double(loss.agents) * maximumOccupancy else { continue }
            let queue = ErlangC(loss)
            if queue.isStable, queue.serviceLevel(within: wait) >= share { return queue }
        }
    }

    /// The smallest number of agents that takes up `share` of the arrivals within `wait`.
    ///
    /// The wait is in mean handle times; see `smallest(load:share:within:maximumOccupancy:)`.
    public static func fewestAgents(
        load: Double, share: Double, within wait: Double, maximumOccupancy: Double = 1
    ) -> Int {
        smallest(load: load, share: share, within: wait, maximumOccupancy: maximumOccupancy).agents
    }
}
