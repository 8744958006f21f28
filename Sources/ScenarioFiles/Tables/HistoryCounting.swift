internal import Forecasting
internal import RosterModel
internal import WorkTime

/// The classes met in a history, each with its position.
struct ClassPositions {
    private(set) var classes: [TicketClass]
    private var positions: [TicketClass: Int]

    init(_ classes: [TicketClass]) {
        self.classes = classes
        positions = Dictionary(
            zip(classes, classes.indices), uniquingKeysWith: { first, _ in first })
    }

    /// The position of a class, a new one at the end where it has none.
    mutating func position(of ticketClass: TicketClass) -> Int {
        if let position = positions[ticketClass] { return position }
        positions[ticketClass] = classes.count
        classes.append(ticketClass)
        return classes.count - 1
    }
}

extension Table {
    /// Counts a history into `counter`, keeping no row.
    fileprivate func count(
        _ layout: HistoryLayout, siteZone: Zone, counter: inout ArrivalCounter,
        classes: inout ClassPositions, unanswered: inout UnansweredTickets?
    ) {
        let errorsBefore = log.errorCount
        var rowCount = 0
        if isTableOfCounts(layout) {
            let isRead = countRows(layout, siteZone: siteZone) { row in
                rowCount += 1
                counter.count(
                    row.number, from: row.start,
                    classIndex: classes.position(of: row.ticketClass),
                    handleMinutes: row.handleMinutes)
            }
            guard isRead else { return }
        } else {
            guard var rows = TicketRows(self, layout, siteZone: siteZone) else { return }
            while nextRow() {
                guard let row = rows.read(self, classes: &classes) else { continue }
                rowCount += 1
                counter.enter(
                    row.fingerprint, at: row.instant, classIndex: row.classIndex,
                    handleMinutes: row.handleMinutes)
                unanswered?.note(
                    classIndex: row.classIndex, since: row.instant, answered: row.answer)
            }
        }
        if rowCount == 0, log.errorCount == errorsBefore { complainOfNothing() }
    }
}

extension Table {
    /// Complains about a history without any escalation.
    private func complainOfNothing() {
        log.error(
            at: SourceLocation(file: file.path.shown), expected: "at least one escalation",
            found: "none")
    }
}

extension FileWindows {
    /// Counts the history in the file, laid out as `layout` says; what is wrong is in the log.
    func count(
        _ layout: HistoryLayout, siteZone: Zone, counter: inout ArrivalCounter,
        classes: inout ClassPositions, unanswered: inout UnansweredTickets?,
        log: DiagnosticLog
    ) {
        let first = next()
        guard first != nil || !log.hasErrors else { return }
        let table = Table(
            first ?? SourceFile(path: path, bytes: []), goingOnIn: self, log: log)
        table.count(
            layout, siteZone: siteZone, counter: &counter, classes: &classes,
            unanswered: &unanswered)
    }
}

/// Reads rows about single tickets from their bytes; only what is new or wrong becomes text.
private struct TicketRows {
    struct Row {
        let fingerprint: UInt64
        let instant: Instant
        let classIndex: Int
        let handleMinutes: Int?
        let answer: Instant?
    }

    private let columns: HistoryColumns
    private var languages: Meanings<Language>
    private var categories: Meanings<TicketCategory>
    private var severities: Meanings<Severity>
    private var assumption: ZoneAssumption
    private var classIndices: [UInt64: Int] = [:]
    private let supportedDays: Range<Int>

    init?(_ table: Table, _ layout: HistoryLayout, siteZone: Zone) {
        columns = HistoryColumns(table, layout)
        guard table.endHeader(allowsOthers: layout.isExport) else { return nil }
        languages = Meanings(layout.language)
        categories = Meanings(layout.category)
        severities = Meanings(layout.severity)
        assumption = ZoneAssumption(zone: layout.zone, siteZone: siteZone)
        // The years of `TextForm.timestamp`; others are left to it.
        supportedDays = 0..<(LocalDate(year: 2100, month: 1, day: 1)?.dayNumber ?? 0)
    }

    mutating func read(_ table: Table, classes: inout ClassPositions) -> Row? {
        let fingerprint = table.bytes(columns.id) { $0.isEmpty ? nil : TicketFingerprint.of($0) }
        let id = (fingerprint ?? nil) ?? textFingerprint(table)
        let stamp = stamp(columns.escalatedAt, of: table)
        let classIndex = classIndex(table, classes: &classes)
        let handleMinutes = handleMinutes(table)
        for column in columns.moments where table.bytes(column, { $0.isEmpty }) == false {
            _ = self.stamp(column, of: table)
        }
        let answer =
            table.bytes(columns.answeredAt) { $0.isEmpty } == false
            ? self.stamp(columns.answeredAt, of: table) : nil
        guard let id, let stamp, let classIndex else { return nil }
        if stamp.offset == nil { assumption.isMade(for: columns.escalatedAt, of: table) }
        return Row(
            fingerprint: id, instant: stamp.instant(in: assumption.zone), classIndex: classIndex,
            handleMinutes: handleMinutes, answer: answer?.instant(in: assumption.zone))
    }

    private func textFingerprint(_ table: Table) -> UInt64? {
        table.read(columns.id, HistoryColumns.number).map {
            TicketFingerprint.of(Array($0.utf8).span)
        }
    }

    private func stamp(_ column: Table.Column, of table: Table) -> Timestamp? {
        if let stamp = table.bytes(column, { Timestamp(utf8: $0) }) ?? nil,
            supportedDays.contains(stamp.local.date.dayNumber)
        {
            return stamp
        }
        return table.read(column, HistoryColumns.stamp)
    }

    private mutating func classIndex(_ table: Table, classes: inout ClassPositions) -> Int? {
        var key: UInt64? = 0
        for column in [columns.language, columns.category, columns.severity] {
            let part = table.bytes(column) { TicketFingerprint.of($0) }
            key = if let key, let part { (key &* 0x9E37_79B9_7F4A_7C15) ^ part } else { nil }
        }
        if let key, let known = classIndices[key] { return known }
        let language = languages.read(columns.language, of: table)
        let category = categories.read(columns.category, of: table)
        let severity = severities.read(columns.severity, of: table)
        guard let language, let category, let severity else { return nil }
        let position = classes.position(
            of: TicketClass(language: language, category: category, severity: severity))
        if let key { classIndices[key] = position }
        return position
    }

    private func handleMinutes(_ table: Table) -> Int? {
        let digits = table.bytes(columns.handleMinutes) { bytes -> Int? in
            guard (1...5).contains(bytes.count) else { return nil }
            var number = 0
            for index in bytes.indices {
                guard (48...57).contains(bytes[index]) else { return nil }
                number = number * 10 + Int(bytes[index] - 48)
            }
            return number
        }
        return (digits ?? nil) ?? table.readIfAny(columns.handleMinutes, .handleTime)?.count
    }
}
