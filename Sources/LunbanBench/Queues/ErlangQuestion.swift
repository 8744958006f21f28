internal import Staffing

/// A queue of a reference table; times in seconds.
struct ErlangQuestion {
    /// The queue and whether its customers wait.
    enum Model: String, CaseIterable {
        case loss = "B"
        case delay = "C"
        case abandonment = "A"
    }

    let model: Model
    let load: Double
    let agents: Int
    /// The mean handle time; waits of Erlang C and A are in multiples of it.
    let handle: Double
    /// The promised wait.
    let target: Double
    /// The mean patience of Erlang A.
    let patience: Double

    /// The value of each measure, in the order of `ErlangMeasure`; nil where it does not apply.
    func answers() -> [Double?] {
        switch model {
        case .loss:
            let queue = ErlangB(load: load, agents: agents)
            return ErlangMeasure.allCases.map { $0.value(of: queue) }
        case .delay:
            let queue = ErlangC(load: load, agents: agents)
            return ErlangMeasure.allCases.map { $0.value(of: queue, self) }
        case .abandonment:
            let queue = ErlangA(load: load, agents: agents, patience: patience / handle)
            return ErlangMeasure.allCases.map { $0.value(of: queue, self) }
        }
    }

    /// The probability to be turned away or to wait, which is what a search asks for first.
    func probability() -> Double {
        switch model {
        case .loss: ErlangB(load: load, agents: agents).blocking
        case .delay: ErlangC(load: load, agents: agents).waitProbability
        case .abandonment:
            ErlangA(load: load, agents: agents, patience: patience / handle).waitProbability
        }
    }
}
