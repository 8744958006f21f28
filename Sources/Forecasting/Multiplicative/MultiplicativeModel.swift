public import WorkTime

/// Arrivals of a slot = level of the day × share of the slot: the workhorse.
///
/// 1. Daily levels of every class and of the total come from a quasi-Poisson regression on
///    weekdays, special days, the days beside them and the first days of a month
///    (`LogLinearRegression`, `DayEffect`), fitted with five speeds of forgetting that are mixed
///    by how well they did from past origins (`HalfLifeMix`) and moved where these missed to one
///    side (`LevelDrift`).
/// 2. A day is spread over its slots by its weekday's profile (`DayProfiles`).
/// 3. Classes are reconciled with the total (`ClassShares`), so that children add up.
/// 4. Intervals are those of overdispersed counts, as wide as past forecasts needed
///    (`DispersionCalibration`).
///
/// The day-times-profile form is that of J. Weinberg, L. D. Brown, J. R. Stroud,
/// doi:10.1198/016214506000001455, and S. Aldor-Noiman, P. D. Feigin, A. Mandelbaum,
/// doi:10.1214/09-AOAS255; R. Ibrahim, H. Ye, P. L'Ecuyer, H. Shen, "Modeling and forecasting call
/// center arrivals", doi:10.1016/j.ijforecast.2015.11.012, survey the field.
public struct MultiplicativeModel: ForecastModel {
    /// The model; it has no settings.
    public init() {}

    /// The arrivals expected on `days`; see `ForecastModel`.
    ///
    /// - Complexity: O(classes × days × (slots + 100)) for each of at most seven origins.
    public func forecast(
        _ history: VolumeHistory, days: DateRange, specialDays: SpecialDays
    ) -> VolumeForecast {
        let learning = MultiplicativeLearning(history, horizon: days, specialDays: specialDays)
        return learning.forecast(learning.levels())
    }
}
