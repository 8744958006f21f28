public import RosterModel
public import WorkTime

/// The share of one planning interval.
public struct SlotShare: Hashable, Sendable {
    /// The index of the interval in the horizon.
    public let slot: Int
    /// The share of it, above 0 and at most 1.
    public let share: Double

    /// The share of an interval.
    public init(slot: Int, share: Double) {
        self.slot = slot
        self.share = share
    }

    /// The shares of the horizon's intervals that `ranges` fill, rising by interval.
    ///
    /// - Complexity: O(intervals touched). Parts outside the horizon are left out.
    public static func shares(of ranges: [TimeRange], in horizon: PlanningHorizon) -> [SlotShare] {
        var shares: [SlotShare] = []
        for range in ranges {
            guard let inside = range.intersection(horizon.range),
                let first = horizon.index(of: inside.start)
            else { continue }
            var slot = first
            while slot < horizon.intervalCount, horizon.interval(at: slot).start < inside.end {
                let interval = horizon.interval(at: slot)
                let length = interval.intersection(inside)?.length ?? .zero
                let share = Double(length.count) / Double(interval.length.count)
                if let last = shares.last, last.slot == slot {
                    shares[shares.count - 1] = SlotShare(slot: slot, share: last.share + share)
                } else if share > 0 {
                    shares.append(SlotShare(slot: slot, share: share))
                }
                slot += 1
            }
        }
        return shares
    }
}
