internal import Foundation

/// The loss queue M/M/n/n: work that finds every agent busy is turned away.
///
/// It is the root of `ErlangC` and `ErlangA`; source: A. K. Erlang, "Solution of some problems in
/// the theory of probabilities of significance in automatic telephone exchanges" (1917).
public struct ErlangB: Hashable, Sendable {
    /// The offered load in erlangs: arrivals per mean handle time.
    public let load: Double
    /// The number of agents.
    public let agents: Int
    /// 1 / B − 1: how much likelier a free agent is than none.
    let odds: ScaledNumber

    /// The queue of `agents` agents offered `load` erlangs.
    ///
    /// - Precondition: `load` is finite and not negative; `agents` is not negative.
    /// - Complexity: O(agents).
    public init(load: Double, agents: Int) {
        precondition(load.isFinite && load >= 0, "an offered load is finite and not negative")
        precondition(agents >= 0, "a queue has no fewer than zero agents")
        self.init(load: load, agents: agents, after: 0, odds: ScaledNumber(0))
    }

    /// Takes the recursion from `fewer` agents and their odds to `agents`.
    ///
    /// With J(n) = 1/B(n) − 1: J(0) = 0, J(n) = (1 + J(n − 1))·n/a. Every term is positive, so
    /// nothing cancels at any load (D. L. Jagerman, "Some properties of the Erlang loss function",
    /// Bell System Technical Journal 53 (1974), 525–551). Once J is far beyond 2^53 the 1 is lost
    /// in it and J is kept with an exponent of its own, so that nothing overflows.
    private init(load: Double, agents: Int, after fewer: Int, odds start: ScaledNumber) {
        self.load = load
        self.agents = agents
        guard load > 0 else {
            odds = ScaledNumber(agents == 0 ? 0 : .infinity)
            return
        }
        var odds = start
        var count = fewer
        while count < agents, odds.exponent == 0 {
            count += 1
            odds.significand = (1 + odds.significand) * (Double(count) / load)
            odds.normalize()
        }
        while count < agents {
            count += 1
            odds.significand *= Double(count) / load
            odds.normalize()
        }
        self.odds = odds
    }

    /// The probability that an arrival finds every agent busy; 0 once it is below about 1e−308.
    public var blocking: Double { odds.inverse(plus: 1) }

    /// ln B, which stays exact where B itself vanishes.
    public var logBlocking: Double { -odds.logarithmOfOneMore }

    /// The share of the agents' time spent on the work that is not turned away.
    public var occupancy: Double {
        guard load > 0, agents > 0 else { return 0 }
        let accepted = odds.exponent > 0 ? 1 : odds.significand / (1 + odds.significand)
        return load * accepted / Double(agents)
    }

    /// The same load with `count` agents more, by as many steps of the recursion.
    func adding(_ count: Int) -> ErlangB {
        ErlangB(load: load, agents: agents + count, after: agents, odds: odds)
    }

    /// The smallest queue that turns away no more than `share` of the arrivals.
    ///
    /// No load needs no agents.
    ///
    /// - Precondition: `share` lies in 0...1.
    /// - Complexity: O(agents found).
    public static func smallest(load: Double, blockingAtMost share: Double) -> ErlangB {
        precondition((0...1).contains(share), "a share lies between none and all")
        return smallest(load: load, from: 0) { load == 0 || $0.blocking <= share }
    }
}
