public import WorkTime

/// What one more hour of a skill would be worth at some time of some day, by the linear
/// relaxation's dual prices.
public struct HourPrice: Hashable, Sendable {
    /// The skill.
    public let kind: StaffDemandLine.Kind
    /// The date.
    public let date: LocalDate
    /// From when on the clock.
    public let from: LocalTime
    /// How long the stretch is; the price is its mean.
    public let length: Minutes
    /// Points saved by one more head-hour.
    public let pointsPerHour: Double
}
