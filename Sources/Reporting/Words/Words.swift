internal import RosterModel
internal import Wording
internal import WorkTime

/// The phrases, dates and times of a report in the language of one reader.
struct Words {
    let language: ReaderLanguage

    /// The phrase with values filled in, themselves already in the reader's language.
    func callAsFunction(
        _ entry: some PhraseCatalog, _ values: KeyValuePairs<String, String> = [:]
    ) -> String {
        entry.phrase.filled(values).text(language)
    }

    /// The phrase in the reader's language.
    func callAsFunction(_ phrase: Phrase) -> String {
        phrase.text(language)
    }

    /// `Mon 9 Nov`.
    func day(_ date: LocalDate) -> String {
        let parts = date.parts
        return self(
            CalendarPhrase.day,
            [
                "weekday": self(date.weekday.phrase), "day": "\(parts.day)",
                "month": self(CalendarPhrase.month(parts.month)),
            ])
    }

    /// `Mon 9`, where the month is known.
    func shortDay(_ date: LocalDate) -> String {
        self(
            CalendarPhrase.shortDay,
            ["weekday": self(date.weekday.phrase), "day": "\(date.parts.day)"])
    }

    /// `Mon 9 Nov to Sun 15 Nov 2026`.
    func days(_ dates: DateRange) -> String {
        let (first, last) = (dates.start, dates.end - 1)
        let year = "\(first.parts.year)"
        switch language {
        case .english:
            return self(
                CalendarPhrase.days,
                ["first": day(first), "last": "\(day(last)) \(last.parts.year)"])
        case .chinese:
            return self(CalendarPhrase.days, ["first": "\(year)年\(day(first))", "last": day(last)])
        }
    }

    /// `Mon 9 Nov 07:00–15:00`, or dates alone where the range is made of whole days.
    func range(_ range: TimeRange, in zone: Zone) -> String {
        let (start, end) = (zone.local(range.start), zone.local(range.end))
        if start.time == .midnight, end.time == .midnight, start.date < end.date {
            let last = end.date - 1
            return start.date == last ? day(last) : "\(day(start.date)) – \(day(last))"
        }
        let endsSameDay =
            start.date == end.date || (end.time == .midnight && start.date + 1 == end.date)
        let times = clock(start.time, end.time)
        return "\(day(start.date)) \(times)" + (endsSameDay ? "" : " \(day(end.date))")
    }

    /// The times of a stretch without its dates: `07:00–15:30`.
    func times(_ range: TimeRange, in zone: Zone) -> String {
        clock(zone.local(range.start).time, zone.local(range.end).time)
    }

    /// `07:00–15:30`, with `24:00` for the midnight that ends a day.
    func clock(_ from: LocalTime, _ until: LocalTime) -> String {
        "\(from)–\(endOfDay(until))"
    }

    /// The time, with `24:00` for midnight.
    func endOfDay(_ time: LocalTime) -> String {
        time == .midnight ? "24:00" : "\(time)"
    }

    /// What a shadow price means: one more hour of something at some time saves some points.
    func sentence(for price: ShadowPrice) -> String {
        self(
            ResultPhrase.price,
            [
                "what": self(price.requirement), "day": day(price.date), "from": "\(price.from)",
                "until": endOfDay(price.until),
                "points": Figure.short(price.pointsPerHour, digits: 1),
            ])
    }

    /// What stands between a name and what is said of it.
    var colon: String {
        switch language {
        case .english: ": "
        case .chinese: "："
        }
    }

    /// The audit's verdict in a sentence.
    func verdict(_ audit: AuditSummary) -> String {
        let stops = audit.findings.count { $0.severity == .hardStop }
        let checks = Figure.fixed(Double(audit.checks), digits: 0)
        return audit.isLegal
            ? self(AuditPhrase.legal, ["checks": checks])
            : self(AuditPhrase.illegal, ["count": "\(stops)", "checks": checks])
    }

    /// `zh · payments · critical`, the severity worded.
    func name(_ ticketClass: TicketClass) -> String {
        self(ticketClass.phrase)
    }
}
