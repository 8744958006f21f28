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
public enum VolumeChange: Hashable, Sendable {
    /// More by this many percent; −100 or less leaves nothing.
    case percent(Double)

    /// `mean` after the change.
    func applied(to mean: Double) -> Double {
        switch self {
        case .percent(let percent): max(0, mean * (1 + percent / 100))
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
    /// What happens to them.
    public let change: VolumeChange

    /// The change `change` to `classes` on `days`.
    public init(name: String, classes: ClassSelection, days: DateRange, change: VolumeChange) {
        self.name = name
        self.classes = classes
        self.days = days
        self.change = change
    }
}

extension VolumeForecast {
    /// The forecast with `overrides` stacked on top, the first applied first.
    ///
    /// The forecast itself stays as it is; the relative spread around the means is kept.
    ///
    /// - Precondition: every change is finite.
    public func applying(_ overrides: [VolumeOverride]) -> VolumeForecast {
        var mean = mean
        for override in overrides {
            for index in mean.indices where override.classes.contains(index) {
                for day in 0..<days.count where override.days.contains(days.start + day) {
                    for slot in day * slotsPerDay..<(day + 1) * slotsPerDay {
                        mean[index][slot] = override.change.applied(to: mean[index][slot])
                    }
                }
            }
        }
        return VolumeForecast(
            days: days, slotsPerDay: slotsPerDay, mean: mean, dispersion: dispersion,
            overrides: self.overrides + overrides)
    }
}
