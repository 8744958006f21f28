public import WorkTime

/// The staff that urgent work calls for in each interval, at work and on the roster.
///
/// Each interval is a queue of its own in its steady state (`WorkloadCurve.urgentAgents`).
public struct StaffingRequirement: Hashable, Sendable {
    /// The length of every interval.
    public let slot: Minutes
    /// What each interval needs, in order of time.
    public let intervals: [Interval]

    /// What `workload` calls for under these terms.
    ///
    /// - Complexity: O(intervals × agents).
    public init(_ workload: WorkloadCurve, on terms: StaffingTerms) {
        slot = workload.slot
        intervals = workload.work.map { Interval(load: $0, on: terms) }
    }

    /// Heads at work in each interval, before shrinkage.
    public var net: [Double] { intervals.map(\.net) }

    /// Heads on the roster in each interval, shrinkage added.
    public var gross: [Double] { intervals.map(\.gross) }

    /// The staff of one interval.
    public struct Interval: Hashable, Sendable {
        /// The work in erlangs: tickets in hand at a time.
        public let load: Double
        /// Full specialists at work.
        public let agents: Int
        /// Heads at work: agents / efficiency.
        public let net: Double
        /// Heads on the roster: net / (1 − shrinkage).
        public let gross: Double
        /// What to expect of these agents.
        public let service: ExpectedService

        /// Agents who have k tickets in hand serve like k agents each, so n are enough when ⌊nk⌋
        /// queue places are.
        init(load: Double, on terms: StaffingTerms) {
            let concurrency = terms.capacity.concurrency
            let places = Interval.fewestPlaces(load: load, on: terms)
            agents = Int((Double(places) / concurrency).rounded(.up))
            net = Double(agents) / terms.capacity.efficiency
            gross = terms.shrinkage.gross(fromNet: net)
            let served = Int((Double(agents) * concurrency).rounded(.down))
            service =
                if let patience = terms.service.patience {
                    ExpectedService(ErlangA(load: load, agents: served, patience: patience))
                } else {
                    ExpectedService(ErlangC(load: load, agents: served))
                }
            self.load = load
        }

        private static func fewestPlaces(load: Double, on terms: StaffingTerms) -> Int {
            let goal = terms.service.goal
            let limit = terms.occupancy.share
            guard let patience = terms.service.patience else {
                return ErlangC.smallest(load: load, meeting: goal, maximumOccupancy: limit).agents
            }
            return ErlangA.smallest(
                load: load, patience: patience, meeting: goal, maximumOccupancy: limit
            ).agents
        }
    }
}
