internal import WorkTime

extension String {
    /// The text as a field of CSV: in quotes where RFC 4180 asks for them, or blanks would be lost.
    var csvField: String {
        let needsQuotes =
            contains { ",\"\n\r\r\n".contains($0) } || hasPrefix(" ") || hasSuffix(" ")
        return needsQuotes ? "\"\(replacing("\"", with: "\"\""))\"" : self
    }

    /// A text that people chose as a field of CSV.
    ///
    /// Spreadsheets run a text that begins like a formula; an apostrophe before it, which `Table`
    /// takes away again, keeps it a text.
    var csvText: String {
        (TextMark.isNeeded(utf8) ? "'" + self : self).csvField
    }
}

extension Double {
    /// The number with up to four decimals; nil for one too large to be told.
    var csvFigure: String? {
        let scaled = (self * 10_000).rounded()
        guard scaled.isFinite, scaled.magnitude < 1e15 else { return nil }
        let (whole, rest) = Int(scaled).magnitude.quotientAndRemainder(dividingBy: 10_000)
        let sign = scaled < 0 ? "-" : ""
        guard rest > 0 else { return sign + "\(whole)" }
        let digits = String(10_000 + rest).dropFirst().reversed().drop { $0 == "0" }.reversed()
        return "\(sign)\(whole)." + String(digits)
    }
}

/// The apostrophe that keeps a text from being run as a formula.
enum TextMark {
    /// Whether `bytes` begin like a formula, with or without marks before it.
    static func isNeeded(_ bytes: some Sequence<UInt8>) -> Bool {
        guard let first = bytes.first(where: { $0 != UInt8(ascii: "'") }) else { return false }
        return "=+-@".utf8.contains(first)
    }
}

extension Zone {
    /// `2026-11-23T07:00+08:00`.
    func stamp(_ instant: Instant) -> String {
        let offset = offset(at: instant).count
        let time = LocalTime(minuteOfDay: abs(offset)) ?? .midnight
        return "\(local(instant))\(offset < 0 ? "-" : "+")\(time)"
    }
}
