/// The search for the likeliest parameters and starting states of one form.
struct SmoothingSearch {
    private var likelihood: SmoothingLikelihood
    private var point: [Double] = []
    private var value = Double.infinity

    init(cycle: OpenDayCycle, form: ExponentialSmoothingForm) {
        likelihood = SmoothingLikelihood(
            cycle: cycle, form: form, start: SmoothingStates(startOf: cycle, form: form))
    }

    /// The corrected Akaike criterion of what was found so far.
    var criterion: Double {
        let estimates = Double(likelihood.parameterCount + likelihood.stateCount + 1)
        let left = Double(likelihood.cycle.observedDays) - estimates - 1
        guard left > 0 else { return .infinity }
        return 2 * value + 2 * estimates + 2 * estimates * (estimates + 1) / left
    }

    /// What was found; nil where no point has a finite likelihood.
    var fit: ExponentialSmoothingFit? {
        value.isFinite ? ExponentialSmoothingFit(likelihood, point: point) : nil
    }

    /// Finds the smoothing parameters with the starting states left as they are.
    mutating func findParameters() {
        for level in [0.05, 0.25, 0.6] {
            for season in likelihood.form.season == .none ? [0] : [0.02, 0.15] {
                let parameters = SmoothingParameters(
                    level: level, slope: level / 10, season: season, damping: 0.95)
                let tried = likelihood.point(parameters, likelihood.start)
                let found = likelihood.value(at: tried)
                if point.isEmpty || found < value { (point, value) = (tried, found) }
            }
        }
        guard value.isFinite else { return }
        let steps = likelihood.point(
            SmoothingParameters(level: 0.1, slope: 0.02, season: 0.05, damping: -0.05),
            likelihood.start)
        (point, value) = NelderMead.minimum(
            of: &likelihood, from: point, steps: steps, limit: 30 + 20 * point.count,
            tolerance: 0.01)
    }

    /// Finds parameters and starting states together, from the parameters found.
    mutating func findStates() {
        guard value.isFinite else { return }
        if !likelihood.findsStates {
            let parameters = likelihood.parameters(at: point)
            likelihood.findsStates = true
            point = likelihood.point(parameters, likelihood.start)
            // The last effect of the season now follows from the others.
            value = likelihood.value(at: point)
        }
        var steps = point.map { max(0.05, abs($0) * 0.1) }
        for index in 0..<likelihood.parameterCount { steps[index] = max(0.01, point[index] * 0.2) }
        if likelihood.form.trend == .damped { steps[2] = -0.03 }
        if likelihood.form.trend != .none { steps[likelihood.parameterCount + 1] = 0.005 }
        let found = NelderMead.minimum(
            of: &likelihood, from: point, steps: steps,
            limit: SmoothingSearch.budget(days: likelihood.cycle.values.count),
            tolerance: 1e-5)
        if found.value <= value { (point, value) = found }
    }

    /// Evaluations allowed: fewer on long series, whose starting states matter less.
    private static func budget(days: Int) -> Int {
        min(1500, max(200, 180_000 / max(1, days)))
    }
}
