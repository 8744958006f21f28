internal import WorkTime

/// Moments as the calendars of a zone write them.
struct CalendarClock {
    let zone: Zone

    /// `DTSTART;TZID=Asia/Kuala_Lumpur:20261124T070000`.
    ///
    /// A reading that the clocks show twice means the first time (RFC 5545, section 3.3.5), so
    /// the second is written in UTC.
    func line(_ property: String, _ instant: Instant) -> String {
        let local = zone.local(instant)
        guard zone.instant(at: local) == instant else {
            return "\(property):\(CalendarClock.utc(instant))"
        }
        return "\(property);TZID=\(identifier):\(CalendarClock.digits(local))"
    }

    /// `DTSTART;VALUE=DATE:20261124`.
    func line(_ property: String, _ date: LocalDate) -> String {
        "\(property);VALUE=DATE:\(CalendarClock.digits(date))"
    }

    /// `20261123T230000Z`.
    static func utc(_ instant: Instant) -> String {
        digits(Zone.utc.local(instant)) + "Z"
    }

    /// Whether a line names no zone, or the clock's own.
    func knows(zoneOf line: String) -> Bool {
        let parameters = line.prefix { $0 != ":" }
        return !parameters.contains(";TZID=") || parameters.hasSuffix(";TZID=\(identifier)")
    }

    /// The date that a property's value begins with, in the zone; nil when it is no date.
    func date(ofValue value: Substring) -> LocalDate? {
        let digits = value.filter { ("0"..."9").contains($0) }
        func number(_ from: Int, _ count: Int) -> Int? {
            Int(digits.dropFirst(from).prefix(count))
        }
        guard let year = number(0, 4), let month = number(4, 2), let day = number(6, 2),
            let date = LocalDate(year: year, month: month, day: day)
        else { return nil }
        guard value.hasSuffix("Z"), let hour = number(8, 2), let minute = number(10, 2),
            let time = LocalTime(hour: hour, minute: minute)
        else { return date }
        return zone.local(Zone.utc.instant(at: LocalDateTime(date: date, time: time))).date
    }

    /// The zone's rules in the years of `dates`: RFC 5545, section 3.6.5.
    func rules(for dates: DateRange) -> [String] {
        func newYear(_ year: Int) -> Instant {
            LocalDate(year: year, month: 1, day: 1).map { zone.day($0).start }
                ?? Instant(minutesSince1970: 0)
        }
        // A night of New Year's Eve ends in the next year.
        let years = TimeRange(
            start: newYear(dates.start.parts.year), end: newYear(dates.end.parts.year + 1))
        let changes = zone.changes(in: years)
        let first = zone.offset(at: years.start)
        let isSummer = changes.first.map { $0.after < $0.before } ?? false
        let begin = part(isSummer, onset: "19700101T000000", from: first, to: first)
        return ["BEGIN:VTIMEZONE", "TZID:\(identifier)"] + begin
            + changes.flatMap { change in
                part(
                    change.after > change.before,
                    onset: CalendarClock.digits(
                        Zone(fixed: change.before, identifier: "").local(change.instant)),
                    from: change.before, to: change.after)
            } + ["END:VTIMEZONE"]
    }

    private func part(
        _ isSummer: Bool, onset: String, from: Minutes, to: Minutes
    ) -> [String] {
        let name = isSummer ? "DAYLIGHT" : "STANDARD"
        return [
            "BEGIN:\(name)", "DTSTART:\(onset)",
            "TZOFFSETFROM:\(CalendarClock.offset(from))", "TZOFFSETTO:\(CalendarClock.offset(to))",
            "END:\(name)",
        ]
    }

    /// The zone's name as a parameter can hold it; IANA names stay as they are.
    private var identifier: String {
        String(zone.identifier.filter { !"\",;:".contains($0) && !$0.isNewline })
    }

    /// `+0800`.
    private static func offset(_ offset: Minutes) -> String {
        let time = LocalTime(minuteOfDay: abs(offset.count)) ?? .midnight
        return (offset < .zero ? "-" : "+") + "\(time)".filter { $0 != ":" }
    }

    /// `20261124`.
    private static func digits(_ date: LocalDate) -> String {
        "\(date)".filter { $0 != "-" }
    }

    /// `20261124T070000`.
    private static func digits(_ reading: LocalDateTime) -> String {
        "\(digits(reading.date))T\("\(reading.time)".filter { $0 != ":" })00"
    }
}
