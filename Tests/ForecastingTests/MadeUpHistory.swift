import Forecasting
import Foundation
import WorkTime

/// A Monday.
let firstDay = LocalDate(dayNumber: 20_000 - 20_000 % 7 + 4)

/// A history that starts on `firstDay`, with `volume` arrivals of a class on a day in a slot.
func madeUpHistory(
    days: Int, slotsPerDay: Int = 1, classCount: Int = 1, excluding: Set<LocalDate> = [],
    volume: (_ series: Int, _ day: Int, _ slot: Int) -> Double
) -> VolumeHistory {
    VolumeHistory(
        days: DateRange(start: firstDay, days: days), slotsPerDay: slotsPerDay,
        counts: (0..<classCount).map { series in
            (0..<days * slotsPerDay).map { volume(series, $0 / slotsPerDay, $0 % slotsPerDay) }
        },
        excludedDays: excluding)
}

extension VolumeHistory {
    /// The `days` days after the history.
    func next(_ count: Int) -> DateRange { DateRange(start: days.end, days: count) }
}

/// A repeatable stream of random numbers from a linear congruence.
struct RepeatableNumbers {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
        for _ in 0..<3 { _ = uniform() }
    }

    /// A number in 0..<1.
    mutating func uniform() -> Double {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Double(state >> 11) / Double(UInt64(1) << 53)
    }

    /// A Poisson count: the arrivals within `mean` units of time, one a unit on average.
    mutating func poisson(mean: Double) -> Double {
        var left = mean
        var count = 0.0
        while left > 0 {
            left -= exponential()
            if left > 0 { count += 1 }
        }
        return count
    }

    /// A negative binomial count with variance mean + mean² / `shape`.
    mutating func negativeBinomial(mean: Double, shape: Int) -> Double {
        poisson(mean: mean * gamma(shape: shape))
    }

    /// A gamma number with mean 1 and variance 1 / `shape`.
    mutating func gamma(shape: Int) -> Double {
        (0..<shape).reduce(0) { sum, _ in sum + exponential() } / Double(shape)
    }

    private mutating func exponential() -> Double {
        -log(1 - uniform())
    }
}
