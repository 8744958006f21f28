/// What became of customers in one run of a queue.
public struct QueueRun: Sendable {
    /// Who came.
    public let customers: Customers
    /// How long each customer waited, served or not, in order of arrival.
    public let waits: [Double]
    /// Whether each customer left unserved.
    public let gaveUp: [Bool]
    /// What the queue looked like, summed over time.
    public let areas: Areas
    /// How many events happened.
    public let eventCount: Int

    /// Integrals over the run, kept by the clock and not by the customers.
    public struct Areas: Hashable, Sendable {
        /// The number of customers who wait, times time.
        public let queue: Double
        /// The number of servers at work, times time.
        public let busy: Double
    }

    /// What some of the customers saw.
    ///
    /// - Parameters:
    ///   - classNumber: The index of their class; nil for all classes.
    ///   - warmUp: How many arrivals to leave out at the start, when the queue is emptier than later.
    ///   - wait: The wait that is promised.
    /// - Returns: Shares and means; all are 0 when nobody is left.
    /// - Complexity: O(customers).
    public func summary(
        ofClass classNumber: Int? = nil, after warmUp: Int = 0, within wait: Double = 0
    ) -> QueueSummary {
        var tally = QueueSummary.Tally()
        for customer in min(warmUp, waits.count)..<waits.count {
            if let classNumber, Int(customers.classNumbers[customer]) != classNumber { continue }
            tally.add(wait: waits[customer], gaveUp: gaveUp[customer], promised: wait)
        }
        return QueueSummary(tally)
    }
}

/// What customers saw of a queue, in their unit of time.
public struct QueueSummary: Hashable, Sendable {
    /// How many customers are counted.
    public let count: Int
    /// The share that had to wait.
    public let waitProbability: Double
    /// The mean wait of all, served or not.
    public let meanWait: Double
    /// The mean wait of those who were served.
    public let meanWaitOfServed: Double
    /// The share that gave up.
    public let abandonment: Double
    /// The share that was served within the promised wait.
    public let serviceLevel: Double

    struct Tally {
        var count = 0.0
        var waiting = 0.0
        var wait = 0.0
        var lost = 0.0
        var servedWait = 0.0
        var inTime = 0.0

        mutating func add(wait: Double, gaveUp: Bool, promised: Double) {
            count += 1
            self.wait += wait
            if wait > 0 { waiting += 1 }
            if gaveUp {
                lost += 1
            } else {
                servedWait += wait
                if wait <= promised { inTime += 1 }
            }
        }
    }

    init(_ tally: Tally) {
        let all = max(1, tally.count)
        count = Int(tally.count)
        waitProbability = tally.waiting / all
        meanWait = tally.wait / all
        meanWaitOfServed = tally.servedWait / max(1, tally.count - tally.lost)
        abandonment = tally.lost / all
        serviceLevel = tally.inTime / all
    }
}
