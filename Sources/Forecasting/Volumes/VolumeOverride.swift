public import WorkTime

/// Which classes an override touches.
public enum ClassSelection: Hashable, Sendable {
    /// Every class.
    case all
    /// The classes with these indices.
    case only(Set<Int>)

    /// Whether the class with this index is touched.
    public func contains(_ index: Int) -> Bool {
        switch self {
        case .all: true
        case .only(let indices): indices.contains(index)
        }
    }
}

/// What an override does to the volume.
///
/// Rates and totals are of all classes touched together; each class keeps its share.
public enum VolumeChange: Hashable, Sendable {
    /// More by this many percent; −100 or less leaves nothing.
    case percent(Double)
    /// So many tickets an hour.
    case set(perHour: Double)
    /// At least so many tickets an hour.
    case minimum(perHour: Double)
    /// At most so many tickets an hour.
    case maximum(perHour: Double)
    /// So many tickets a day, with the profile of the day kept.
    case dailyTotal(Double)
    /// Leaves a forecast as it is: the days are of the past, and whoever makes the history leaves
    /// them out of it, so that no model learns from them.
    case excludeHistory

    /// The number that says by how much or how many.
    var amount: Double {
        switch self {
        case .percent(let amount), .set(let amount), .minimum(let amount), .maximum(let amount),
            .dailyTotal(let amount):
            amount
        case .excludeHistory: 0
        }
    }
}

/// What people know and the model does not: a named change to some classes on some days.
public struct VolumeOverride: Hashable, Sendable {
    /// Why, as shown to people.
    public let name: String
    /// The classes touched.
    public let classes: ClassSelection
    /// The days touched.
    public let days: DateRange
    /// The times of day touched; daily totals are always of the whole day.
    public let hours: ClockSpan
    /// What happens to them.
    public let change: VolumeChange

    /// The change `change` to `classes` on `days`.
    ///
    /// - Precondition: the change's number is finite, and not negative unless a percentage.
    public init(
        name: String, classes: ClassSelection, days: DateRange, hours: ClockSpan = .wholeDay,
        change: VolumeChange
    ) {
        precondition(change.amount.isFinite, "an override's number is finite")
        if case .percent = change {
        } else {
            precondition(change.amount >= 0, "a number of tickets is not negative")
        }
        self.name = name
        self.classes = classes
        self.days = days
        self.hours = hours
        self.change = change
    }

    /// What an override did to a forecast.
    public struct Application: Hashable, Sendable {
        /// The override.
        public let override: VolumeOverride
        /// The positions of the classes touched, in order.
        public let classes: [Int]
        /// The days of the forecast touched; empty where the override reaches none of them.
        public let days: DateRange
        /// Tickets of these classes expected on these days before the change.
        public let before: Double
        /// Tickets of these classes expected on these days after the change.
        public let after: Double
    }
}
