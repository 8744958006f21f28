/// A part of the objective, in points.
public struct ObjectivePart: Hashable, Sendable {
    /// What is weighed.
    public let kind: Kind
    /// The points.
    public let points: Double

    /// What an objective weighs.
    public enum Kind: String, CaseIterable, Sendable {
        /// Work that finds nobody in time.
        case understaffing
        /// Work that waits because single intervals are short.
        case delays
        /// Hours in which more staff is scheduled than required.
        case overstaffing
        /// Hours in which an agent for urgent tickets is missing.
        case urgent
        /// Work of a language that finds nobody in time.
        case languages
        /// Hours in which a category's skill is missing.
        case categories
        /// Moments without somebody a rule wants on duty.
        case presence
        /// Hours set aside by policy and not given.
        case development
        /// Contracted hours not rostered.
        case unusedContract
        /// Wishes denied.
        case deniedWishes
        /// Nights for those who had more than their share.
        case unfairNights
        /// Premiums of single duties; only where the scenario gives money a weight.
        case premiums
    }
}
