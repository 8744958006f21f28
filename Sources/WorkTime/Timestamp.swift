/// A written moment as exports hold it: a wall reading, with its offset from UTC or without.
public struct Timestamp: Hashable, Sendable {
    /// The wall reading, to the minute; seconds are dropped.
    public let local: LocalDateTime
    /// The offset from UTC written behind it; nil where none was written.
    public let offset: Minutes?

    /// Reads `2026-11-23T07:30+08:00`, with `T` or a space, seconds and fractions optional, and
    /// `Z`, `+08:00`, `+0800` or nothing as the offset; nil for any other text.
    public init?(_ text: some StringProtocol) {
        var scanner = DigitScanner(text)
        guard let year = scanner.digits(4), scanner.skip("-"),
            let month = scanner.digits(2), scanner.skip("-"),
            let day = scanner.digits(2), scanner.skip("T") || scanner.skip(" "),
            let hour = scanner.digits(2), scanner.skip(":"), let minute = scanner.digits(2),
            let date = LocalDate(year: year, month: month, day: day),
            let time = LocalTime(hour: hour, minute: minute)
        else { return nil }
        if scanner.skip(":") {
            guard let second = scanner.digits(2), second <= 60 else { return nil }
            if scanner.skip(".") {
                scanner.skipDigits()
            }
        }
        local = LocalDateTime(date: date, time: time)
        guard !scanner.isAtEnd else {
            offset = nil
            return
        }
        guard let written = Timestamp.offset(&scanner), scanner.isAtEnd else { return nil }
        offset = written
    }

    private static func offset(_ scanner: inout DigitScanner) -> Minutes? {
        if scanner.skip("Z") { return .zero }
        let sign: Int
        if scanner.skip("+") {
            sign = 1
        } else if scanner.skip("-") {
            sign = -1
        } else {
            return nil
        }
        guard let hours = scanner.digits(2), hours <= 18 else { return nil }
        _ = scanner.skip(":")
        guard let minutes = scanner.digits(2), minutes < 60 else { return nil }
        return Minutes(sign * (hours * 60 + minutes))
    }

    /// The instant meant, with `zone` (and its policies) where no offset was written.
    public func instant(in zone: Zone) -> Instant {
        if let offset {
            return Instant(minutesSince1970: local.wallMinutes) - offset
        }
        return zone.instant(at: local)
    }
}
