public import RosterModel
internal import WorkTime

/// What it takes to be ready for a level of volume in the whole horizon.
public struct LevelCost: Hashable, Sendable {
    /// The level.
    public let level: VolumeLevel
    /// Entries into Tier 2 to be ready for, re-touches included.
    public let tickets: Double
    /// Hours to schedule, shrinkage included.
    public let staffHours: Double

    /// The cost of every level, the mean first.
    ///
    /// - Complexity: that of `StaffDemand` for each level.
    public static func all(_ forecast: DemandForecast, scenario: Scenario) -> [LevelCost] {
        VolumeLevel.allCases.map { level in
            let staffed = forecast.staffed(at: level, horizon: scenario.horizon)
            let everybody = StaffDemand(staffed, scenario: scenario).lines.first {
                $0.kind == .everybody
            }
            let heads = everybody?.required.reduce(0, +) ?? 0
            return LevelCost(
                level: level, tickets: staffed.arrivals.joined().reduce(0, +),
                staffHours: heads * scenario.horizon.interval.inHours)
        }
    }
}
