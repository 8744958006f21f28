internal import Staffing

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

    func value(of queue: ErlangB) -> Double? {
        switch self {
        case .blocking: queue.blocking
        case .logProbability: queue.logBlocking
        default: nil
        }
    }

    func value(of queue: ErlangC, _ question: ErlangQuestion) -> Double? {
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

    func value(of queue: ErlangA, _ question: ErlangQuestion) -> Double? {
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
