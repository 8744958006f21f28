internal import Foundation

/// Each class's share of the arrivals, by weekday: the top-down view of the classes.
struct ClassShares {
    /// Shares as `[class][weekday]`; over the classes they sum to 1 unless nothing ever arrived.
    private let shares: [[Double]]

    /// After this many days a day counts half.
    private static let halfLife = 56.0
    /// The arrivals at which a weekday's own shares weigh as much as those of all days.
    private static let allDaysWeight = 300.0

    /// The shares in daily counts of the classes as they stood after the first `dayCount` days.
    init(daily: [[Double]], weekdays: [Int], isUsable: [Bool], dayCount: Int) {
        var sums = daily.map { _ in [Double](repeating: 0, count: 7) }
        for day in 0..<dayCount where isUsable[day] {
            let weight = exp2(-Double(dayCount - 1 - day) / ClassShares.halfLife)
            for index in daily.indices { sums[index][weekdays[day]] += weight * daily[index][day] }
        }
        let totals = sumOfRows(sums, count: 7)
        let all = totals.reduce(0, +)
        shares = sums.map { sums in
            let allDays = all > 0 ? sums.reduce(0, +) / all : 0
            return zip(sums, totals).map { sum, total in
                (sum + ClassShares.allDaysWeight * allDays) / (total + ClassShares.allDaysWeight)
            }
        }
    }

    /// Splits the total's level of a day among the classes.
    ///
    /// Direct and top-down forecasts are averaged and rescaled so that the classes add up, which
    /// beats either alone (combining: J. M. Bates, C. W. J. Granger, doi:10.1057/jors.1969.103).
    ///
    /// - Parameters:
    ///   - total: The total's level.
    ///   - direct: The levels of the classes on their own; nil for a class closed on the day.
    ///   - weekday: The weekday, Monday 0.
    /// - Returns: Levels that sum to `total`; zeros when every class is closed.
    func split(total: Double, direct: [Double?], weekday: Int) -> [Double] {
        let averages = zip(direct, shares).map { own, shares in
            own.map { ($0 + total * shares[weekday]) / 2 } ?? 0
        }
        let sum = averages.reduce(0, +)
        return averages.map { sum > 0 ? $0 * (total / sum) : 0 }
    }
}
