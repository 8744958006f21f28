/// The loss queue M/M/n/n: work that finds every agent busy is turned away.
///
/// It is the root of `ErlangC`; source: A. K. Erlang, "Solution of some problems in the theory of
/// probabilities of significance in automatic telephone exchanges" (1917).
public struct ErlangB: Hashable, Sendable {
    /// The offered load in erlangs: arrivals per mean handle time.
    public let load: Double
    /// The number of agents.
    public let agents: Int
    /// 1 / B, which grows where B itself would vanish.
    let inverseBlocking: Double

    /// The queue of `agents` agents offered `load` erlangs.
    ///
    /// With I(n) = 1/B(n): I(0) = 1, I(n) = 1 + I(n − 1)·n/a. Every term is positive, so nothing
    /// cancels at any load (D. L. Jagerman, "Some properties of the Erlang loss function", Bell System
    /// Technical Journal 53 (1974), 525–551).
    ///
    /// - Precondition: `load` is finite and not negative; `agents` is not negative.
    /// - Complexity: O(agents).
    public init(load: Double, agents: Int) {
        precondition(load.isFinite && load >= 0, "an offered load is finite and not negative")
        precondition(agents >= 0, "a queue has no fewer than zero agents")
        self.load = load
        self.agents = agents
        var inverse = 1.0
        for count in 0..<agents {
            inverse = ErlangB.nextInverse(inverse, agents: count + 1, load: load)
        }
        inverseBlocking = inverse
    }

    init(load: Double, agents: Int, inverseBlocking: Double) {
        self.load = load
        self.agents = agents
        self.inverseBlocking = inverseBlocking
    }

    /// The probability that an arrival finds every agent busy; 0 once it is below about 1e−308.
    public var blocking: Double { 1 / inverseBlocking }

    /// The same load with one agent more, in one step of the recursion.
    func withOneMoreAgent() -> ErlangB {
        ErlangB(
            load: load, agents: agents + 1,
            inverseBlocking: ErlangB.nextInverse(inverseBlocking, agents: agents + 1, load: load))
    }

    private static func nextInverse(_ inverse: Double, agents: Int, load: Double) -> Double {
        1 + inverse * (Double(agents) / load)
    }
}
