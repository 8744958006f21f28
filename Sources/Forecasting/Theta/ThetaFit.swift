internal import RandomStreams

/// A theta model fitted to a daily series.
public struct ThetaFit: Sendable {
    /// α: the share of a new count that goes into the level.
    public let smoothing: Double
    /// θ: 1 for smoothing alone; the larger, the more of the trend is followed.
    public let theta: Double
    /// Whether weekday effects were taken out first.
    public let isSeasonal: Bool
    /// The standard deviation of the errors of one day ahead, without weekday effects.
    public let deviation: Double
    let variant: ThetaModel.Variant
    private let cycle: OpenDayCycle
    private let adjustment: SeasonalAdjustment
    private let end: ThetaRecursion

    init(
        cycle: OpenDayCycle, adjustment: SeasonalAdjustment, errors: ThetaErrors,
        point: [Double], squares: Double
    ) {
        self.cycle = cycle
        self.adjustment = adjustment
        variant = errors.variant
        var recursion = errors.recursion(at: point)
        _ = errors.run(&recursion) { _, _ in }
        end = recursion
        smoothing = recursion.smoothing
        theta = recursion.theta
        if case .none = adjustment.kind { isSeasonal = false } else { isSeasonal = true }
        let degrees = Double(max(1, cycle.observedDays - point.count))
        deviation = (squares / degrees).squareRoot() * cycle.scale
    }

    /// The counts of the `dayCount` days after the series.
    ///
    /// The mean of a day takes in the means of the days before it as if they had come; quantiles are
    /// those of simulated paths with normal errors, always the same.
    public func forecast(dayCount: Int) -> DailyForecast {
        let days = max(0, dayCount)
        let scale = cycle.scale
        var means = [Double](repeating: 0, count: days)
        walk(&means) { 0 }
        let spread = deviation / scale
        let columns = SimulatedPaths.ascending(days: days, seed: 2016) { stream, path in
            walk(&path) { spread * Normal().draw(from: &stream) }
        }
        return cycle.forecast(dayCount: days) { day in
            .simulated(mean: means[day] * scale, ascending: columns[day].map { $0 * scale })
        }
    }

    func means(dayCount: Int) -> [Double] {
        var means = [Double](repeating: 0, count: dayCount)
        walk(&means) { 0 }
        let scale = cycle.scale
        return cycle.forecast(dayCount: dayCount) {
            .normal(mean: means[$0] * scale, deviation: 0)
        }.mean
    }

    private func walk(_ path: inout [Double], error: () -> Double) {
        var recursion = end
        for day in path.indices {
            let value = recursion.forecast + error()
            recursion.advance(value)
            path[day] = adjustment.restored(
                value, place: cycle.place(cycle.values.count + day))
        }
    }
}
