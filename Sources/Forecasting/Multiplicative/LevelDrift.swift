internal import Foundation

/// How far a series has lately run ahead of its forecasts, as far as that can be told from chance.
///
/// There is no trend by default: most series have none that lasts. Where past forecasts missed to
/// the same side again and again, the next is moved by a part of the miss, drawn to 0 in the
/// positive-part manner of W. James, C. Stein, "Estimation with quadratic loss" (1961), and B. Efron,
/// C. Morris, doi:10.1080/01621459.1973.10481350. After a lasting step the levels soon catch up, so
/// that the miss is the least of the mean one and the three latest.
enum LevelDrift {
    /// The variances of the mean miss that its square has to exceed before anything moves.
    ///
    /// Origins a week apart have two weeks' horizons that overlap, so that misses are alike by
    /// half and their mean varies about twice as much as that of independent ones; the other factor
    /// of two is caution.
    private static let gate = 4.0
    /// The standard deviation of the mean miss that there is always, however alike the misses are.
    ///
    /// Moving by a few percent gains little and loses as much.
    private static let doubt = 0.02
    /// Fewer misses than this tell nothing.
    private static let fewest = 3
    /// No forecast is moved by more than this on the logarithmic scale.
    private static let bound = 0.5

    /// The logarithm of what to multiply a level by.
    ///
    /// - Parameters:
    ///   - past: Levels forecast from past origins, the latest first, beside the daily counts that
    ///     came; nil marks days that do not count.
    ///   - mix: The weights of the half-lives.
    /// - Returns: A number from −0.5 to 0.5.
    static func logFactor(
        past: [(levels: DayLevels, counts: [Double?])], mix: [Double]
    ) -> Double {
        let misses = past.compactMap { levels, counts in miss(levels, counts, mix: mix) }
        guard misses.count >= fewest else { return 0 }
        let count = Double(misses.count)
        let mean = misses.reduce(0, +) / count
        guard mean != 0 else { return 0 }
        let variance = misses.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (count - 1) / count
        let kept = max(0, 1 - gate * (variance + doubt * doubt) / (mean * mean))
        let side: Double = mean < 0 ? -1 : 1
        let size = misses.prefix(fewest).reduce(abs(mean)) { min($0, max(0, side * $1)) }
        return side * min(kept * size, bound)
    }

    /// The logarithm of arrivals over forecast; nil when none were forecast.
    private static func miss(
        _ levels: DayLevels, _ counts: [Double?], mix: [Double]
    ) -> Double? {
        var actual = 0.0
        var expected = 0.0
        for (day, count) in zip(0..., counts) {
            guard let count else { continue }
            actual += count
            expected += levels.level(day, mix: mix)
        }
        // One is added so that a silent fortnight of a quiet series is no collapse.
        return expected > 0 ? log((actual + 1) / (expected + 1)) : nil
    }
}
