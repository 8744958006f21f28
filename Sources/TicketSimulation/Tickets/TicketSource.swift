public import Forecasting
public import WorkTime

/// Where tickets come from.
public enum TicketSource: Sendable {
    /// A forecast of first arrivals on civil days: counts, times and all else are drawn.
    case forecast(VolumeForecast)
    /// Counts of first arrivals as they were: the times within a slot are drawn.
    ///
    /// The days are those on which the tickets are to arrive; counts are whole numbers.
    case counted(VolumeHistory)
    /// Tickets of which the arrival is known, such as a backlog.
    case known([TicketArrival])
}

/// A ticket's first arrival.
public struct TicketArrival: Hashable, Sendable {
    /// The position of its class.
    public let classIndex: Int
    /// When it arrives.
    public let instant: Instant

    /// The arrival of a ticket of a class.
    public init(classIndex: Int, at instant: Instant) {
        self.classIndex = classIndex
        self.instant = instant
    }
}
