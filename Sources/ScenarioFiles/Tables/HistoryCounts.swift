internal import RosterModel
internal import WorkTime

/// The columns of a table of counts: one row an interval and class.
struct CountColumns {
    /// The names that the column of starts may have.
    static let starts = ["interval_start", "timestamp"]
    static let number = "count"
    static let numbers: TextForm<Int> = .wholeNumber(0...1_000_000, "a number of tickets")
    static let meanMinutes: TextForm<Double> = .number(0...100_000)

    let start, language, category, severity, number: Table.Column
    let handleMinutes: Table.Column

    init(_ table: Table, _ layout: HistoryLayout) {
        start = table.column(CountColumns.starts.first(where: table.has) ?? CountColumns.starts[0])
        language = table.column(layout.columns.language)
        category = table.column(layout.columns.category)
        severity = table.column(layout.columns.severity)
        number = table.column(CountColumns.number)
        handleMinutes = table.column(
            layout.columns.handleMinutes ?? HistoryLayout.Columns().handleMinutes ?? "",
            isRequired: false)
    }
}

/// A row of a table of counts.
struct CountRow {
    let start: Instant
    let ticketClass: TicketClass
    let number: Int
    let handleMinutes: Double?
}

extension Table {
    /// Whether the header is that of a table of counts: it counts, and knows no ticket's number.
    func isTableOfCounts(_ layout: HistoryLayout) -> Bool {
        has(CountColumns.number) && CountColumns.starts.contains(where: has)
            && !has(layout.columns.id)
    }

    /// Goes through a table of counts; false where the header cannot be read.
    func countRows(
        _ layout: HistoryLayout, siteZone: Zone, body: (CountRow) -> Void
    ) -> Bool {
        let columns = CountColumns(self, layout)
        guard endHeader(allowsOthers: layout.isExport) else { return false }
        var languages = Meanings(layout.language)
        var categories = Meanings(layout.category)
        var severities = Meanings(layout.severity)
        var assumption = ZoneAssumption(zone: layout.zone, siteZone: siteZone)
        while nextRow() {
            let stamp = read(columns.start, HistoryColumns.stamp)
            let language = languages.read(columns.language, of: self)
            let category = categories.read(columns.category, of: self)
            let severity = severities.read(columns.severity, of: self)
            let number = read(columns.number, CountColumns.numbers)
            let handleMinutes = readIfAny(columns.handleMinutes, CountColumns.meanMinutes)
            guard let stamp, let language, let category, let severity, let number else { continue }
            if stamp.offset == nil { assumption.isMade(for: columns.start, of: self) }
            body(
                CountRow(
                    start: stamp.instant(in: assumption.zone),
                    ticketClass: TicketClass(
                        language: language, category: category, severity: severity),
                    number: number, handleMinutes: handleMinutes))
        }
        return true
    }
}
