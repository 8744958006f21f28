/// Tickets a week in the last four weeks and in the four before.
public struct RecentWeeks: Hashable, Sendable {
    /// Tickets a week in the four weeks before the last four.
    public let earlier: Double
    /// Tickets a week in the last four weeks.
    public let recent: Double
    /// Whether the difference is more than chance, at about one in a hundred.
    public let isClear: Bool

    /// The change, as a share of the earlier weeks; nil where these had no ticket.
    public var change: Double? { earlier > 0 ? recent / earlier - 1 : nil }

    /// The length of the history needed, in days.
    static let days = 56

    /// Compares the ends of a series of daily numbers.
    ///
    /// Days that do not count are left out of both sides. Nil where the series is too short or a
    /// side has no day that counts.
    ///
    /// Weekly numbers are taken to be Poisson times a factor seen in their scatter within each
    /// side, one at least.
    init?(daily: [Double], isUsable: [Bool]) {
        guard daily.count >= RecentWeeks.days else { return nil }
        let start = daily.count - RecentWeeks.days
        let weeks = (0..<8).compactMap { week -> (side: Int, rate: Double, days: Double)? in
            let days = (start + 7 * week..<start + 7 * week + 7).filter { isUsable[$0] }
            guard !days.isEmpty else { return nil }
            let count = Double(days.count)
            return (week / 4, days.reduce(0) { $0 + daily[$1] } * 7 / count, count)
        }
        let means = [0, 1].map { side in
            let own = weeks.filter { $0.side == side }
            return own.reduce(0) { $0 + $1.rate * $1.days } / own.reduce(0) { $0 + $1.days }
        }
        guard means.allSatisfy(\.isFinite) else { return nil }
        let scatter = weeks.reduce(0) { sum, week in
            let mean = means[week.side]
            return mean > 0 ? sum + (week.rate - mean) * (week.rate - mean) / mean : sum
        }
        let factor = max(1, scatter / Double(max(1, weeks.count - 2)))
        let variance = [0, 1].reduce(0) { sum, side in
            let days = weeks.reduce(0) { $1.side == side ? $0 + $1.days : $0 }
            return sum + factor * means[side] * 7 / days
        }
        (earlier, recent) = (means[0], means[1])
        isClear = abs(recent - earlier) > 2.6 * variance.squareRoot()
    }
}
