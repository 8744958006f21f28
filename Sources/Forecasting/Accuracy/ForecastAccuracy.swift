/// How well forecasts met what came, over the days and origins judged.
public struct ForecastAccuracy: Hashable, Sendable {
    /// Weighted absolute percentage error: Σ|y − ŷ| / Σy; nil when nothing arrived.
    public let wape: Double?
    /// Mean absolute error over the mean absolute change from seven days before, as seen in the
    /// history before each origin; nil when nothing changed.
    ///
    /// Source: R. J. Hyndman, A. B. Koehler, doi:10.1016/j.ijforecast.2006.03.001. Below 1 beats
    /// repeating last week.
    public let mase: Double?
    /// The root of the mean squared error over the mean squared change from seven days before;
    /// nil when nothing changed.
    ///
    /// Large errors weigh more than in `mase`. Source: S. Makridakis, E. Spiliotis,
    /// V. Assimakopoulos, doi:10.1016/j.ijforecast.2021.11.013, where the change is from one step
    /// before.
    public let rmsse: Double?
    /// (Σŷ − Σy) / Σy: above 0 when forecasts were too high; nil when nothing arrived.
    public let bias: Double?
    /// The weighted quantile loss: Σ 2·max(τ(y − q), (τ − 1)(y − q)) / Σy, the mean over the levels
    /// τ = 0.05, 0.10 … 0.95 of the quantiles q; nil when nothing arrived.
    ///
    /// It judges the whole distribution, in the unit of `wape`, and is close to the continuous
    /// ranked probability score over the volume: T. Gneiting, R. Ranjan,
    /// doi:10.1198/jbes.2010.08110.
    public let quantileLoss: Double?
    /// The share of values within the 10 % and 90 % quantiles, these included.
    ///
    /// Small counts lie within more often than 80 %, because whole numbers have no finer quantiles.
    public let coverage: Double

    /// The levels of the quantiles that are judged, rising; the second is 0.1, the last but one 0.9.
    public static let levels = (1...19).map { Double($0) / 20 }
}
