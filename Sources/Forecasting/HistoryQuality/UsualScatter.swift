internal import Foundation

/// How far arrivals scatter around what is usual, for the tails of sums over a run of units.
///
/// The variance of a count is μ + αμ². Days have an α of their own, because a busy day is busy in
/// all its hours; hours scatter a little more. Both are found by moments, with single residuals
/// cut back (P. J. Huber, doi:10.1214/aoms/1177703732) and the result raised by a quarter.
struct UsualScatter {
    /// The dispersion of whole days.
    let day: Double
    /// The dispersion of single units, at least that of days.
    let unit: Double

    private static let safety = 1.25

    init(_ usual: UsualArrivals, isOrdinary: [Bool]) {
        let totals = sumsOfGroups(usual.actual, size: usual.unitsPerDay)
        let days = totals.indices.filter { isOrdinary[$0] && usual.daily[$0] > 0 }
        let distances = days.map { abs(totals[$0] - usual.daily[$0]) / usual.daily[$0] }.sorted()
        let typical = distances.isEmpty ? 0 : distances[distances.count / 2] * 1.4826
        var (excess, weight) = (0.0, 0.0)
        for day in days {
            let mean = usual.daily[day]
            let inflation = 1 + 1 / Double(usual.support[day])
            let cut = max(4 * typical, 4 / mean.squareRoot()) * mean
            let residual = min(abs(totals[day] - mean), cut)
            excess += residual * residual / inflation - mean
            weight += mean * mean
        }
        let daily = weight > 0 ? max(0, excess / weight) * UsualScatter.safety : 0
        day = daily
        (excess, weight) = (0, 0)
        for place in usual.expected.indices
        where usual.expected[place] > 0 && isOrdinary[place / usual.unitsPerDay] {
            let mean = usual.expected[place]
            let cut = 6 * (mean + (daily + 0.3) * mean * mean).squareRoot() + 2
            let residual = min(abs(usual.actual[place] - mean), cut)
            excess += residual * residual - mean
            weight += mean * mean
        }
        unit = max(daily, weight > 0 ? excess / weight * UsualScatter.safety : 0)
    }

    /// The dispersion of the arrivals in a run of units together, the uncertainty of what is
    /// usual included.
    func dispersion(of run: Range<Int>, in usual: UsualArrivals) -> Double {
        var (mean, squares, variance) = (0.0, 0.0, 0.0)
        var place = run.lowerBound
        while place < run.upperBound {
            let index = place / usual.unitsPerDay
            let end = min(run.upperBound, (index + 1) * usual.unitsPerDay)
            let share = usual.expected[place..<end].reduce(0, +)
            squares += usual.expected[place..<end].reduce(0) { $0 + $1 * $1 }
            mean += share
            variance += day * share * share
            if usual.daily[index] > 0 {
                let error = (1 / usual.daily[index] + day) / Double(max(1, usual.support[index]))
                variance += error * share * share
            }
            place = end
        }
        guard mean > 0 else { return unit }
        variance += (unit - day) * squares
        return max(variance / (mean * mean), day / 2)
    }

    /// The probability of at most `count` arrivals in a run.
    func probability(atMost count: Double, in run: Range<Int>, of usual: UsualArrivals) -> Double {
        CountDistribution.probabilities(
            of: count, mean: usual.expected[run].reduce(0, +),
            dispersion: dispersion(of: run, in: usual)
        ).atMost
    }

    /// The probability of at least `count` arrivals in a run.
    func probability(atLeast count: Double, in run: Range<Int>, of usual: UsualArrivals) -> Double {
        1
            - CountDistribution.probabilities(
                of: count, mean: usual.expected[run].reduce(0, +),
                dispersion: dispersion(of: run, in: usual)
            ).below
    }
}
