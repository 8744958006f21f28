import Foundation
import RandomStreams
import WorkTime

@testable import Forecasting

/// A daily series that starts on `firstDay`.
func madeUpSeries(_ values: [Double?]) -> DailySeries {
    DailySeries(start: firstDay, values: values)
}

/// A series without seasons or closed days, in units of its mean.
func madeUpCycle(_ values: [Double]) -> OpenDayCycle {
    OpenDayCycle(madeUpSeries(values))
}

/// Counts of a desk whose weekdays differ, with scatter, always the same for a seed.
func busyDesk(days: Int, seed: UInt64, mean: Double = 100) -> [Double] {
    let shape = [1.4, 1.2, 1.1, 1.0, 0.9, 0.8, 0.6]
    var numbers = RepeatableNumbers(seed: seed)
    return (0..<days).map { numbers.negativeBinomial(mean: mean * shape[$0 % 7], shape: 30) }
}

/// Counts simulated from a form of exponential smoothing.
func simulated(
    _ form: ExponentialSmoothingForm, _ parameters: SmoothingParameters,
    from start: SmoothingStates, deviation: Double, days: Int, seed: UInt64
) -> [Double] {
    var stream = RandomStream(seed: seed)
    var states = start
    let isFactor = form.season == .multiplicative
    return (0..<days).map { day in
        let place = day % states.season.count
        let fading = parameters.damping * states.slope
        let base = states.level + fading
        let effect = states.season[place]
        let forecast = isFactor ? base * effect : base + effect
        let draw = deviation * Normal().draw(from: &stream)
        let amount = form.error == .additive ? draw : draw * forecast
        let move = isFactor ? amount / effect : amount
        states.level = base + parameters.level * move
        states.slope = fading + parameters.slope * move
        states.season[place] += parameters.season * (isFactor ? amount / base : amount)
        return max(0, forecast + amount)
    }
}
