internal import RosterModel
internal import WorkTime

extension Table {
    /// The tickets that are open at `start`, when the horizon begins; classes are checked against
    /// those of `tickets`.
    func backlog(tickets: TicketPolicy?, until start: Instant?) -> [WaitingTickets] {
        let spoken = column("language")
        let about = column("category")
        let urgency = column("severity")
        let number = column("count")
        let stamp = column("waiting_since")
        guard endHeader() else { return [] }
        let language: TextForm<String> = .oneOf(
            tickets?.languages.map(\.rawValue), "a language of the scenario's tickets")
        let category: TextForm<String> = .oneOf(
            tickets?.categories.map(\.rawValue), "a category of the scenario's tickets")
        var backlog: [WaitingTickets] = []
        while nextRow() {
            let language = read(spoken, language)
            let category = read(about, category)
            let severity = read(urgency, .severity)
            let count = read(number, .wholeNumber(0...1_000_000, "a number of tickets"))
            let since = read(stamp, .instant)
            guard let language, let category, let severity, let count, let since else { continue }
            if let start, since > start {
                complain(about: stamp, expected: "a moment by the start of the horizon")
                continue
            }
            backlog.append(
                WaitingTickets(
                    ticketClass: TicketClass(
                        language: Language(language), category: TicketCategory(category),
                        severity: severity),
                    count: count, since: since))
        }
        return backlog
    }
}

extension TextForm where Value == Instant {
    /// A stamp with its offset, which says in any zone which moment is meant.
    fileprivate static var instant: TextForm {
        TextForm(
            "a date and time with offset, such as 2026-11-23T07:30+08:00",
            advice: { text in
                guard let stamp = TextForm<Timestamp>.timestamp.read(text), stamp.offset == nil
                else { return TextForm<Timestamp>.timestamp.advice(text) }
                return "Maybe its offset from UTC is missing."
            }
        ) { text in
            TextForm<Timestamp>.timestamp.read(text).flatMap { stamp in
                stamp.offset.map { _ in stamp.instant(in: .utc) }
            }
        }
    }
}
