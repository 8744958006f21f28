public import EventSimulation
public import RosterModel
public import WorkTime

/// Whether simulation sees the promises kept that the plan keeps, and what was done where it does
/// not.
public struct PromiseCheck: Sendable {
    /// The number of simulated runs.
    public let runs: Int
    /// Late tickets of the plan's roster.
    public let late: ConfidenceInterval
    /// Late tickets of the roster planned in two steps, in the same runs.
    public let lateInTwoSteps: ConfidenceInterval
    /// Late tickets that the plan's roster has fewer than the other, run by run.
    public let fewerLate: ConfidenceInterval
    /// What was raised, round by round; empty where every promise of the plan was kept.
    public let rounds: [Round]
    /// Points by which rosters taken for what was raised are worse, by the plan's own measure.
    public let cost: Double

    /// Requirements raised and a roster made for them.
    public struct Round: Sendable {
        /// The promises that were not kept before.
        public let broken: [BrokenPromise]
        /// Whether the new roster was taken: it keeps the promises of all classes better and leaves
        /// no more tickets late.
        public let isTaken: Bool
    }

    /// A class whose promise the plan keeps and simulation does not.
    public struct BrokenPromise: Sendable {
        /// The class.
        public let ticketClass: TicketClass
        /// The share of tickets promised to be answered in time.
        public let promised: Double
        /// The share in time by the plan.
        public let planned: Double
        /// The share in time in simulated runs.
        public let simulated: ConfidenceInterval
        /// The days on which it is missed, for which more was asked.
        public let days: [LocalDate]
        /// The share in time with the new roster.
        public let after: Double?
    }
}
