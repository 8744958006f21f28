internal import Forecasting
internal import RosterModel
internal import WorkTime

/// Turns the rows of an export into those of a history, byte by byte.
struct HistoryConversion {
    private let columns: HistoryExportColumns
    private let zone: Zone
    private let order: DateOrder?
    /// The wanted group, folded; nil for all groups.
    private let group: String?
    /// Whether texts name the wanted group, by their fingerprints.
    private var groups: [UInt64: Bool] = [:]
    private var language: HistoryValues
    private var category: HistoryValues
    private var severity: HistoryValues

    private var bytes: [UInt8]
    private var rowCount = 0
    private var leftOut = 0
    private var otherGroups = 0
    private var arrivalCounts: [Int]
    private var languageCounts = Array(repeating: 0, count: LanguageSource.allCases.count)
    private var usesZone = false

    /// Looks at the header of `table`; nil, with the reason in its log, where columns are missing.
    init?(
        _ table: Table, _ mapping: MappingFile, zone: Zone, group: String?, order: DateOrder?
    ) {
        guard let columns = HistoryExportColumns(table, mapping, wantsGroup: group != nil) else {
            return nil
        }
        self.columns = columns
        self.zone = zone
        self.order = order
        self.group = group.map(foldedHeader)
        language = HistoryValues(.language, mapping)
        category = HistoryValues(.category, mapping)
        severity = HistoryValues(.severity, mapping)
        arrivalCounts = Array(repeating: 0, count: columns.arrivals.count)
        bytes = Array(HistoryConversion.header.utf8)
    }

    private static let header =
        "id,escalated_at,language,category,severity,handle_minutes,first_response_at,resolved_at\n"

    /// Adds the row at which `table` stands, unless it is of another group or has unknown values.
    mutating func add(_ table: Table) {
        guard isOfGroup(table) else {
            otherGroups += 1
            return
        }
        let arrival = arrival(table)
        let resolved = moment(columns[.resolvedAt], table)
        let response = response(table)
        let handling = handling(table)
        let (language, source) = language(table)
        let category = category.meaning(of: columns[.category], in: table)
        let severity = severity.meaning(of: columns[.severity], in: table)
        guard let arrival else { return }
        guard let language, let category, let severity else {
            leftOut += 1
            return
        }
        languageCounts[source.rawValue] += 1
        arrivalCounts[arrival.column] += 1
        rowCount += 1
        let isPlain = table.bytes(columns[.id]) { span in
            let plain = span.withUnsafeBufferPointer { $0.allSatisfy(isPlainByte) && !$0.isEmpty }
            if plain { span.withUnsafeBufferPointer { bytes.append(contentsOf: $0) } }
            return plain
        }
        if isPlain != true {
            let id = table.read(columns[.id], HistoryColumns.number) ?? ""
            bytes.append(contentsOf: id.csvText.utf8)
        }
        add(field: arrival.instant)
        add(field: language)
        add(field: category)
        add(field: severity)
        bytes.append(UInt8(ascii: ","))
        if let handling { bytes.append(contentsOf: String(handling).utf8) }
        add(field: response)
        add(field: resolved)
        bytes.append(UInt8(ascii: "\n"))
    }

    private mutating func add(field text: String) {
        bytes.append(UInt8(ascii: ","))
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func add(field instant: Instant?) {
        bytes.append(UInt8(ascii: ","))
        guard let instant else { return }
        let parts = zone.local(instant)
        let (year, month, day) = parts.date.parts
        let offset = zone.offset(at: instant).count
        func add(_ number: Int, _ separator: StaticString) {
            bytes.append(UInt8(48 + number / 10 % 10))
            bytes.append(UInt8(48 + number % 10))
            separator.withUTF8Buffer { bytes.append(contentsOf: $0) }
        }
        add(year / 100, "")
        add(year % 100, "-")
        add(month, "-")
        add(day, "T")
        add(parts.time.minuteOfDay / 60, ":")
        add(parts.time.minuteOfDay % 60, offset < 0 ? "-" : "+")
        add(abs(offset) / 60, ":")
        add(abs(offset) % 60, "")
    }

    private mutating func isOfGroup(_ table: Table) -> Bool {
        guard let group else { return true }
        let column = columns[.group]
        let hash = table.bytes(column) { TicketFingerprint.of($0) }
        if let hash, let isWanted = groups[hash] { return isWanted }
        let isWanted = foldedHeader(table.text(column)) == group
        if let hash { groups[hash] = isWanted }
        return isWanted
    }

    /// When the ticket came, by the first column that tells, and that column's position.
    private mutating func arrival(_ table: Table) -> (instant: Instant, column: Int)? {
        for (position, column) in columns.arrivals.enumerated() where !isEmpty(column, table) {
            return moment(column, table).map { ($0, position) }
        }
        table.complain(about: columns.arrivals[0], expected: "when the ticket came")
        return nil
    }

    private func isEmpty(_ column: Table.Column, _ table: Table) -> Bool {
        table.bytes(column) { $0.isEmpty } ?? table.text(column).isEmpty
    }

    /// The moment in a column; nil where it is empty or, with the reason in the log, faulty.
    private mutating func moment(_ column: Table.Column, _ table: Table) -> Instant? {
        guard !isEmpty(column, table),
            let reading = table.bytes(column, { ExportStamp.read($0, order: order) })
        else { return nil }
        switch reading {
        case .stamp(let stamp):
            usesZone = usesZone || stamp.offset == nil
            return stamp.instant(in: zone)
        case .ambiguous:
            table.complain(
                about: column, expected: "dates of which the order of day and month is clear",
                advice: "Maybe --dates dmy or --dates mdy is needed.")
        case .faulty:
            table.complain(
                about: column, expected: "a date and time such as 2026-11-23 07:30",
                advice: HistoryColumns.stamp.advice(table.text(column)))
        }
        return nil
    }

    private mutating func response(_ table: Table) -> Instant? {
        if columns.has(.firstResponseAt) { return moment(columns[.firstResponseAt], table) }
        let column = columns[.firstResponseMinutes]
        guard !isEmpty(column, table), let created = moment(columns[.createdAt], table),
            let minutes = minutes(column, table)
        else { return nil }
        return created + minutes
    }

    /// The minutes of work.
    private func handling(_ table: Table) -> Int? {
        let column = columns[.handleMinutes]
        guard !isEmpty(column, table) else { return nil }
        return minutes(column, table)?.count
    }

    /// A number of minutes, or a clock such as `01:30:00`.
    private func minutes(_ column: Table.Column, _ table: Table) -> Minutes? {
        if let count = table.bytes(column, wholeNumber) ?? nil { return Minutes(count) }
        let text = table.text(column)
        if text.contains(":"), let length = ClockText.length(text) { return length }
        return table.read(column, TextForm<Minutes>.handleTime)
    }

    /// The ticket's language and where it is known from.
    private mutating func language(_ table: Table) -> (String?, LanguageSource) {
        let column = columns[.language]
        if !isEmpty(column, table) { return (language.meaning(of: column, in: table), .column) }
        if let tagged = table.taggedLanguage(columns[.tags]) { return (tagged, .tag) }
        if table.isChinese(columns[.subject]) { return ("zh", .script) }
        return (language.meaning(of: column, in: table), .assumed)
    }

    /// Everything added.
    func history(zoneIsAssumed: Bool) -> ImportedHistory {
        let values: [(String, HistoryValues)] = [
            ("language", language), ("category", category), ("severity", severity),
        ]
        return ImportedHistory(
            bytes: bytes, rowCount: rowCount, leftOut: leftOut, otherGroups: otherGroups,
            unknown: values.flatMap { field, values in
                values.strangers.map {
                    ImportedHistory.UnknownValue(
                        field: field, value: $0.text, firstLine: $0.firstLine, count: $0.count)
                }
            },
            arrivals: columns.arrivals.indices.map {
                (columns.arrivals[$0].name, columns.isCreation[$0], arrivalCounts[$0])
            },
            languages: LanguageSource.allCases.map { ($0, languageCounts[$0.rawValue]) },
            zone: usesZone ? zone.identifier : nil, zoneIsAssumed: zoneIsAssumed)
    }
}

/// The number of up to five digits that the bytes are; nil for anything else.
private func wholeNumber(_ bytes: Span<UInt8>) -> Int? {
    guard (1...5).contains(bytes.count) else { return nil }
    var number = 0
    for index in bytes.indices {
        guard (48...57).contains(bytes[index]) else { return nil }
        number = number * 10 + Int(bytes[index] - 48)
    }
    return number
}

/// Whether a byte can stand in a field of CSV without quotes and makes no formula.
private func isPlainByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "#"), UInt8(ascii: "_"):
        true
    default: false
    }
}
