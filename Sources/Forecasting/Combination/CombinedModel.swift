public import WorkTime

/// The workhorse with smoothing models mixed in where past forecasts say that it helps.
///
/// For the total and for every class with enough arrivals, the daily levels of
/// `MultiplicativeModel`, exponential smoothing and the theta method are forecast from the same past
/// origins and averaged with weights that fall with their errors. Smoothing models see no odd days
/// and no special ones; on special days to come they take the workhorse's effect. Spreading over
/// slots, reconciliation and calibration are those of the workhorse, on the mixed levels.
///
/// Combining forecasts: J. M. Bates, C. W. J. Granger, doi:10.1057/jors.1969.103.
public struct CombinedModel: ForecastModel {
    /// The model; it has no settings.
    public init() {}

    /// The arrivals expected on `days`; see `ForecastModel`.
    ///
    /// - Complexity: that of the workhorse and two fits of each smoothing model for every series
    ///   with enough arrivals.
    public func forecast(
        _ history: VolumeHistory, days: DateRange, specialDays: SpecialDays
    ) -> VolumeForecast {
        explained(history, days: days, specialDays: specialDays).forecast
    }

    /// The forecast, and why the days of each series come from which models.
    public func explained(
        _ history: VolumeHistory, days: DateRange, specialDays: SpecialDays
    ) -> ExplainedForecast {
        let learning = MultiplicativeLearning(history, horizon: days, specialDays: specialDays)
        let combination = Combination(learning.levels(), learning: learning)
        return ExplainedForecast(
            forecast: learning.forecast(combination.record),
            classes: Array(combination.choices.dropLast()),
            total: combination.choices[history.classCount])
    }
}

/// A forecast and the models behind it.
public struct ExplainedForecast: Sendable {
    /// The forecast.
    public let forecast: VolumeForecast
    /// Why the days of each class are forecast as they are.
    public let classes: [ModelChoice]
    /// Why those of all classes together are.
    public let total: ModelChoice
}
