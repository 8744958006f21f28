public import WorkTime

/// Work per slot in erlangs: the mean number of agents it keeps busy throughout the slot.
public struct WorkloadCurve: Hashable, Sendable {
    /// The length of every slot.
    public let slot: Minutes
    /// The work of each slot in erlangs, in order of time.
    public let work: [Double]

    /// The curve with this work per slot.
    ///
    /// - Precondition: `slot` is positive; no work is negative.
    public init(slot: Minutes, work: [Double]) {
        precondition(slot > .zero, "a slot has a positive length")
        precondition(work.allSatisfy { $0 >= 0 && $0.isFinite }, "work is not negative")
        self.slot = slot
        self.work = work
    }

    /// The work that `arrivals` bring: arrivals × mean handle time / slot length.
    ///
    /// - Parameters:
    ///   - arrivals: The expected number of tickets of each slot.
    ///   - handleMinutes: The mean handle time of a ticket in minutes, with its fraction.
    ///   - slot: The length of a slot.
    public init(arrivals: [Double], handleMinutes: Double, slot: Minutes) {
        precondition(slot > .zero, "a slot has a positive length")
        let erlangsPerArrival = handleMinutes / Double(slot.count)
        self.init(slot: slot, work: arrivals.map { $0 * erlangsPerArrival })
    }

    /// The work of all slots, in agent hours.
    public var agentHours: Double {
        work.reduce(0, +) * slot.inHours
    }

    /// The work of both curves together.
    ///
    /// - Precondition: both curves have the same slots.
    public static func + (left: WorkloadCurve, right: WorkloadCurve) -> WorkloadCurve {
        precondition(
            left.slot == right.slot && left.work.count == right.work.count,
            "curves are added slot by slot")
        return WorkloadCurve(slot: left.slot, work: zip(left.work, right.work).map(+))
    }

    /// The agents each slot needs so that `share` of its tickets are taken up in time.
    ///
    /// Each slot is treated as a queue of its own in its steady state: the stationary independent
    /// period-by-period approach (L. Green, P. Kolesar, J. Soares, "Improving the SIPP approach for
    /// staffing service systems that have cyclic demands", doi:10.1287/opre.49.4.549.11228).
    ///
    /// - Parameters:
    ///   - share: The share of tickets to take up in time, 0...1.
    ///   - wait: How long a ticket may wait.
    ///   - handleMinutes: The mean handle time in minutes, above 0.
    ///   - limit: How busy the agents may be.
    /// - Returns: Whole agents, one number a slot.
    public func urgentAgents(
        share: Double, within wait: Minutes, handleMinutes: Double,
        limit: OccupancyLimit = .full
    ) -> [Int] {
        precondition(handleMinutes > 0, "a handle time is positive")
        return work.map { load in
            ErlangC.smallest(
                load: load,
                meeting: .answered(share: share, within: wait, handleMinutes: handleMinutes),
                maximumOccupancy: limit.share
            ).agents
        }
    }
}
