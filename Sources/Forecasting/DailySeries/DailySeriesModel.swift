/// A way to forecast one daily series from itself alone.
///
/// Apart from `ForecastModel`, because these models have a distribution of their own for every day
/// ahead, wider with distance, which a single dispersion cannot hold.
public protocol DailySeriesModel: Sendable {
    /// The counts expected on the `dayCount` days after the series.
    ///
    /// Forecasts are finite and not negative, and a refusal depends on the series alone.
    ///
    /// - Throws: Why the series cannot be forecast by this model.
    func forecast(
        _ series: DailySeries, dayCount: Int
    ) throws(DailySeriesRefusal) -> DailyForecast
}

/// Why a model does not forecast a daily series.
public enum DailySeriesRefusal: Error, Hashable, Sendable {
    /// The series has counts on `found` open days only.
    case tooFewDays(found: Int, needed: Int)
    /// No form of the model describes the series with finite likelihood.
    case noFormFits
}
