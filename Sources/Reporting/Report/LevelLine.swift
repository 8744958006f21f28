public import RosterModel

/// What a level of safety costs over the whole horizon.
public struct LevelLine: Hashable, Sendable {
    /// The level of volume.
    public let level: VolumeLevel
    /// Entries into Tier 2 to be ready for, tickets that come back included.
    public let tickets: Double
    /// Hours to schedule for them, shrinkage included.
    public let staffHours: Double

    /// The cost of a level.
    public init(level: VolumeLevel, tickets: Double, staffHours: Double) {
        self.level = level
        self.tickets = tickets
        self.staffHours = staffHours
    }

    /// The hours beside those of another level, both in whole hours as shown.
    func hours(beside other: LevelLine) -> String {
        let difference = staffHours.rounded() - other.staffHours.rounded()
        return (difference > 0 ? "+" : "") + Figure.fixed(difference, digits: 0)
    }
}
