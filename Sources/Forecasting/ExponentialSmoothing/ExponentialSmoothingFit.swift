internal import Foundation

/// Exponential smoothing of one form, fitted to a daily series.
public struct ExponentialSmoothingFit: Sendable {
    /// The form.
    public let form: ExponentialSmoothingForm
    /// The smoothing parameters.
    public let parameters: SmoothingParameters
    /// The states before the first day.
    public let initialStates: SmoothingStates
    /// The states after the last day.
    public let finalStates: SmoothingStates
    /// The forecast of every open day from the days before it; days of closed weekdays left out.
    public let oneDayForecasts: [Double]
    /// The variance σ² of the errors: of counts, or of relative errors where multiplicative.
    public let variance: Double
    /// The logarithm of the likelihood.
    public let logLikelihood: Double
    /// The number of estimated values: parameters, starting states and the variance.
    public let estimateCount: Int
    /// The number of days with a count.
    public let observedDays: Int
    let cycle: OpenDayCycle

    /// Akaike's information criterion corrected for short series; infinite where too short.
    ///
    /// −2 ln L + 2k + 2k(k + 1)/(n − k − 1): C. M. Hurvich, C.-L. Tsai, doi:10.1093/biomet/76.2.297.
    public var correctedAkaike: Double {
        let estimates = Double(estimateCount)
        let left = Double(observedDays) - estimates - 1
        guard left > 0 else { return .infinity }
        return -2 * logLikelihood + 2 * estimates + 2 * estimates * (estimates + 1) / left
    }

    init?(_ likelihood: SmoothingLikelihood, point: [Double]) {
        let cycle = likelihood.cycle
        let scale = cycle.scale
        var recursion = SmoothingRecursion(states: likelihood.states(at: point))
        let start = recursion.states
        let parameters = likelihood.parameters(at: point)
        var forecasts = [Double](repeating: 0, count: cycle.values.count)
        recursion.run(cycle, form: likelihood.form, parameters: parameters) { day, forecast in
            forecasts[day] = forecast * scale
        }
        let minus = SmoothingLikelihood.value(
            squares: recursion.squares, logs: recursion.logs, count: cycle.observedDays)
        guard recursion.isValid, minus.isFinite else { return nil }
        form = likelihood.form
        self.parameters = parameters
        self.cycle = cycle
        let hasAmounts = form.season != .multiplicative
        func scaled(_ states: SmoothingStates) -> SmoothingStates {
            SmoothingStates(
                level: states.level * scale, slope: states.slope * scale,
                season: states.season.map { hasAmounts ? $0 * scale : $0 })
        }
        initialStates = scaled(start)
        finalStates = scaled(recursion.states)
        oneDayForecasts = forecasts
        observedDays = cycle.observedDays
        let estimates = likelihood.parameterCount + likelihood.stateCount + 1
        estimateCount = estimates
        // Unbiased by as many degrees of freedom as states and parameters took.
        let degrees = Double(max(1, cycle.observedDays - estimates + 1))
        let unit = form.error == .additive ? scale : 1
        variance = recursion.squares / degrees * unit * unit
        logLikelihood = -minus - Double(cycle.observedDays) * log(scale)
    }
}
