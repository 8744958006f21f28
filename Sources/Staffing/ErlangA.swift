internal import Foundation

/// The queue M/M/n+M: work that finds every agent busy waits, but gives up when its patience ends.
///
/// Giving up may mean to be handed to another team. Times are measured in mean handle times, as in
/// `ErlangC`; patience is exponential. Sources: C. Palm, "Research on telephone traffic carried by
/// full availability groups", Tele 1 (1957); O. Garnett, A. Mandelbaum, M. Reiman, "Designing a call
/// center with impatient customers" (2002), doi:10.1287/msom.4.3.208.7753.
public struct ErlangA: Hashable, Sendable {
    /// The offered load in erlangs: arrivals per mean handle time.
    public let load: Double
    /// The number of agents.
    public let agents: Int
    /// How long an arrival is ready to wait on average, in mean handle times.
    public let patience: Double
    /// The states in which arrivals wait; nil without load or without agents.
    let tail: AbandonmentTail?
    /// (1 − W)/W for the probability W to wait: agents free against all of them busy.
    private let odds: ScaledNumber

    /// The queue of `agents` agents offered `load` erlangs.
    ///
    /// - Precondition: `load` and `agents` are not negative; `patience` is positive; neither of their
    ///   products with `patience` exceeds `ErlangA.mostPatience`.
    /// - Complexity: O(agents + √(load × patience)).
    public init(load: Double, agents: Int, patience: Double) {
        self.init(ErlangB(load: load, agents: agents), patience: patience)
    }

    init(_ loss: ErlangB, patience: Double) {
        precondition(patience > 0, "patience is positive")
        precondition(
            patience * max(loss.load, Double(loss.agents)) <= ErlangA.mostPatience,
            "who is that patient does not give up")
        load = loss.load
        agents = loss.agents
        self.patience = patience
        if load > 0, agents > 0 {
            let tail = AbandonmentTail(
                shape: Double(agents) * patience, limit: load * patience)
            self.tail = tail
            odds = loss.odds.times(tail.boundary / tail.total)
        } else {
            tail = nil
            odds = loss.odds
        }
    }

    /// The most that patience may be, times the load or the agents.
    ///
    /// So much, with the root of it, bounds the steps of a sum.
    public static let mostPatience = 1e12

    /// The probability that an arrival has to wait.
    public var waitProbability: Double { odds.inverse(plus: 1) }

    /// ln of the probability to wait, exact where that vanishes and where it is all but 1.
    public var logWaitProbability: Double { -odds.logarithmOfOneMore }

    /// The share of arrivals that find a free agent.
    var shareAtOnce: Double {
        guard odds.exponent == 0, odds.significand.isFinite else { return 1 }
        return odds.significand / (1 + odds.significand)
    }

    /// The share of arrivals that are served.
    public var shareServed: Double {
        guard let tail else { return agents > 0 ? 1 : 0 }
        return shareAtOnce
            + waitProbability * (Double(agents) / load) * (tail.waiting / tail.total)
    }

    /// The share of arrivals that give up.
    public var abandonment: Double { waitProbability * abandonmentOfWaiting }

    /// The share of those who wait that give up.
    public var abandonmentOfWaiting: Double {
        guard let tail else { return agents > 0 ? 0 : 1 }
        return tail.queue / (tail.total * tail.limit)
    }

    /// The share of the agents' time spent on the work.
    public var occupancy: Double { agents > 0 ? shareServed * load / Double(agents) : 0 }

    /// The mean wait of all arrivals, served or not, in mean handle times.
    public var meanWait: Double { waitProbability * meanWaitOfWaiting }

    /// The mean wait of those who wait at all, served or not, in mean handle times.
    ///
    /// Who waits gives up at the rate of one per mean patience.
    public var meanWaitOfWaiting: Double { patience * abandonmentOfWaiting }

    /// The mean wait of those who are served, in mean handle times; 0 when nobody is.
    public var meanWaitOfServed: Double {
        guard let tail else { return 0 }
        return waitProbability * patience * (tail.servedWait() / tail.total) / shareServed
    }

    /// The mean number of arrivals that wait.
    public var meanQueue: Double { load * meanWait }
}
