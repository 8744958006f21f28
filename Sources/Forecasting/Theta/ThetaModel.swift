/// The theta method: half smoothing, half trend, on the series without its weekday effects.
///
/// The dynamic optimized form of J. A. Fiorucci, T. R. Pellegrini, F. Louzada, F. Petropoulos,
/// A. B. Koehler, doi:10.1016/j.ijforecast.2016.02.005, and the standard one it generalizes,
/// V. Assimakopoulos, K. Nikolopoulos, doi:10.1016/S0169-2070(00)00066-2.
public struct ThetaModel: DailySeriesModel {
    /// Which theta model.
    public enum Variant: CaseIterable, Sendable {
        /// θ = 2 and the least-squares line through the whole series.
        case standard
        /// θ by least squares and the line through the days so far.
        case dynamicOptimized
    }

    /// Which theta model.
    public let variant: Variant
    /// The least number of days with a count.
    public static let neededDays = 8

    /// The model of this variant.
    public init(_ variant: Variant = .dynamicOptimized) {
        self.variant = variant
    }

    /// The counts expected after the series; see `DailySeriesModel`.
    public func forecast(
        _ series: DailySeries, dayCount: Int
    ) throws(DailySeriesRefusal) -> DailyForecast {
        try fit(series).forecast(dayCount: dayCount)
    }

    /// The parameters with the least squared errors.
    ///
    /// - Throws: Why the series has none.
    /// - Complexity: O(days) for each of some hundred evaluations of the errors.
    public func fit(_ series: DailySeries) throws(DailySeriesRefusal) -> ThetaFit {
        let cycle = OpenDayCycle(series)
        guard cycle.observedDays >= ThetaModel.neededDays else {
            throw .tooFewDays(found: cycle.observedDays, needed: ThetaModel.neededDays)
        }
        let adjustment = SeasonalAdjustment(cycle)
        var errors = ThetaErrors(values: adjustment.values, variant: variant)
        var best: (point: [Double], value: Double) = ([0.5, 2, 1], .infinity)
        for smoothing in [0.15, 0.5, 0.85] {
            let start = [smoothing, 2, errors.firstValue]
            let found = NelderMead.minimum(
                of: &errors, from: variant == .standard ? [start[0], start[2]] : start,
                steps: variant == .standard ? [0.1, 0.1] : [0.1, 1, 0.1], limit: 200,
                tolerance: 1e-7)
            if found.value < best.value { best = found }
        }
        guard best.value.isFinite else { throw .noFormFits }
        return ThetaFit(
            cycle: cycle, adjustment: adjustment, errors: errors, point: best.point,
            squares: best.value)
    }
}

/// The sum of squared errors of one day ahead, as a function of α, θ where it is free, and ℓ₀.
struct ThetaErrors: MinimizedFunction {
    let values: [Double]
    let variant: ThetaModel.Variant
    let trend: ThetaTrend
    let firstValue: Double

    init(values: [Double], variant: ThetaModel.Variant) {
        self.values = values
        self.variant = variant
        let seen = values.indices.filter { !values[$0].isNaN }
        firstValue = seen.first.map { values[$0] } ?? 1
        switch variant {
        case .standard:
            trend = .fixed(
                Line(places: seen.map { Double($0 + 1) }, values: seen.map { values[$0] }))
        case .dynamicOptimized: trend = .dynamic
        }
    }

    func recursion(at point: [Double]) -> ThetaRecursion {
        switch variant {
        case .standard:
            ThetaRecursion(smoothing: point[0], theta: 2, level: point[1], trend: trend)
        case .dynamicOptimized:
            ThetaRecursion(smoothing: point[0], theta: point[1], level: point[2], trend: trend)
        }
    }

    /// The point that stands for these parameters.
    func point(smoothing: Double, theta: Double, level: Double) -> [Double] {
        switch variant {
        case .standard: [smoothing, level]
        case .dynamicOptimized: [smoothing, theta, level]
        }
    }

    /// Allocates nothing: called some hundred times a series.
    mutating func value(at point: [Double]) -> Double {
        var recursion = recursion(at: point)
        guard recursion.smoothing >= 0.01, recursion.smoothing <= 0.99, recursion.theta >= 1,
            recursion.theta <= 1e3
        else { return .infinity }
        return run(&recursion) { _, _ in }
    }

    /// Runs over the days; a missing one is taken to be as expected.
    @inline(__always)
    func run(_ recursion: inout ThetaRecursion, observe: (_ day: Int, _ forecast: Double) -> Void)
        -> Double
    {
        var sum = 0.0
        for day in values.indices {
            let forecast = recursion.forecast
            observe(day, forecast)
            let value = values[day]
            let error = value.isNaN ? 0 : value - forecast
            sum += error * error
            recursion.advance(forecast + error)
        }
        return sum.isNaN ? .infinity : sum
    }
}
