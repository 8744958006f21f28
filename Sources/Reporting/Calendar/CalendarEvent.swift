internal import WorkTime

/// An event of a calendar in one of its revisions.
struct CalendarEvent: Hashable {
    /// Its name for calendar programs, escaped: the same as long as it is the same event.
    let uid: String
    /// The local date on which it begins.
    let date: LocalDate
    /// How often it has been changed.
    let sequence: Int
    /// Whether it does not take place after all.
    let isCancelled: Bool
    /// The other lines: what is compared to tell whether the event has changed.
    let content: [String]

    init(
        uid: String, date: LocalDate, sequence: Int = 0, isCancelled: Bool = false,
        content: [String]
    ) {
        self.uid = uid
        self.date = date
        self.sequence = sequence
        self.isCancelled = isCancelled
        self.content = content
    }

    /// The lines of a file.
    ///
    /// The stamp tells revisions apart and must come from no clock: it is the midnight of the
    /// event's date, a minute later with each revision.
    var lines: [String] {
        let midnight = Zone.utc.instant(at: LocalDateTime(date: date, time: .midnight))
        return [
            "BEGIN:VEVENT", "UID:\(uid)",
            "DTSTAMP:\(CalendarClock.utc(midnight + Minutes(sequence)))",
            "SEQUENCE:\(sequence)", "STATUS:\(isCancelled ? "CANCELLED" : "CONFIRMED")",
        ] + content + ["END:VEVENT"]
    }

    /// The event as the revision after `published`, which is the same event.
    func revision(of published: CalendarEvent) -> CalendarEvent {
        let isSame = content == published.content && !published.isCancelled
        return CalendarEvent(
            uid: uid, date: date, sequence: published.sequence + (isSame ? 0 : 1),
            content: content)
    }

    /// The event taken back: nobody is busy with it, and programs that know no cancelled events
    /// show by its name that it is one.
    func cancelled(_ word: String) -> CalendarEvent {
        guard !isCancelled else { return self }
        return CalendarEvent(
            uid: uid, date: date, sequence: sequence + 1, isCancelled: true,
            content: content.map { line in
                if line.hasPrefix("SUMMARY:") {
                    return line.replacing(
                        "SUMMARY:", with: "SUMMARY:\(CalendarLine.escaped(word))",
                        maxReplacements: 1)
                }
                return line == "TRANSP:OPAQUE" ? "TRANSP:TRANSPARENT" : line
            })
    }
}
