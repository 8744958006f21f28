/// How long specialists spent on some tickets of a class, each as long.
public struct HandleTime: Hashable, Sendable {
    /// The position of the class.
    public let classIndex: Int
    /// The time spent on each ticket, in minutes.
    public let minutes: Double
    /// How many tickets took as long.
    public let tickets: Double

    /// `tickets` tickets of a class that took `minutes` minutes each.
    public init(classIndex: Int, minutes: Double, tickets: Double = 1) {
        self.classIndex = classIndex
        self.minutes = minutes
        self.tickets = tickets
    }
}

/// Mean handle times of ticket classes from few and crooked samples.
public enum HandleTimes {
    /// The number of samples at which a class's own mean weighs as much as its prior.
    private static let priorWeight = 20.0
    /// The share of samples left as they are; larger ones are cut back to this quantile.
    private static let keptShare = 0.99

    /// The mean handle time of each class in minutes, shrunk where samples are few.
    ///
    /// A class with n samples of mean x̄ gets (n·x̄ + 20·p) / (n + 20): credibility in the sense of
    /// H. Bühlmann, "Experience rating and credibility", doi:10.1017/S0515036100008989. The prior p
    /// is the class's fallback times the ratio of sampled to fallback minutes over all classes, so
    /// that a team slower than assumed is slower everywhere. Handle times have long right tails
    /// (L. Brown et al., doi:10.1198/016214504000001808); samples beyond the 99 % quantile of
    /// minutes over fallback are cut back to it (J. W. Tukey, doi:10.1214/aoms/1177704711).
    ///
    /// - Parameters:
    ///   - samples: Handle times; those not positive and finite are ignored.
    ///   - classCount: The number of classes.
    ///   - fallback: What to assume for each class without samples, in minutes, above 0.
    /// - Returns: Minutes, one number a class, above 0.
    public static func means(
        samples: [HandleTime], classCount: Int, fallback: [Double]
    ) -> [Double] {
        precondition(fallback.count == classCount, "every class has a fallback")
        precondition(fallback.allSatisfy { $0 > 0 && $0.isFinite }, "a handle time is positive")
        let ratios =
            samples
            .filter { $0.minutes > 0 && $0.minutes.isFinite }
            .map { (sample: $0, ratio: $0.minutes / fallback[$0.classIndex]) }
        let limit = quantile(ratios.map { (value: $0.ratio, weight: $0.sample.tickets) })
        var sums = [Double](repeating: 0, count: classCount)
        var counts = sums
        for (sample, ratio) in ratios {
            sums[sample.classIndex] += min(ratio, limit) * sample.tickets
            counts[sample.classIndex] += sample.tickets
        }
        let minutes = zip(sums, fallback).reduce(0) { $0 + $1.0 * $1.1 }
        let assumed = zip(counts, fallback).reduce(0) { $0 + $1.0 * $1.1 }
        let typical = fallback.reduce(0, +) / Double(max(1, classCount))
        let ratio =
            (minutes + priorWeight * typical) / max(assumed + priorWeight * typical, .ulpOfOne)
        return fallback.indices.map { index in
            fallback[index] * (sums[index] + priorWeight * ratio) / (counts[index] + priorWeight)
        }
    }

    /// The value at or below which the kept share of the weight lies; infinite without values.
    private static func quantile(_ values: [(value: Double, weight: Double)]) -> Double {
        let wanted = keptShare * values.reduce(0) { $0 + $1.weight }
        var reached = 0.0
        for (value, weight) in values.sorted(by: { $0.value < $1.value }) {
            reached += weight
            if reached >= wanted { return value }
        }
        return .infinity
    }
}
