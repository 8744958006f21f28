internal import WorkTime

/// A moment as exports write it: `2026-05-25 00:03:11 +0800`, `25/05/2026 12:03 AM` and the like.
struct ExportStamp {
    /// What the wall shows.
    let local: LocalDateTime
    /// The offset written behind it, if one is.
    let offset: Minutes?

    /// What comes of reading a stamp.
    enum Reading {
        case stamp(ExportStamp)
        /// Day and month can be taken for each other.
        case ambiguous
        case faulty
    }

    /// Reads a stamp from the bytes of a file; seconds are dropped.
    static func read(_ bytes: Span<UInt8>, order: DateOrder?) -> Reading {
        bytes.withUnsafeBufferPointer { buffer in
            var scanner = Scanner(bytes: buffer)
            return read(&scanner, order: order)
        }
    }

    private static func read(_ scanner: inout Scanner, order: DateOrder?) -> Reading {
        guard let first = scanner.number(), scanner.skip(anyOf: "-/."),
            let second = scanner.number(), scanner.skip(anyOf: "-/."),
            let third = scanner.number()
        else { return .faulty }
        let date: LocalDate?
        if first > 31 {
            date = LocalDate(year: first, month: second, day: third)
        } else {
            let year = third < 100 ? 2000 + third : third
            let dayFirst = LocalDate(year: year, month: second, day: first)
            let monthFirst = LocalDate(year: year, month: first, day: second)
            switch order {
            case .dayFirst: date = dayFirst
            case .monthFirst: date = monthFirst
            case nil:
                if let dayFirst, let monthFirst, dayFirst != monthFirst { return .ambiguous }
                date = dayFirst ?? monthFirst
            }
        }
        guard let date, (1970...2099).contains(date.parts.year) else { return .faulty }
        guard let time = scanner.time(), let offset = scanner.offset() else { return .faulty }
        return .stamp(
            ExportStamp(local: LocalDateTime(date: date, time: time), offset: offset.length))
    }

    /// The moment, with `zone` where no offset is written.
    func instant(in zone: Zone) -> Instant {
        guard let offset else { return zone.instant(at: local) }
        return Zone.utc.instant(at: local) - offset
    }
}

/// The offset behind a stamp, which may be none.
private struct WrittenOffset {
    let length: Minutes?
}

/// Reads the parts of a stamp from its bytes; it must not outlive them.
private struct Scanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0

    init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    /// The digits that come next as a number; nil for none and for more than four.
    mutating func number() -> Int? {
        var (number, count) = (0, 0)
        while let byte = next, byte >= 48, byte <= 57, count <= 4 {
            number = number * 10 + Int(byte - 48)
            count += 1
            position += 1
        }
        return (1...4).contains(count) ? number : nil
    }

    /// Steps over one of these characters.
    mutating func skip(anyOf characters: StaticString) -> Bool {
        guard let byte = next else { return false }
        let isOne = characters.withUTF8Buffer { $0.contains(byte) }
        if isOne { position += 1 }
        return isOne
    }

    /// The time of day behind a date; midnight where none is written.
    mutating func time() -> LocalTime? {
        while skip(anyOf: " T,") {}
        guard next != nil else { return .midnight }
        guard var hour = number(), skip(anyOf: ":."), let minute = number() else { return nil }
        if skip(anyOf: ":.") {
            guard let second = number(), second <= 60 else { return nil }
            if skip(anyOf: ".,") { while skip(anyOf: "0123456789") {} }
        }
        let mark = position
        while skip(anyOf: " ") {}
        let isAfternoon = skip(anyOf: "Pp")
        if isAfternoon || skip(anyOf: "Aa") {
            guard skip(anyOf: "Mm"), (1...12).contains(hour) else { return nil }
            hour = hour % 12 + (isAfternoon ? 12 : 0)
        } else {
            position = mark
        }
        return LocalTime(hour: hour, minute: minute)
    }

    /// The offset at the end, which may be none; nil where something else stands there.
    mutating func offset() -> WrittenOffset? {
        while skip(anyOf: " ") {}
        guard let byte = next else { return WrittenOffset(length: nil) }
        if skip(anyOf: "Z") { return next == nil ? WrittenOffset(length: .zero) : nil }
        if skip(anyOf: "U") {
            guard skip(anyOf: "T"), skip(anyOf: "C"), next == nil else { return nil }
            return WrittenOffset(length: .zero)
        }
        guard skip(anyOf: "+-"), let written = number() else { return nil }
        var length = written >= 100 ? written / 100 * 60 + written % 100 : written * 60
        if skip(anyOf: ":") {
            guard let minutes = number(), minutes < 60 else { return nil }
            length += minutes
        }
        guard next == nil, length <= 18 * 60 else { return nil }
        return WrittenOffset(length: Minutes(byte == UInt8(ascii: "-") ? -length : length))
    }
}
