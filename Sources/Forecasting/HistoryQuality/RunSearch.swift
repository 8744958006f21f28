internal import Foundation

/// Runs of units far below or above what is usual.
///
/// Candidates are the stretches of highest likelihood ratio between Poisson counts at a changed
/// rate and at the usual one, as in scan statistics (M. Kulldorff,
/// doi:10.1080/03610929708831995); each is then judged by its negative binomial tail. The level
/// holds for the whole history: it is divided by the number of units looked at.
struct RunSearch {
    /// A run with its arrivals.
    struct Run: Hashable {
        let units: Range<Int>
        let actual: Double
        let expected: Double
        /// The burst that made up for a run below, if one followed.
        var backfill: Range<Int>?
    }

    /// The probability of any false alarm in a history where nothing is wrong.
    static let level = 1e-4

    let usual: UsualArrivals
    let scatter: UsualScatter
    /// For every day, whether it is to be judged.
    let isJudged: [Bool]

    private var threshold: Double {
        RunSearch.level / Double(max(1, usual.expected.count { $0 > 0 }))
    }

    /// Runs with at most two fifths of their usual arrivals, in order, each with its backfill.
    func silences() -> [Run] {
        var runs: [Run] = []
        // Before its first and after its last ticket the history has not begun or is over.
        let first = usual.actual.firstIndex { $0 > 0 } ?? 0
        let end = (usual.actual.lastIndex { $0 > 0 } ?? -1) + 1
        for candidate in best(rate: 0.25, in: first..<max(first, end)) {
            let units = trimmed(candidate)
            let run = self.run(units)
            guard run.expected >= 3, run.actual <= 0.4 * run.expected,
                scatter.probability(atMost: run.actual, in: units, of: usual) <= threshold
            else { continue }
            runs.append(run)
        }
        return runs.map { run in
            var run = run
            run.backfill = backfill(after: run)
            return run
        }
    }

    /// The burst within two days after a silence that holds a fair part of what was missing.
    private func backfill(after silence: Run) -> Range<Int>? {
        let start = silence.units.upperBound
        let end = min(usual.expected.count, start + 2 * usual.unitsPerDay)
        let missing = silence.expected - silence.actual
        let bursts = best(rate: 2.5, in: start..<max(start, end)).map { run($0) }
        return bursts.first { burst in
            let excess = burst.actual - burst.expected
            return burst.actual >= 5 && excess >= 0.3 * missing && excess <= 3 * missing
                && scatter.probability(atLeast: burst.actual, in: burst.units, of: usual)
                    <= threshold
        }?.units
    }

    private func run(_ units: Range<Int>) -> Run {
        Run(
            units: units, actual: usual.actual[units].reduce(0, +),
            expected: usual.expected[units].reduce(0, +))
    }

    /// Stretches of `range` that speak for `rate` times the usual, in order, without overlap.
    private func best(rate: Double, in range: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = range.lowerBound
        while start < range.upperBound {
            guard score(start, rate: rate) > 0 else {
                start += 1
                continue
            }
            var (sum, most, end, place) = (0.0, 0.0, start, start)
            while place < range.upperBound {
                guard let step = judgedScore(place, rate: rate) else { break }
                sum += step
                if sum <= 0 { break }
                place += 1
                if sum > most { (most, end) = (sum, place) }
                // What is lost since the peak would be won back by another event only.
                if sum < most - 12 { break }
            }
            if end > start { found.append(start..<end) }
            start = max(end, start + 1)
        }
        return found
    }

    private func score(_ place: Int, rate: Double) -> Double {
        judgedScore(place, rate: rate) ?? 0
    }

    private func judgedScore(_ place: Int, rate: Double) -> Double? {
        guard isJudged[place / usual.unitsPerDay] else { return nil }
        return usual.actual[place] * log(rate) - (rate - 1) * usual.expected[place]
    }

    /// The run without units at its ends in which next to nothing is usual.
    private func trimmed(_ run: Range<Int>) -> Range<Int> {
        let least = 0.05 * (usual.expected[run].max() ?? 0)
        var run = run
        while let last = run.last, usual.expected[last] < least {
            run = run.lowerBound..<last
        }
        while let first = run.first, usual.expected[first] < least {
            run = first + 1..<run.upperBound
        }
        return run
    }
}
