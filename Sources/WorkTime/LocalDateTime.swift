/// What a calendar and a clock on the wall show, without a zone.
public struct LocalDateTime: Hashable, Comparable, Sendable {
    /// The civil date.
    public let date: LocalDate
    /// The time on the clock.
    public let time: LocalTime

    /// The wall reading `time` on `date`.
    public init(date: LocalDate, time: LocalTime) {
        self.date = date
        self.time = time
    }

    /// Whether `left` comes before `right`.
    public static func < (left: LocalDateTime, right: LocalDateTime) -> Bool {
        (left.date, left.time) < (right.date, right.time)
    }

    /// Minutes since 1970-01-01T00:00 on the same, unspecified, wall clock.
    var wallMinutes: Int { date.dayNumber * 1440 + time.minuteOfDay }

    init(wallMinutes: Int) {
        let minuteOfDay = ((wallMinutes % 1440) + 1440) % 1440
        date = LocalDate(dayNumber: (wallMinutes - minuteOfDay) / 1440)
        time = LocalTime(uncheckedMinuteOfDay: minuteOfDay)
    }
}

extension LocalDateTime: CustomStringConvertible {
    /// `2026-11-23T07:30`.
    public var description: String { "\(date)T\(time)" }

    /// The reading written as `2026-11-23T07:30` or with a space and seconds, which are dropped.
    public init?(_ text: some StringProtocol) {
        guard let stamp = Timestamp(text), stamp.offset == nil else { return nil }
        self = stamp.local
    }
}
