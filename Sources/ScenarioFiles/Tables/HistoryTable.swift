internal import RosterModel
internal import WorkTime

extension Table {
    /// Past escalations in order of time; nil where the table has none that can be read.
    ///
    /// - Complexity: O(n log n) in the number of rows, O(n) where they are in order already.
    func tickets(_ layout: HistoryLayout, siteZone: Zone) -> [Ticket]? {
        let errorsBefore = log.errorCount
        let columns = HistoryColumns(self, layout)
        guard endHeader(allowsOthers: layout.isExport) else { return nil }
        var languages = Meanings(layout.language)
        var categories = Meanings(layout.category)
        var severities = Meanings(layout.severity)
        var assumption = ZoneAssumption(zone: layout.zone, siteZone: siteZone)
        var tickets: [Ticket] = []
        while nextRow() {
            let id = read(columns.id, HistoryColumns.number)
            let stamp = read(columns.escalatedAt, HistoryColumns.stamp)
            let language = languages.read(columns.language, of: self)
            let category = categories.read(columns.category, of: self)
            let severity = severities.read(columns.severity, of: self)
            let handleTime = readIfAny(columns.handleMinutes, .handleTime)
            for column in columns.moments {
                _ = readIfAny(column, HistoryColumns.stamp)
            }
            guard let id, let stamp, let language, let category, let severity else { continue }
            if stamp.offset == nil {
                assumption.isMade(for: columns.escalatedAt, of: self)
            }
            tickets.append(
                Ticket(
                    id: id, escalatedAt: stamp.instant(in: assumption.zone),
                    ticketClass: TicketClass(
                        language: language, category: category, severity: severity),
                    handleTime: handleTime))
        }
        if tickets.isEmpty, log.errorCount == errorsBefore {
            log.error(
                at: SourceLocation(file: file.path.shown), expected: "at least one escalation",
                found: "none")
        }
        let isInOrder = zip(tickets, tickets.dropFirst()).allSatisfy {
            $0.escalatedAt <= $1.escalatedAt
        }
        return isInOrder ? tickets : tickets.sorted { $0.escalatedAt < $1.escalatedAt }
    }
}

private struct HistoryColumns {
    static let number: TextForm<String> = .text("a ticket number")
    static let stamp: TextForm<Timestamp> = .timestamp

    let id, escalatedAt, language, category, severity: Table.Column
    let handleMinutes: Table.Column
    /// Moments that planning does not use but that should be well-formed all the same.
    let moments: [Table.Column]

    init(_ table: Table, _ layout: HistoryLayout) {
        id = table.column(layout.columns.id)
        escalatedAt = table.column(layout.columns.escalatedAt)
        language = table.column(layout.columns.language)
        category = table.column(layout.columns.category)
        severity = table.column(layout.columns.severity)
        handleMinutes =
            layout.columns.handleMinutes.map { table.column($0, isRequired: layout.isExport) }
            ?? .absent
        moments = layout.columns.moments.map { table.column($0, isRequired: false) }
    }
}

/// What the few texts of a class column mean; each wrong one is complained about once.
private struct Meanings<Value: Sendable> {
    private let form: TextForm<Value>
    private var known: [String: Value?] = [:]

    init(_ form: TextForm<Value>) {
        self.form = form
    }

    mutating func read(_ column: Table.Column, of table: Table) -> Value? {
        let text = table.text(column)
        if let meaning = known[text] { return meaning }
        let meaning = table.read(column, form)
        known[text] = .some(meaning)
        return meaning
    }
}

/// The zone that stamps without offset are read in, and whether anybody has been told.
private struct ZoneAssumption {
    let zone: Zone
    private var isTold: Bool

    init(zone: Zone?, siteZone: Zone) {
        self.zone = zone ?? siteZone
        isTold = zone != nil
    }

    mutating func isMade(for column: Table.Column, of table: Table) {
        guard !isTold else { return }
        isTold = true
        table.log.warning(
            at: table.location(column), expected: "an offset such as +08:00",
            found: "stamps without one, read as \(zone.identifier)",
            advice: "Maybe name their zone: history: { file: …, zone: … }.")
    }
}
