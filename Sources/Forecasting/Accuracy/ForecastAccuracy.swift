/// How well forecasts met what came, over all series, days and origins of a grain.
public struct ForecastAccuracy: Hashable, Sendable {
    /// Weighted absolute percentage error: Σ|y − ŷ| / Σy; nil when nothing arrived.
    public let wape: Double?
    /// Mean absolute error over the mean absolute change from seven days before, as seen in the
    /// history before each origin; nil when nothing changed.
    ///
    /// Source: R. J. Hyndman, A. B. Koehler, doi:10.1016/j.ijforecast.2006.03.001. Below 1 beats
    /// repeating last week.
    public let mase: Double?
    /// (Σŷ − Σy) / Σy: above 0 when forecasts were too high; nil when nothing arrived.
    public let bias: Double?
    /// The share of values within the 10 % and 90 % quantiles, these included.
    ///
    /// Small counts lie within more often than 80 %, because whole numbers have no finer quantiles.
    public let coverage: Double

    /// Sums from which the measures are made.
    struct Tally {
        var absoluteError = 0.0
        var error = 0.0
        var volume = 0.0
        var scaledError = 0.0
        var scale = 0.0
        var covered = 0
        var count = 0

        var accuracy: ForecastAccuracy {
            ForecastAccuracy(
                wape: volume > 0 ? absoluteError / volume : nil,
                mase: scale > 0 ? scaledError / scale : nil,
                bias: volume > 0 ? error / volume : nil,
                coverage: count > 0 ? Double(covered) / Double(count) : 0)
        }
    }
}
