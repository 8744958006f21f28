internal import WorkTime

/// A calendar with the events it has had in the past.
struct DutyCalendar {
    /// How the line begins that tells who has made a calendar.
    static let maker = "PRODID:-//Lunban//"

    /// Its name for readers, escaped.
    let name: String
    /// Its events in order of time.
    let events: [CalendarEvent]

    init(name: String, events: [CalendarEvent]) {
        self.name = name
        self.events = events.sorted { ($0.date, $0.uid) < ($1.date, $1.uid) }
    }

    /// The calendar of a file made earlier; whatever is no event with a name and a date in the
    /// clock's zone is passed over.
    init(file: String, clock: CalendarClock) {
        var name = ""
        var events: [CalendarEvent] = []
        var event: [String]?
        for line in CalendarLine.unfolded(file) {
            switch line {
            case "BEGIN:VEVENT": event = []
            case "END:VEVENT":
                events += [event.flatMap { CalendarEvent(lines: $0, clock: clock) }].compactMap {
                    $0
                }
                event = nil
            default:
                if event == nil, line.hasPrefix("NAME:") { name = String(line.dropFirst(5)) }
                event?.append(line)
            }
        }
        self.init(name: name, events: events)
    }

    /// The calendar as the revision after `published`: events of `dates` that are gone are
    /// cancelled, those of other dates stay as they are.
    func revision(of published: DutyCalendar, on dates: DateRange, cancelled: String)
        -> DutyCalendar
    {
        let known = Dictionary(published.events.map { ($0.uid, $0) }) { first, _ in first }
        let current = Set(events.map(\.uid))
        let gone = published.events.filter { !current.contains($0.uid) }
        return DutyCalendar(
            name: name,
            events: events.map { event in known[event.uid].map(event.revision) ?? event }
                + gone.map { dates.contains($0.date) ? $0.cancelled(cancelled) : $0 })
    }

    /// The calendar as a file; `dates` are those whose rules of the clock it always tells.
    func file(clock: CalendarClock, dates: DateRange, version: String) -> String {
        let days = events.map(\.date) + [dates.start, dates.end]
        let years = DateRange(
            start: days.min() ?? dates.start, end: (days.max() ?? dates.end) + 1)
        let head = [
            "BEGIN:VCALENDAR", "VERSION:2.0",
            DutyCalendar.maker + CalendarLine.escaped("Lunban \(version)//EN"),
            "CALSCALE:GREGORIAN",
            // The name of RFC 7986, section 5.1, and what programs called it before.
            "NAME:\(name)", "X-WR-CALNAME:\(name)",
        ]
        return CalendarLine.file(
            head + clock.rules(for: years) + events.flatMap(\.lines) + ["END:VCALENDAR"])
    }
}

extension CalendarEvent {
    /// The event of the lines between its begin and its end; nil without a name or a date.
    fileprivate init?(lines: [String], clock: CalendarClock) {
        var (uid, status) = ("", "")
        var sequence = 0
        var date: LocalDate?
        var content: [String] = []
        for line in lines {
            let name = line.prefix { $0 != ":" && $0 != ";" }
            let value = line.split(separator: ":", omittingEmptySubsequences: false).last ?? ""
            switch name {
            case "UID": uid = String(line.dropFirst("UID:".count))
            case "SEQUENCE": sequence = max(0, min(Int(value) ?? 0, 1_000_000))
            case "STATUS": status = String(value)
            case "DTSTAMP": continue
            default:
                guard clock.knows(zoneOf: line) else { return nil }
                if name == "DTSTART" { date = clock.date(ofValue: value) }
                content.append(line)
            }
        }
        guard let date, !uid.isEmpty else { return nil }
        self.init(
            uid: uid, date: date, sequence: sequence, isCancelled: status == "CANCELLED",
            content: content)
    }
}
