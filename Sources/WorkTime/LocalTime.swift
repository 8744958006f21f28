/// A time of day on a 24-hour clock, to the minute, without a date or zone.
public struct LocalTime: Hashable, Comparable, Sendable {
    /// Minutes since midnight on the clock face, 0..<1440.
    public let minuteOfDay: Int

    /// The time with this minute of the day; nil outside 0..<1440.
    public init?(minuteOfDay: Int) {
        guard (0..<1440).contains(minuteOfDay) else { return nil }
        self.minuteOfDay = minuteOfDay
    }

    /// The time with these parts; nil when the clock does not show it.
    public init?(hour: Int, minute: Int) {
        guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
        minuteOfDay = hour * 60 + minute
    }

    /// Midnight, the first minute of a day.
    public static let midnight = LocalTime(uncheckedMinuteOfDay: 0)

    init(uncheckedMinuteOfDay: Int) {
        minuteOfDay = uncheckedMinuteOfDay
    }

    /// Whether `left` comes before `right`.
    public static func < (left: LocalTime, right: LocalTime) -> Bool {
        left.minuteOfDay < right.minuteOfDay
    }
}

extension LocalTime: CustomStringConvertible {
    /// `07:30`.
    public var description: String {
        "\(padded(minuteOfDay / 60, to: 2)):\(padded(minuteOfDay % 60, to: 2))"
    }

    /// The time written as `07:30`; nil for any other text.
    public init?(_ text: some StringProtocol) {
        let time = DigitScanner.read(text) { scanner in
            let time = LocalTime(&scanner)
            return scanner.isAtEnd ? time : nil
        }
        guard let time else { return nil }
        self = time
    }

    /// The time written next, as `07:30`.
    init?(_ scanner: inout DigitScanner) {
        guard let hour = scanner.digits(2), scanner.skip(":"), let minute = scanner.digits(2)
        else { return nil }
        self.init(hour: hour, minute: minute)
    }
}
