internal import RosterModel
internal import WorkTime

/// The columns of a table of single tickets.
struct HistoryColumns {
    static let number: TextForm<String> = .text("a ticket number")
    static let stamp: TextForm<Timestamp> = .timestamp

    let id, escalatedAt, language, category, severity: Table.Column
    let handleMinutes: Table.Column
    /// When the ticket was first answered.
    let answeredAt: Table.Column
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
        answeredAt =
            layout.columns.answeredAt.map { table.column($0, isRequired: layout.isExport) }
            ?? .absent
        moments = layout.columns.moments.map { table.column($0, isRequired: false) }
    }
}

/// What the few texts of a class column mean; each wrong one is complained about once.
struct Meanings<Value: Sendable> {
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
struct ZoneAssumption {
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
