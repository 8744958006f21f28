public import WorkTime

/// Hours on the wall, from one time up to, but not including, another, past midnight where that is
/// not later.
public struct ClockHours: Hashable, Sendable {
    /// When they begin.
    public let from: LocalTime
    /// When they end.
    public let to: LocalTime

    /// The hours from one time to another.
    public init(from: LocalTime, to: LocalTime) {
        self.from = from
        self.to = to
    }

    /// Whether the wall shows one of these hours at `time`.
    public func contains(_ time: LocalTime) -> Bool {
        from < to ? from <= time && time < to : from <= time || time < to
    }
}
