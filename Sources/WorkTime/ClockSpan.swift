/// A stretch of every day on the wall clock, such as 20:00 to 23:00; it does not cross midnight.
public struct ClockSpan: Hashable, Sendable {
    /// When it begins.
    public let from: LocalTime
    /// When it ends, not included; midnight is the end of the day.
    public let until: LocalTime

    /// From midnight to midnight.
    public static let wholeDay = ClockSpan(uncheckedFrom: .midnight, until: .midnight)

    /// The stretch from `from` up to, but not including, `until`, where midnight is the end of
    /// the day; nil where it would not end after it begins.
    public init?(from: LocalTime, until: LocalTime) {
        guard until == .midnight || from < until else { return nil }
        self.init(uncheckedFrom: from, until: until)
    }

    private init(uncheckedFrom from: LocalTime, until: LocalTime) {
        self.from = from
        self.until = until
    }

    /// Its minutes of the day, within 0..<1440.
    public var minutes: Range<Int> {
        from.minuteOfDay..<(until == .midnight ? 1440 : until.minuteOfDay)
    }
}
