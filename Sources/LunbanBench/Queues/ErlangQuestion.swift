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

/// What a reference table says of queues, by the name of its column.
enum ErlangMeasure: String, CaseIterable {
    case blocking = "p_block"
    case waitProbability = "p_wait"
    case logProbability = "ln_p"
    case speedOfAnswer = "asa_s"
    case meanWait = "mean_wait_all_s"
    case meanWaitOfWaiting = "mean_wait_given_wait_s"
    case meanWaitOfServed = "mean_wait_served_s"
    case meanQueue = "mean_queue"
    case serviceLevel = "service_level"
    case serviceLevelOfServed = "service_level_served"
    case shareWaitingLonger = "p_wait_gt_T"
    case occupancy = "occupancy"
    case abandonment = "p_abandon"
    case abandonmentOfWaiting = "p_abandon_given_wait"

    fileprivate func value(of queue: ErlangB) -> Double? {
        switch self {
        case .blocking: queue.blocking
        case .logProbability: queue.logBlocking
        default: nil
        }
    }

    fileprivate func value(of queue: ErlangC, _ question: ErlangQuestion) -> Double? {
        let wait = question.target / question.handle
        return switch self {
        case .waitProbability: queue.waitProbability
        case .logProbability: queue.logWaitProbability
        case .speedOfAnswer: queue.meanWait * question.handle
        case .meanWaitOfWaiting: queue.meanWaitOfWaiting * question.handle
        case .meanQueue: queue.meanQueue
        case .serviceLevel: queue.serviceLevel(within: wait)
        case .shareWaitingLonger: queue.shareWaiting(longerThan: wait)
        case .occupancy: queue.occupancy
        default: nil
        }
    }

    fileprivate func value(of queue: ErlangA, _ question: ErlangQuestion) -> Double? {
        let wait = question.target / question.handle
        return switch self {
        case .blocking, .speedOfAnswer: nil
        case .waitProbability: queue.waitProbability
        case .logProbability: queue.logWaitProbability
        case .meanWait: queue.meanWait * question.handle
        case .meanWaitOfWaiting: queue.meanWaitOfWaiting * question.handle
        case .meanWaitOfServed: queue.meanWaitOfServed * question.handle
        case .meanQueue: queue.meanQueue
        case .serviceLevel: queue.serviceLevel(within: wait)
        case .serviceLevelOfServed: queue.serviceLevelOfServed(within: wait)
        case .shareWaitingLonger: queue.shareWaiting(longerThan: wait)
        case .occupancy: queue.occupancy
        case .abandonment: queue.abandonment
        case .abandonmentOfWaiting: queue.abandonmentOfWaiting
        }
    }
}
