internal import Foundation
internal import WorkTime

/// The handle times to expect of each class, with their spread, and whether they change.
///
/// How fast newcomers work is not told here: histories do not say which specialist had a ticket,
/// so that a ramp-up by tenure can only be agreed, as in a scenario's ticket policy.
public struct HandleTimeForecast: Sendable {
    /// The distribution of each class.
    public let classes: [HandleTimeDistribution]
    /// How handle times moved over the last weeks; nil where fewer than eight say so.
    public let trend: HandleTimeTrend?

    /// The tickets whose evidence weighs as much as what is known of all classes.
    private static let priorWeight = 20.0
    /// The standard deviation of logarithms where no ticket tells: a mean two thirds above the
    /// median.
    private static let unknownDeviation = 1.0

    /// Fits the handle times in `counts`, re-touches included.
    ///
    /// On the scale of logarithms a class with few tickets is drawn to its fallback, moved by as
    /// much as all classes differ from theirs, and its variance to that within all classes; both
    /// by credibility (H. Bühlmann, doi:10.1017/S0515036100008989). Logarithms keep a ticket left
    /// open for a week from ruling its class. The means are those of the distributions and need
    /// not be those of `HandleTimes`, which assume no form.
    ///
    /// - Parameters:
    ///   - counts: The history.
    ///   - fallback: The mean handle time to assume for each class without tickets, in minutes.
    /// - Precondition: every class has a fallback, which is finite and above 0.
    /// - Complexity: O(weeks · classes).
    public init(_ counts: ArrivalCounts, fallback: [Double]) {
        precondition(fallback.count == counts.classCount, "every class has a fallback")
        precondition(fallback.allSatisfy { $0 > 0 && $0.isFinite }, "a handle time is positive")
        let weeks = counts.handleLogs.weeks(classCount: counts.classCount)
        let sums = weeks.reduce(
            into: Array(repeating: HandleLogs.Sums(), count: counts.classCount)
        ) { sums, week in
            for index in sums.indices { sums[index] = sums[index] + week.classes[index] }
        }
        classes = HandleTimeForecast.distributions(sums, fallback: fallback)
        let start = HandleLogs.week(of: counts.zone.day(counts.days.start).start.minutesSince1970)
        let end = HandleLogs.week(of: counts.zone.day(counts.days.end).start.minutesSince1970)
        trend = HandleTimeTrend(weeks.filter { (start...end).contains($0.week) })
    }

    private static func distributions(
        _ sums: [HandleLogs.Sums], fallback: [Double]
    ) -> [HandleTimeDistribution] {
        let variances = variances(sums)
        // A fallback is a mean; that of the logarithms lies half a variance below its logarithm.
        let bases = zip(fallback, variances).map { log($0) - $1 / 2 }
        let excess = sums.indices.map { index in
            let one = sums[index]
            let averaged =
                one.averaged > 0
                ? one.averaged * log(one.averagedMinutes / one.averaged / fallback[index]) : 0
            return one.logs - one.tickets * bases[index] + averaged
        }
        let tickets = sums.map { $0.tickets + $0.averaged }
        let shift = excess.reduce(0, +) / (tickets.reduce(0, +) + priorWeight)
        return sums.indices.map { index in
            HandleTimeDistribution(
                logMean: bases[index]
                    + (excess[index] + priorWeight * shift) / (tickets[index] + priorWeight),
                logDeviation: variances[index].squareRoot(), tickets: tickets[index])
        }
    }

    /// The variance of logarithms of each class.
    private static func variances(_ sums: [HandleLogs.Sums]) -> [Double] {
        let squares = sums.map { one in
            one.tickets > 0 ? max(0, one.squares - one.logs * one.logs / one.tickets) : 0
        }
        let freedom = sums.map { max(0, $0.tickets - 1) }
        let assumed = unknownDeviation * unknownDeviation
        let within =
            (squares.reduce(0, +) + priorWeight * assumed)
            / (freedom.reduce(0, +) + priorWeight)
        return zip(squares, freedom).map { ($0 + priorWeight * within) / ($1 + priorWeight) }
    }
}
