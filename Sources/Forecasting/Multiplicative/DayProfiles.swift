internal import Foundation

/// How a day's arrivals spread over its slots, by series and weekday.
///
/// Each weekday is shrunk to the pool of days that are about as busy, and a class's pool to the
/// total's profile.
struct DayProfiles {
    /// Shares of a day as `[series][weekday][slot]`, the total last.
    private let shares: [[[Double]]]

    /// The arrivals at which a weekday's own profile weighs as much as its pool's.
    private static let poolWeight = 300.0
    /// The same for a class, whose arrivals are fewer and more erratic.
    private static let classPoolWeight = 1000.0
    /// The arrivals at which a class's pool weighs as much as the total's profile.
    private static let totalWeight = 300.0

    /// The profiles of series by their sums on each weekday, Monday first; the total comes last.
    init(_ sums: [[SlotSums]]) {
        guard let total = sums.last, let slots = total.first?.slotCount else {
            shares = []
            return
        }
        let isQuiet = DayProfiles.quietWeekdays(total)
        let even = [Double](repeating: 1 / Double(slots), count: slots)
        let totalShares = DayProfiles.shares(
            total, isQuiet: isQuiet, weight: DayProfiles.poolWeight,
            poolPrior: { _ in (even, 1) })
        let classShares = sums.dropLast().map { own in
            DayProfiles.shares(
                own, isQuiet: isQuiet, weight: DayProfiles.classPoolWeight,
                poolPrior: { (totalShares[$0], DayProfiles.totalWeight) })
        }
        shares = classShares + [totalShares]
    }

    /// The shares of the slots of a weekday, which sum to 1.
    func shares(series: Int, weekday: Int) -> [Double] {
        shares[series][weekday]
    }

    /// Weekdays with less than half the arrivals of the busiest: the weekend, wherever it lies.
    private static func quietWeekdays(_ sums: [SlotSums]) -> [Bool] {
        let busiest = sums.map(\.arrivalsPerDay).max() ?? 0
        return sums.map { $0.arrivalsPerDay < busiest / 2 }
    }

    /// The shares of one series on each weekday, with what to assume of a weekday's pool.
    private static func shares(
        _ sums: [SlotSums], isQuiet: [Bool], weight: Double,
        poolPrior: (Int) -> (shares: [Double], weight: Double)
    ) -> [[Double]] {
        zip(0..., sums).map { weekday, own in
            var pool = SlotSums(slotCount: own.slotCount)
            for (other, sum) in zip(0..., sums) where isQuiet[other] == isQuiet[weekday] {
                pool.add(sum)
            }
            let prior = poolPrior(weekday)
            let pooled = pool.shares(prior: prior.shares, weight: prior.weight)
            return own.shares(prior: pooled, weight: weight)
        }
    }
}

/// Discounted sums over days of the counts of each slot of the day.
struct SlotSums {
    private var counts: [Double]
    private var roots: [Double]
    private var days = 0.0

    /// After this many days a day counts half.
    private static let halfLife = 56.0
    /// About the largest variance of the square root of a Poisson count.
    private static let rootVariance = 0.4

    /// Sums over no days.
    init(slotCount: Int) {
        counts = [Double](repeating: 0, count: slotCount)
        roots = counts
    }

    /// The number of slots of a day.
    var slotCount: Int { counts.count }

    /// Mean arrivals of a day; 0 without days.
    var arrivalsPerDay: Double {
        days > 0 ? counts.reduce(0, +) / days : 0
    }

    /// The sums on each weekday, Monday first, of the days that `isLearned` among the first ones.
    static func byWeekday(
        _ values: [Double], slotCount: Int, weekdays: [Int], isLearned: ArraySlice<Bool>
    ) -> [SlotSums] {
        var sums = [SlotSums](repeating: SlotSums(slotCount: slotCount), count: 7)
        for (day, learned) in zip(0..., isLearned) where learned {
            let weight = exp2(-Double(isLearned.count - 1 - day) / halfLife)
            sums[weekdays[day]].add(values, from: day * slotCount, weight: weight)
        }
        return sums
    }

    /// Adds the day whose counts start at `first`.
    private mutating func add(_ values: [Double], from first: Int, weight: Double) {
        for slot in counts.indices where values[first + slot] > 0 {
            counts[slot] += weight * values[first + slot]
            roots[slot] += weight * values[first + slot].squareRoot()
        }
        days += weight
    }

    /// Adds the days of other sums.
    mutating func add(_ other: SlotSums) {
        for slot in counts.indices {
            counts[slot] += other.counts[slot]
            roots[slot] += other.roots[slot]
        }
        days += other.days
    }

    /// Shares of the slots that sum to 1, drawn to `prior` with the weight of so many arrivals.
    func shares(prior: [Double], weight: Double) -> [Double] {
        let means = counts.indices.map(steadyMean)
        let sum = means.reduce(0, +)
        guard sum > 0 else { return prior }
        let arrivals = counts.reduce(0, +)
        let own = arrivals / (arrivals + weight)
        return zip(means, prior).map { mean, prior in own * mean / sum + (1 - own) * prior }
    }

    /// The mean count of a slot, which one odd day cannot bend much.
    ///
    /// Square roots steady counts (M. S. Bartlett, doi:10.2307/2983678). With r the mean root, a mean
    /// count is r² plus the variance of the roots; the variance is allowed no more than what chance
    /// brings, so that quiet slots keep their mean and bursts do not count.
    private func steadyMean(_ slot: Int) -> Double {
        guard days > 0 else { return 0 }
        let root = roots[slot] / days
        return root * root + min(counts[slot] / days - root * root, SlotSums.rootVariance)
    }
}
