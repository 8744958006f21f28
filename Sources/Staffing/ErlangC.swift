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
    /// 1 / C − 1 = (1/B − 1)·(1 − ρ), or nil when the agents cannot keep up.
    private let odds: ScaledNumber?

    /// The queue of `agents` agents offered `load` erlangs.
    ///
    /// - Precondition: `load` is finite and not negative; `agents` is not negative.
    /// - Complexity: O(agents).
    public init(load: Double, agents: Int) {
        self.init(ErlangB(load: load, agents: agents))
    }

    /// 1/C = ρ + (1 − ρ)/B, of which nothing cancels or overflows in terms of 1/B − 1.
    init(_ loss: ErlangB) {
        load = loss.load
        agents = loss.agents
        let agents = Double(loss.agents)
        odds = load < agents ? loss.odds.times((agents - load) / agents) : nil
    }

    /// Whether the agents can keep up with the load in the long run.
    public var isStable: Bool { load < Double(agents) || load == 0 }

    /// The probability that an arrival has to wait; 1 when the agents cannot keep up.
    public var waitProbability: Double { odds?.inverse(plus: 1) ?? 1 }

    /// ln C, which stays exact where C itself vanishes.
    public var logWaitProbability: Double { odds.map { -$0.logarithmOfOneMore } ?? 0 }

    /// The share of the agents' time spent on the work, at most 1.
    public var occupancy: Double {
        guard load > 0 else { return 0 }
        return min(1, load / Double(agents))
    }

    /// The mean wait of all arrivals, in mean handle times: C / (n − a); infinite when unstable.
    ///
    /// Call centers know it as the average speed of answer.
    public var meanWait: Double {
        guard load > 0 else { return 0 }
        return isStable ? waitProbability / spare : .infinity
    }

    /// The mean wait of those who wait at all, in mean handle times: 1 / (n − a).
    ///
    /// It is infinite when the queue is unstable, and 0 where nobody comes.
    public var meanWaitOfWaiting: Double {
        guard load > 0 else { return 0 }
        return isStable ? 1 / spare : .infinity
    }

    /// The mean number of arrivals that wait: a·C / (n − a); infinite when unstable.
    public var meanQueue: Double { load > 0 ? load * meanWait : 0 }

    /// The share of arrivals that wait longer than `wait` mean handle times: C·exp(−(n − a)·wait).
    ///
    /// In an unstable queue all do in the long run.
    public func shareWaiting(longerThan wait: Double) -> Double {
        guard load > 0 else { return 0 }
        guard isStable else { return 1 }
        return waitProbability * exp(-spare * wait)
    }

    /// The share of arrivals taken up within `wait` mean handle times: 1 − C·exp(−(n − a)·wait).
    ///
    /// An unstable queue takes up none in the long run.
    public func serviceLevel(within wait: Double) -> Double {
        guard load > 0 else { return 1 }
        guard isStable, let odds else { return 0 }
        // 1 − C·e^−z as (1 − C) + C·(1 − e^−z): a small level is not the difference of two ones.
        let atOnce = odds.exponent > 0 ? 1 : odds.significand / (1 + odds.significand)
        return atOnce + waitProbability * -expm1(-spare * wait)
    }

    /// Whether the queue keeps a promise; an unstable one keeps none.
    public func meets(_ goal: ServiceGoal) -> Bool {
        guard isStable else { return false }
        return switch goal {
        case .answered(let share, let wait): serviceLevel(within: wait) >= share
        case .waiting(let share): waitProbability <= share
        case .meanWait(let wait): meanWait <= wait
        case .abandoned: true
        }
    }

    /// The smallest stable queue that keeps a promise.
    ///
    /// No agent is busy for more than `maximumOccupancy` of the time. No load needs no agents.
    ///
    /// - Precondition: the goal's shares lie in 0...1 and its wait is not negative;
    ///   `maximumOccupancy` is above 0 and at most 1.
    /// - Complexity: O(agents found).
    public static func smallest(
        load: Double, meeting goal: ServiceGoal, maximumOccupancy: Double = 1
    ) -> ErlangC {
        precondition(goal.isSensible, "a goal has shares in 0...1 and no negative wait")
        precondition(maximumOccupancy > 0 && maximumOccupancy <= 1, "an occupancy is a share")
        guard load > 0 else { return ErlangC(load: load, agents: 0) }
        let keepingUp = Int(load.rounded(.down)) + 1
        return ErlangC(
            ErlangB.smallest(load: load, from: keepingUp) { loss in
                load <= Double(loss.agents) * maximumOccupancy && ErlangC(loss).meets(goal)
            })
    }

    private var spare: Double { Double(agents) - load }
}
