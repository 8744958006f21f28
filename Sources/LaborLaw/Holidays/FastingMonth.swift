public import WorkTime

/// A month of Ramadan, in which the law shortens hours.
public struct FastingMonth: Hashable, Sendable {
    /// Its dates.
    public let dates: DateRange
    /// Whether it may still move by a day with the sighting of the moon.
    public let isEstimated: Bool

    /// A month of fasting.
    public init(dates: DateRange, isEstimated: Bool = false) {
        self.dates = dates
        self.isEstimated = isEstimated
    }
}
