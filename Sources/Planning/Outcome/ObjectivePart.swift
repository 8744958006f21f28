public import RosterModel

/// A part of the objective, in points.
public struct ObjectivePart: Hashable, Sendable {
    /// What is weighed.
    public let kind: Kind
    /// The points.
    public let points: Double

    /// What an objective weighs.
    public enum Kind: Hashable, Sendable {
        /// Work that is late.
        case understaffing
        /// Work that waits and is not due yet.
        case delays
        /// Hours in which an agent for urgent tickets is missing.
        case urgent
        /// Moments without somebody a rule wants on duty.
        case presence
        /// Hours set aside by policy and not given.
        case development
        /// Contracted hours not rostered.
        case unusedContract
        /// Wishes denied.
        case deniedWishes
        /// A burden for those who had more than their share.
        case unfair(Burden)
        /// Premiums of single duties; only where the scenario gives money a weight.
        case premiums
    }
}
