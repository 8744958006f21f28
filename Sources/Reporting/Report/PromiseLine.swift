public import RosterModel

/// What simulation says of a plan's promises.
public struct PromiseSummary: Sendable {
    /// A number of tickets and half the width of its 95 % confidence interval.
    public struct Estimate: Hashable, Sendable {
        /// The mean over all runs.
        public let mean: Double
        /// Half the width of the interval.
        public let halfWidth: Double

        /// An estimate.
        public init(mean: Double, halfWidth: Double) {
            self.mean = mean
            self.halfWidth = halfWidth
        }
    }

    /// The number of simulated runs.
    public let runs: Int
    /// Late tickets of the roster.
    public let late: Estimate
    /// Late tickets of the one planned in two steps.
    public let lateInTwoSteps: Estimate
    /// Late tickets that the roster has fewer than that one in the same runs.
    public let fewerLate: Estimate
    /// Promises that the plan keeps and simulation does not, round by round.
    public let broken: [PromiseLine]
    /// Points that rosters for what was raised cost.
    public let cost: Double

    /// A summary.
    public init(
        runs: Int, late: Estimate, lateInTwoSteps: Estimate, fewerLate: Estimate,
        broken: [PromiseLine], cost: Double
    ) {
        self.runs = runs
        self.late = late
        self.lateInTwoSteps = lateInTwoSteps
        self.fewerLate = fewerLate
        self.broken = broken
        self.cost = cost
    }
}

/// A class whose promise simulation does not see kept, and what came of asking for more.
public struct PromiseLine: Hashable, Sendable {
    /// The class.
    public let ticketClass: TicketClass
    /// The share in time that is promised.
    public let promised: Double
    /// The share by the plan.
    public let planned: Double
    /// The share in simulated runs.
    public let simulated: Double
    /// The share with the roster made for more.
    public let after: Double?
    /// Whether that roster was taken.
    public let isTaken: Bool

    /// A class with its shares.
    public init(
        ticketClass: TicketClass, promised: Double, planned: Double, simulated: Double,
        after: Double?, isTaken: Bool
    ) {
        self.ticketClass = ticketClass
        self.promised = promised
        self.planned = planned
        self.simulated = simulated
        self.after = after
        self.isTaken = isTaken
    }
}
