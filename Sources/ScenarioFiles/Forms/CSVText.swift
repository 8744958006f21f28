internal import WorkTime

extension String {
    /// The text as a field of CSV: in quotes where RFC 4180 asks for them, or blanks would be lost.
    var csvField: String {
        let needsQuotes =
            contains { ",\"\n\r\r\n".contains($0) } || hasPrefix(" ") || hasSuffix(" ")
        return needsQuotes ? "\"\(replacing("\"", with: "\"\""))\"" : self
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
