/// How much of a full specialist's work newcomers do, week by week since they started.
public struct RampUp: Hashable, Sendable {
    /// The efficiency in each week since the start, above 0 and at most 1; from then on it is 1.
    public let weeks: [Double]

    /// Newcomers of these efficiencies; nil unless all are above 0 and at most 1.
    public init?(weeks: [Double]) {
        guard weeks.allSatisfy({ $0 > 0 && $0 <= 1 }) else { return nil }
        self.weeks = weeks
    }

    /// The efficiency of somebody who started `week` whole weeks ago.
    ///
    /// - Precondition: `week` is not negative.
    public func efficiency(inWeek week: Int) -> Double {
        precondition(week >= 0, "nobody works before the start")
        return week < weeks.count ? weeks[week] : 1
    }

    /// How many full specialists these heads are worth, each given by whole weeks since the start.
    public func effectiveHeads(weeksSinceStart: [Int]) -> Double {
        weeksSinceStart.reduce(0) { $0 + efficiency(inWeek: $1) }
    }

    /// The mean efficiency of these heads; 1 when there are none.
    public func meanEfficiency(weeksSinceStart: [Int]) -> Double {
        guard !weeksSinceStart.isEmpty else { return 1 }
        return effectiveHeads(weeksSinceStart: weeksSinceStart) / Double(weeksSinceStart.count)
    }
}
