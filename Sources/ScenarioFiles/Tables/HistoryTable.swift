internal import RosterModel
internal import WorkTime

extension Table {
    /// Past escalations in order of time; nil where the table has none that can be read.
    ///
    /// - Complexity: O(n log n) in the number of rows, O(n) where they are in order already.
    func tickets(_ layout: HistoryLayout, siteZone: Zone) -> [Ticket]? {
        if isTableOfCounts { return ticketsOfCounts(layout, siteZone: siteZone) }
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
        if tickets.isEmpty, log.errorCount == errorsBefore { complainOfNothing() }
        let isInOrder = zip(tickets, tickets.dropFirst()).allSatisfy {
            $0.escalatedAt <= $1.escalatedAt
        }
        return isInOrder ? tickets : tickets.sorted { $0.escalatedAt < $1.escalatedAt }
    }

    /// Complains about a history without any escalation.
    func complainOfNothing() {
        log.error(
            at: SourceLocation(file: file.path.shown), expected: "at least one escalation",
            found: "none")
    }
}
