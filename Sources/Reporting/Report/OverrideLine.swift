public import RosterModel
public import WorkTime

/// A change that people made to the forecast, and what it did.
public struct OverrideLine: Hashable, Sendable {
    /// The change.
    public let override: VolumeOverride
    /// The dates of the horizon it touches; empty where it touches none.
    public let dates: DateRange
    /// Tickets of the classes concerned expected on these dates before the change.
    public let before: Double
    /// Tickets of the classes concerned expected on these dates after the change.
    public let after: Double

    /// An override and its effect.
    public init(override: VolumeOverride, dates: DateRange, before: Double, after: Double) {
        self.override = override
        self.dates = dates
        self.before = before
        self.after = after
    }

    /// Whether tickets of the horizon could have changed.
    var touchesForecast: Bool { override.change != .excludeHistory && dates.count > 0 }
}
