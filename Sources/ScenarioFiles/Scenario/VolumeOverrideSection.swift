internal import RosterModel
internal import WorkTime

/// The keys that say what an override changes, of which each override has exactly one.
enum VolumeChangeKey: String, CaseIterable {
    case percent
    case set
    case minimum
    case maximum
    case dailyTotal
    case excludeHistory
}

extension TextForm where Value == Bool {
    /// Nothing but `true`: what is not to happen is left out.
    fileprivate static let onlyTrue = TextForm("true, or no such key") {
        $0 == "true" ? true : nil
    }
}

extension Section {
    /// Changes to the forecast in the order of the file; names are checked against `tickets`, and
    /// rates are per `interval`, that of the horizon.
    func overrides(tickets: TicketPolicy?, interval: Minutes?) -> [VolumeOverride] {
        sections("overrides", .override).compactMap {
            $0.volumeOverride(tickets: tickets, interval: interval)
        }
    }

    private func volumeOverride(tickets: TicketPolicy?, interval: Minutes?) -> VolumeOverride? {
        let name = read("name", .text("a name"))
        let dates = overrideDates()
        let filter = ticketFilter(tickets)
        let hours = clockSpan()
        let key = volumeChangeKey()
        let change = key.flatMap { volumeChange($0, interval: interval) }
        if let key { checkReach(of: key) }
        guard let name, let dates, let hours, let change else { return nil }
        return VolumeOverride(
            name: name, tickets: filter, dates: dates, hours: hours, change: change)
    }

    /// The dates, under either name of the key.
    private func overrideDates() -> DateRange? {
        let dates = read("dates", .dates)
        let days = read("days", .dates)
        if self["dates"] == nil, self["days"] == nil {
            complain(about: "dates", expected: "the key 'dates'", found: "none")
        } else if self["dates"] != nil, self["days"] != nil {
            complain(about: "days", expected: "the dates once", found: "dates and days")
        }
        return dates ?? days
    }

    private func ticketFilter(_ tickets: TicketPolicy?) -> TicketFilter {
        if read("classes", .oneOf(["all"], "all, or languages, categories and severities")) != nil {
            for key in ["languages", "categories", "severities"] where isLimited(key) {
                complain(about: key, expected: "all, as for classes", found: "some of them")
            }
        }
        return TicketFilter(
            languages: allOrSome(
                "languages", .oneOf(tickets?.languages.map(\.rawValue), "a language of tickets")
            ).map { Language($0) },
            categories: allOrSome(
                "categories",
                .oneOf(tickets?.categories.map(\.rawValue), "a category of tickets")
            ).map { TicketCategory($0) },
            severities: allOrSome("severities", .severity))
    }

    /// What a list holds; nothing for `all` and where the key is left out.
    private func allOrSome<Value: Sendable>(_ key: String, _ form: TextForm<Value>) -> [Value] {
        isLimited(key) ? list(key, of: form) ?? [] : []
    }

    private func isLimited(_ key: String) -> Bool {
        self[key].map { $0.text != "all" } ?? false
    }

    private func clockSpan() -> ClockSpan? {
        let from = read("from", .time)
        let until = read("until", .time)
        guard self["from"] == nil || from != nil, self["until"] == nil || until != nil else {
            return nil
        }
        let start = from ?? .midnight
        guard let span = ClockSpan(from: start, until: until ?? .midnight) else {
            complain(
                about: "until", expected: "a time after \(start), or 00:00 for the day's end",
                found: "\(until ?? .midnight)")
            return nil
        }
        return span
    }

    /// The one key that says what is changed; others are complained about.
    private func volumeChangeKey() -> VolumeChangeKey? {
        let given = VolumeChangeKey.allCases.filter { self[$0.rawValue] != nil }
        let known = VolumeChangeKey.allCases.map(\.rawValue)
        if given.isEmpty {
            complain(
                about: "percent", expected: "one of the keys \(enumeration(known))", found: "none")
        } else if given.count > 1 {
            complain(
                about: given[1].rawValue, expected: "one change an override",
                found: enumeration(given.map(\.rawValue)))
        }
        return given.first
    }

    private func volumeChange(
        _ key: VolumeChangeKey, interval: Minutes?
    ) -> VolumeOverride.Change? {
        let name = key.rawValue
        func rate() -> TicketRate? {
            let tickets = read(name, .number(0...1_000_000))
            guard let tickets, let interval else { return nil }
            return TicketRate(tickets: tickets, per: interval)
        }
        switch key {
        case .percent: return read(name, .number(-100...10_000)).map { .percent($0) }
        case .set: return rate().map { .set($0) }
        case .minimum: return rate().map { .minimum($0) }
        case .maximum: return rate().map { .maximum($0) }
        case .dailyTotal: return read(name, .number(0...1_000_000)).map { .dailyTotal($0) }
        case .excludeHistory: return read(name, .onlyTrue).map { _ in .excludeHistory }
        }
    }

    /// Looks for parts of the day or of the tickets where a change is always of the whole.
    private func checkReach(of key: VolumeChangeKey) {
        guard key == .dailyTotal || key == .excludeHistory else { return }
        for time in ["from", "until"] where self[time] != nil {
            complain(
                about: time, expected: "no time of day beside \(key.rawValue)",
                found: self[time]?.shown ?? "nothing")
        }
        guard key == .excludeHistory else { return }
        for part in ["languages", "categories", "severities"] where isLimited(part) {
            complain(
                about: part, expected: "all beside excludeHistory, which leaves out whole days",
                found: "some of them")
        }
    }
}
