public import WorkTime

/// The tickets that a roster is simulated against.
public enum SimulatedTickets: Hashable, Sendable {
    /// Drawn from the forecast, overrides applied, with all its scatter.
    case forecast
    /// The first arrivals of past days, day by day, on the days of the horizon.
    case replay(DateRange)
}
