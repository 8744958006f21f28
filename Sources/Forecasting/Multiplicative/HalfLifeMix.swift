internal import Foundation

/// How much each half-life counts in a series' level.
enum HalfLifeMix {
    /// The share dealt out equally, whatever the past errors.
    private static let equalShare = 0.25
    private static let power = 8.0

    /// Weights proportional to past absolute errors to the power −8, with a quarter shared equally.
    ///
    /// A high power comes close to picking the best, but turns gently when two are level.
    ///
    /// - Parameter past: Levels forecast from past origins beside the daily counts that came; nil
    ///   marks days that do not count.
    /// - Returns: One weight a half-life; they sum to 1.
    static func weights(past: [(levels: DayLevels, counts: [Double?])]) -> [Double] {
        let lives = DayLevels.halfLives.indices
        var errors = [Double](repeating: 0, count: lives.count)
        for (levels, counts) in past {
            guard let logLevels = levels.logLevels else { continue }
            for (day, count) in zip(0..., counts) where levels.isOpen[day] {
                guard let count else { continue }
                for life in lives { errors[life] += abs(count - exp(logLevels[life][day])) }
            }
        }
        let least = errors.min() ?? 0
        let scores = errors.map { $0 > least ? pow(least / $0, power) : 1 }
        let sum = scores.reduce(0, +)
        return scores.map {
            (1 - equalShare) * $0 / sum + equalShare / Double(lives.count)
        }
    }
}
