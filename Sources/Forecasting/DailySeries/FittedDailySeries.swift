/// A model fitted to a daily series, which can follow a longer one without being fitted again.
protocol FittedDailySeries {
    /// The model with the same parameters after the days of `series`; nil where it has no
    /// finite forecast there.
    func continued(over series: DailySeries) -> Self?

    /// The expected counts of the `dayCount` days after the series: finite and not negative.
    func means(dayCount: Int) -> [Double]
}

extension ExponentialSmoothingFit: FittedDailySeries {
    func continued(over series: DailySeries) -> ExponentialSmoothingFit? {
        let cycle = OpenDayCycle(series)
        let likelihood = SmoothingLikelihood(
            cycle: cycle, form: form, start: SmoothingStates(startOf: cycle, form: form))
        guard cycle.observedDays >= ExponentialSmoothingModel.neededDays,
            form.season == .none || cycle.period > 1
        else { return nil }
        return ExponentialSmoothingFit(
            likelihood, point: likelihood.point(parameters, likelihood.start))
    }
}

extension ThetaFit: FittedDailySeries {
    func continued(over series: DailySeries) -> ThetaFit? {
        let cycle = OpenDayCycle(series)
        guard cycle.observedDays >= ThetaModel.neededDays else { return nil }
        let adjustment = SeasonalAdjustment(cycle)
        let errors = ThetaErrors(values: adjustment.values, variant: variant)
        let point = errors.point(smoothing: smoothing, theta: theta, level: errors.firstValue)
        var recursion = errors.recursion(at: point)
        let squares = errors.run(&recursion) { _, _ in }
        return ThetaFit(
            cycle: cycle, adjustment: adjustment, errors: errors, point: point,
            squares: squares)
    }
}
