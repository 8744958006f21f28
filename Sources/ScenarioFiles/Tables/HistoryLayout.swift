internal import RosterModel
internal import WorkTime

/// How a table of past escalations is laid out: our own columns, or an export's.
struct HistoryLayout {
    /// The path of the table.
    let file: YAMLValue
    /// The zone of stamps without offset; nil for the site's.
    let zone: Zone?
    /// The names of the columns.
    let columns: Columns
    /// Whether the table may have columns nobody asked for, as exports do.
    let isExport: Bool
    /// What the texts of the class columns mean.
    let language: TextForm<Language>
    let category: TextForm<TicketCategory>
    let severity: TextForm<Severity>

    /// The names of the columns.
    struct Columns {
        var id = "id"
        var escalatedAt = "escalated_at"
        var language = "language"
        var category = "category"
        var severity = "severity"
        var handleMinutes: String? = "handle_minutes"
        var answeredAt: String? = "first_response_at"
        var moments = ["resolved_at"]
    }

    /// The layout that `value`, a path or a mapping, describes; nil when it is neither.
    init?(_ value: YAMLValue, tickets: TicketPolicy?, log: DiagnosticLog) {
        let language: TextForm<String> = .oneOf(
            tickets?.languages.map(\.rawValue), "a language of the scenario's tickets")
        let category: TextForm<String> = .oneOf(
            tickets?.categories.map(\.rawValue), "a category of the scenario's tickets")
        if value.text != nil {
            file = value
            zone = nil
            columns = Columns()
            isExport = false
            self.language = language.map { Language($0) }
            self.category = category.map { TicketCategory($0) }
            severity = .severity
            return
        }
        guard let section = Section(value, .history, log: log) else { return nil }
        let values = section.section("values", .historyValues)
        zone = section.read("zone", .zone)
        columns = section.historyColumns()
        isExport = section["columns"] != nil
        self.language = language.translated(values, "language").map { Language($0) }
        self.category = category.translated(values, "category").map { TicketCategory($0) }
        severity = TextForm<Severity>.severity.translated(values, "severity")
        guard let file = section["file"] else { return nil }
        self.file = file
    }
}

extension Section {
    fileprivate func historyColumns() -> HistoryLayout.Columns {
        guard let section = section("columns", .historyColumns) else {
            return HistoryLayout.Columns()
        }
        var columns = HistoryLayout.Columns(
            handleMinutes: nil, answeredAt: nil, moments: [])
        func name(_ key: String) -> String? { section.read(key, .text("a column name")) }
        columns.id = name("id") ?? columns.id
        columns.escalatedAt = name("escalatedAt") ?? columns.escalatedAt
        columns.language = name("language") ?? columns.language
        columns.category = name("category") ?? columns.category
        columns.severity = name("severity") ?? columns.severity
        columns.handleMinutes = name("handleMinutes")
        columns.answeredAt = name("answeredAt")
        return columns
    }
}

extension TextForm {
    /// The form after a translation of an export's values into ours; `*` stands for all values
    /// that are not listed, and without it those are taken as they are.
    fileprivate func translated(_ values: Section?, _ key: String) -> TextForm {
        guard let values, let mapping = values[key] else { return self }
        guard case .mapping(let entries) = mapping.content else {
            values.complain(
                about: key, expected: "a mapping from the table's values to ours",
                found: mapping.shown)
            return self
        }
        var meanings: [String: Value] = [:]
        for entry in entries {
            guard let text = entry.value.text else {
                values.log.error(
                    at: entry.value.location, expected: expected, found: entry.value.shown)
                continue
            }
            meanings[entry.key] = value(of: text, at: entry.value.location, log: values.log)
        }
        let (known, other, read) = (meanings, meanings["*"], self.read)
        let listed = entries.map(\.key).filter { $0 != "*" }
        return TextForm(
            "\(expected), or one of the values listed for it",
            advice: { suggestion(for: $0, among: listed) }
        ) { known[$0] ?? other ?? read($0) }
    }
}
