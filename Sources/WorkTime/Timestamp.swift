/// A written moment as exports hold it: a wall reading, with its offset from UTC or without.
public struct Timestamp: Hashable, Sendable {
    /// The wall reading, to the minute; seconds are dropped.
    public let local: LocalDateTime
    /// The offset from UTC written behind it; nil where none was written.
    public let offset: Minutes?

    /// Reads `2026-11-23T07:30+08:00`, with `T` or a space, seconds and fractions optional, and
    /// `Z`, `+08:00`, `+0800`, `+08` or nothing as the offset; nil for any other text.
    @specialized(where Text == String)
    @specialized(where Text == Substring)
    public init?<Text: StringProtocol>(_ text: Text) {
        let stamp = DigitScanner.read(text) { scanner in
            let stamp = Timestamp(&scanner)
            return scanner.isAtEnd ? stamp : nil
        }
        guard let stamp else { return nil }
        self = stamp
    }

    /// Reads the same from the bytes of a file, without a text in between.
    public init?(utf8 bytes: Span<UInt8>) {
        let stamp = DigitScanner.read(bytes) { scanner in
            let stamp = Timestamp(&scanner)
            return scanner.isAtEnd ? stamp : nil
        }
        guard let stamp else { return nil }
        self = stamp
    }

    private init?(_ scanner: inout DigitScanner) {
        guard let date = LocalDate(&scanner), scanner.skip("T") || scanner.skip(" "),
            let time = LocalTime(&scanner), Timestamp.skipSeconds(&scanner)
        else { return nil }
        local = LocalDateTime(date: date, time: time)
        if scanner.isAtEnd {
            offset = nil
        } else {
            guard let written = Timestamp.offset(&scanner) else { return nil }
            offset = written
        }
    }

    /// Steps over seconds, with a fraction or without; false when they are badly written.
    private static func skipSeconds(_ scanner: inout DigitScanner) -> Bool {
        guard scanner.skip(":") else { return true }
        // A leap second is written 60.
        guard let second = scanner.digits(2), second <= 60 else { return false }
        return scanner.skip(".") ? scanner.skipDigits() : true
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
        guard let hours = scanner.digits(2) else { return nil }
        var length = Minutes.hours(hours)
        if !scanner.isAtEnd {
            _ = scanner.skip(":")
            guard let minutes = scanner.digits(2), minutes < 60 else { return nil }
            length += Minutes(minutes)
        }
        return length <= Zone.widestOffset ? length * sign : nil
    }

    /// The instant meant, with `zone` (and its policies) where no offset was written.
    public func instant(in zone: Zone) -> Instant {
        if let offset {
            return Instant(minutesSince1970: local.wallMinutes) - offset
        }
        return zone.instant(at: local)
    }
}
