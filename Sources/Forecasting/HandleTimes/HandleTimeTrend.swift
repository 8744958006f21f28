internal import Foundation

/// How handle times moved from week to week, whatever classes the weeks' tickets were of.
///
/// Each week's mean logarithm beyond those of its tickets' classes, on a line through the last
/// half year, weighted by tickets.
public struct HandleTimeTrend: Hashable, Sendable {
    /// The number of weeks looked at.
    public let weeks: Int
    /// The change from a week to the next, as a share: 0.01 for 1 % longer.
    public let weeklyChange: Double
    /// The standard error of the change.
    public let standardError: Double

    /// The most and the fewest weeks a line is drawn through.
    private static let considered = (most: 26, fewest: 8)

    /// Whether the change is more than the scatter of weeks explains: three standard errors.
    public var isClear: Bool {
        abs(weeklyChange) > max(3 * standardError, 1e-9)
    }

    init?(_ weeks: [(week: Int, classes: [HandleLogs.Sums])]) {
        guard let latest = weeks.last?.week else { return nil }
        let recent = weeks.filter { week in
            week.week > latest - HandleTimeTrend.considered.most
                && week.classes.contains { $0.tickets > 0 }
        }
        guard recent.count >= HandleTimeTrend.considered.fewest else { return nil }
        let means = HandleTimeTrend.classMeans(recent.map(\.classes))
        let points = recent.map { week, classes in
            let tickets = classes.reduce(0) { $0 + $1.tickets }
            let excess = zip(classes, means).reduce(0) { $0 + $1.0.logs - $1.0.tickets * $1.1 }
            return (time: Double(week - latest), value: excess / tickets, weight: tickets)
        }
        let weight = points.reduce(0) { $0 + $1.weight }
        let time = points.reduce(0) { $0 + $1.weight * $1.time } / weight
        let value = points.reduce(0) { $0 + $1.weight * $1.value } / weight
        let spread = points.reduce(0) { $0 + $1.weight * ($1.time - time) * ($1.time - time) }
        let slope =
            points.reduce(0) { $0 + $1.weight * ($1.time - time) * ($1.value - value) } / spread
        let rest = points.reduce(0) { sum, point in
            let error = point.value - value - slope * (point.time - time)
            return sum + point.weight * error * error
        }
        self.weeks = recent.count
        weeklyChange = expm1(slope)
        standardError = (rest / Double(recent.count - 2) / spread).squareRoot()
    }

    /// The mean logarithm of each class over all weeks.
    private static func classMeans(_ weeks: [[HandleLogs.Sums]]) -> [Double] {
        (weeks.first ?? []).indices.map { index in
            let sums = weeks.reduce(HandleLogs.Sums()) { $0 + $1[index] }
            return sums.tickets > 0 ? sums.logs / sums.tickets : 0
        }
    }
}
