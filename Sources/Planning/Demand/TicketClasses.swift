public import RosterModel

/// The classes of a scenario's tickets in a fixed order: language, then category, then severity.
public struct TicketClasses: Sendable {
    /// The classes.
    public let classes: [TicketClass]

    /// Every combination of the policy's languages and categories with the severities.
    public init(_ policy: TicketPolicy) {
        classes = policy.classes
    }

    /// The number of classes.
    public var count: Int { classes.count }

    /// The positions of the classes that meet a condition.
    public func indices(where condition: (TicketClass) -> Bool) -> [Int] {
        classes.indices.filter { condition(classes[$0]) }
    }
}
