public import WorkTime

/// A stretch of presence that one specialist works: a shift on a date, its breaks placed.
public struct Duty: Hashable, Sendable {
    /// The shift's code.
    public let shift: ShiftCode
    /// The local date on which the duty starts; a night belongs to the evening's date.
    public let date: LocalDate
    /// From start to end, breaks included.
    public let range: TimeRange
    /// The unpaid breaks, in order of time.
    public let breaks: [TimeRange]
    /// Whether policy counts the duty as night work.
    public let isNight: Bool

    /// A duty; breaks are put in order.
    public init(
        shift: ShiftCode, date: LocalDate, range: TimeRange, breaks: [TimeRange], isNight: Bool
    ) {
        self.shift = shift
        self.date = date
        self.range = range
        self.breaks = breaks.sorted { $0.start < $1.start }
        self.isNight = isNight
    }

    /// The stretches of work between the breaks, in order of time.
    public var workedRanges: [TimeRange] { range.subtracting(breaks) }

    /// Time worked: presence less unpaid breaks.
    public var workedTime: Minutes {
        workedRanges.reduce(.zero) { $0 + $1.length }
    }
}
