internal import Foundation

/// How far a series follows the course it took a year before.
///
/// The change from the four weeks before an origin to the days after it is compared with the change
/// at the same time of earlier years, 364 days and its multiples back, so that weekdays meet. Week by
/// week over the last year, a least-squares slope says how much of the one shows in the other; where
/// it explains less than a tenth there is no pattern, and the slope is 0. With a single year to
/// compare with, patterns did more harm than good, so two full years are needed besides the weeks
/// around them.
struct YearlyPattern {
    private static let year = 364
    /// The days that say what was usual before an origin.
    private static let before = 28
    /// The days before and after a day whose mean stands for it.
    private static let around = 7
    /// The least share of the squared changes that has to be explained.
    private static let gate = 0.1
    /// Changes beyond this on the logarithmic scale are no season.
    private static let bound = 1.5

    /// The sums of the counts before each day.
    private let sums: [Double]
    /// How much of earlier years' changes is expected again, within 0...1.
    let slope: Double

    /// The pattern of the daily counts of a history, special effects taken out; nil where there is
    /// none to speak of.
    init?(_ daily: [Double?]) {
        guard daily.count >= 2 * YearlyPattern.year + YearlyPattern.before else { return nil }
        var filled = daily.map { $0 ?? .nan }
        for day in filled.indices where filled[day].isNaN {
            filled[day] = day >= 7 ? filled[day - 7] : 0
        }
        sums = filled.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
        var (product, square, total) = (0.0, 0.0, 0.0)
        let last = daily.count - 2 * YearlyPattern.around
        for origin in stride(from: last, to: daily.count - YearlyPattern.year, by: -7) {
            let middle = origin + YearlyPattern.around
            guard let then = YearlyPattern.earlierChange(sums, origin: origin, day: middle),
                let now = YearlyPattern.change(sums, origin: origin, day: middle)
            else { continue }
            product += then * now
            square += then * then
            total += now * now
        }
        guard product > 0, product * product > YearlyPattern.gate * square * total else {
            return nil
        }
        slope = min(1, product / square)
    }

    /// The logarithm of what to multiply the level of a day after the history by.
    func logFactor(_ day: Int) -> Double {
        let origin = sums.count - 1
        return slope * (YearlyPattern.earlierChange(sums, origin: origin, day: day) ?? 0)
    }

    /// The mean change at the same time of the years before; nil where none is known.
    private static func earlierChange(_ sums: [Double], origin: Int, day: Int) -> Double? {
        var (sum, count) = (0.0, 0.0)
        var back = year
        while origin - back >= before {
            if let change = change(sums, origin: origin - back, day: day - back) {
                sum += change
                count += 1
            }
            back += year
        }
        return count > 0 ? sum / count : nil
    }

    /// The logarithm of the level around a day over that of the four weeks before an origin; nil
    /// where either is not known or nothing arrived.
    private static func change(_ sums: [Double], origin: Int, day: Int) -> Double? {
        guard origin >= before, day >= around, day + around < sums.count else { return nil }
        let usual = (sums[origin] - sums[origin - before]) / Double(before)
        let found = (sums[day + around] - sums[day - around]) / Double(2 * around)
        guard usual > 0, found > 0 else { return nil }
        return min(max(log(found / usual), -bound), bound)
    }
}
