internal import Foundation

extension ErlangA {
    /// The share of all arrivals that are served after no more than `wait` mean handle times.
    ///
    /// - Precondition: `wait` is not negative.
    /// - Complexity: O(√(load × patience)).
    public func serviceLevel(within wait: Double) -> Double {
        precondition(wait >= 0, "a wait is not negative")
        guard let tail else { return agents > 0 ? 1 : 0 }
        // The wait of somebody patient has density e^(−nt + x(1 − e^(−t/p))); with u = e^(−t/p) its
        // integrals are incomplete gamma functions of xu.
        let shape = tail.shape + 1
        let left = tail.limit * exp(-wait / patience)
        let weight = waitProbability * tail.shape / tail.limit
        let base = IncompleteGamma.logLower(tail.shape, tail.limit)
        guard left > shape else {
            return shareServed - weight * exp(IncompleteGamma.logLower(shape, left) - base)
        }
        // Few are served so soon: the sum of the few, not what is left of the many.
        let upper = exp(IncompleteGamma.logUpper(shape, left) - base)
        let all = exp(IncompleteGamma.logUpper(shape, tail.limit) - base)
        return shareAtOnce + weight * (upper - all)
    }

    /// The share of those served who waited no more than `wait` mean handle times.
    ///
    /// It is 0 when nobody is served.
    public func serviceLevelOfServed(within wait: Double) -> Double {
        let served = shareServed
        return served > 0 ? serviceLevel(within: wait) / served : 0
    }

    /// The share of all arrivals that wait longer than `wait` mean handle times, served or not.
    ///
    /// - Precondition: `wait` is not negative.
    /// - Complexity: O(√(load × patience)).
    public func shareWaiting(longerThan wait: Double) -> Double {
        precondition(wait >= 0, "a wait is not negative")
        let patient = exp(-wait / patience)
        guard let tail else { return agents > 0 ? 0 : patient }
        let longer = IncompleteGamma.logLower(tail.shape, tail.limit * patient)
        let base = IncompleteGamma.logLower(tail.shape, tail.limit)
        return waitProbability * patient * exp(longer - base)
    }

    /// Whether the queue keeps a promise.
    public func meets(_ goal: ServiceGoal) -> Bool {
        switch goal {
        case .answered(let share, let wait): serviceLevel(within: wait) >= share
        case .waiting(let share): waitProbability <= share
        case .meanWait(let wait): meanWait <= wait
        case .abandoned(let share): abandonment <= share
        }
    }

    /// The smallest queue that keeps a promise.
    ///
    /// No agent is busy for more than `maximumOccupancy` of the time. No load needs no agents.
    ///
    /// - Precondition: the goal's shares lie in 0...1 and its wait is not negative;
    ///   `maximumOccupancy` is above 0 and at most 1; `patience` is as for a queue.
    /// - Complexity: O(agents + √(load × patience)·log agents) for the agents found.
    public static func smallest(
        load: Double, patience: Double, meeting goal: ServiceGoal, maximumOccupancy: Double = 1
    ) -> ErlangA {
        precondition(goal.isSensible, "a goal has shares in 0...1 and no negative wait")
        precondition(maximumOccupancy > 0 && maximumOccupancy <= 1, "an occupancy is a share")
        guard load > 0 else { return ErlangA(load: load, agents: 0, patience: patience) }
        let loss = ErlangB.smallest(load: load, from: 0) { loss in
            let queue = ErlangA(loss, patience: patience)
            return queue.occupancy <= maximumOccupancy && queue.meets(goal)
        }
        return ErlangA(loss, patience: patience)
    }
}
