/// A half-open run of civil dates: `start` belongs to it, `end` does not.
public struct DateRange: Hashable, Sendable {
    /// The first date of the run.
    public let start: LocalDate
    /// The first date after the run.
    public let end: LocalDate

    /// The dates from `start` up to, but not including, `end`.
    ///
    /// - Precondition: `start <= end`.
    public init(start: LocalDate, end: LocalDate) {
        precondition(start <= end, "a date range must not end before it starts")
        self.start = start
        self.end = end
    }

    /// The run of `days` dates that begins at `start`.
    public init(start: LocalDate, days: Int) {
        self.init(start: start, end: start + days)
    }

    /// The number of dates.
    public var count: Int { end - start }

    /// The dates in order.
    public var dates: [LocalDate] { (0..<count).map { start + $0 } }

    /// Whether `date` lies in the run.
    public func contains(_ date: LocalDate) -> Bool {
        start <= date && date < end
    }

    /// Whether some date lies in both runs.
    public func overlaps(_ other: DateRange) -> Bool {
        max(start, other.start) < min(end, other.end)
    }
}
