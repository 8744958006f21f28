/// One value of a scenario set to something else, to see what depends on it.
public struct ScenarioVariation: Hashable, Codable, Sendable {
    /// What is set.
    public let key: Key
    /// The share it is set to: of the volumes expected, of paid time or of a specialist's time.
    public let share: Double

    /// The values that can be varied, by their names in scenario files.
    public enum Key: String, CaseIterable, Codable, Sendable {
        /// The tickets of every class over the horizon, as a share of those expected.
        case volumes
        /// The share of paid time lost.
        case shrinkage
        /// The largest share of a specialist's time that tickets may fill.
        case maxOccupancy

        /// Whether a scenario can have this share.
        public func admits(_ share: Double) -> Bool {
            switch self {
            case .volumes: share >= 0 && share.isFinite
            case .shrinkage: share >= 0 && share < 1
            case .maxOccupancy: share > 0 && share <= 1
            }
        }
    }

    /// A value set to a share.
    ///
    /// - Precondition: a scenario can have the share.
    public init(_ key: Key, share: Double) {
        precondition(key.admits(share), "no scenario has such a share")
        self.key = key
        self.share = share
    }
}

extension Scenario {
    /// The scenario with some values set to others; its files and name stay.
    public func varied(by variations: [ScenarioVariation]) -> Scenario {
        variations.reduce(into: self) { $0.vary($1) }
    }

    private mutating func vary(_ variation: ScenarioVariation) {
        switch variation.key {
        case .volumes:
            guard variation.share != 1 else { return }
            overrides.append(
                VolumeOverride(
                    name: ScenarioVariation.Key.volumes.rawValue, dates: horizon.dates,
                    change: .percent((variation.share - 1) * 100)))
        case .shrinkage: tickets.shrinkage = variation.share
        case .maxOccupancy: tickets.maxOccupancy = variation.share
        }
    }
}
