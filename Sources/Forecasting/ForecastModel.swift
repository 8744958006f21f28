public import WorkTime

/// A way to forecast arrivals from their history and the calendar.
public protocol ForecastModel: Sendable {
    /// The arrivals expected on `days`, from nothing but `history` and the calendar.
    ///
    /// Forecasts are finite and not negative whatever the history; without any history they
    /// are zero.
    func forecast(
        _ history: VolumeHistory, days: DateRange, specialDays: SpecialDays
    ) -> VolumeForecast
}

/// The detail at which arrivals are forecast and judged.
public enum ForecastGrain: CaseIterable, Sendable {
    /// Each class in each slot.
    case classBySlot
    /// Each class on each day.
    case classByDay
    /// All classes together in each slot.
    case totalBySlot
    /// All classes together on each day.
    case totalByDay
}

extension ForecastGrain {
    /// Regroups `[class][day * slotsPerDay + slot]` into one row a series of this grain.
    func series(_ values: [[Double]], slotsPerDay: Int) -> [[Double]] {
        let count = values.first?.count ?? 0
        switch self {
        case .classBySlot: return values
        case .classByDay: return values.map { sumsOfGroups($0, size: slotsPerDay) }
        case .totalBySlot: return [sumOfRows(values, count: count)]
        case .totalByDay:
            return [sumsOfGroups(sumOfRows(values, count: count), size: slotsPerDay)]
        }
    }
}
