public import RosterModel

/// The classes of a scenario's tickets in a fixed order: language, then category, then severity.
public struct TicketClasses: Sendable {
    /// The classes.
    public let classes: [TicketClass]
    private let position: [TicketClass: Int]

    /// Every combination of the policy's languages and categories with the severities.
    public init(_ policy: TicketPolicy) {
        classes = policy.languages.flatMap { language in
            policy.categories.flatMap { category in
                Severity.allCases.map {
                    TicketClass(language: language, category: category, severity: $0)
                }
            }
        }
        position = Dictionary(
            zip(classes, classes.indices), uniquingKeysWith: { first, _ in first })
    }

    /// The number of classes.
    public var count: Int { classes.count }

    /// The position of a class; nil when the scenario does not know it.
    public func index(of ticketClass: TicketClass) -> Int? {
        position[ticketClass]
    }

    /// The positions of the classes that meet a condition.
    public func indices(where condition: (TicketClass) -> Bool) -> [Int] {
        classes.indices.filter { condition(classes[$0]) }
    }
}
