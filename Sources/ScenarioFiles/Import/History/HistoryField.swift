/// What an export of tickets may tell.
enum HistoryField: String, CaseIterable {
    case id
    case escalatedAt
    case createdAt
    case language
    case category
    case severity
    case handleMinutes
    case firstResponseAt
    case firstResponseMinutes
    case resolvedAt
    case group
    case tags
    case subject

    static let names = allCases.map(\.rawValue)
}

/// The columns of an export that hold what is wanted.
struct HistoryExportColumns {
    /// The columns of each field that are there, the first one first.
    private let columns: [HistoryField: [Table.Column]]
    /// The names of the columns that can tell of a ticket's arrival.
    let arrivals: [Table.Column]
    /// Whether arrivals of a column are those of the ticket, not of its entry into the group.
    let isCreation: [Bool]

    /// Looks for the columns; nil, with the reasons in the table's log, where some are missing.
    init?(_ table: Table, _ mapping: MappingFile, wantsGroup: Bool) {
        var columns: [HistoryField: [Table.Column]] = [:]
        var isComplete = true
        for field in HistoryField.allCases {
            let headers = mapping.columns.first { $0.field == field.rawValue }?.headers ?? []
            columns[field] = headers.filter(table.has).map { table.column($0, isRequired: false) }
            let isRequired: Bool =
                switch field {
                case .id, .escalatedAt: true
                case .category, .severity: mapping.defaults[field.rawValue] == nil
                case .group: wantsGroup
                default: false
                }
            if isRequired, columns[field]?.isEmpty ?? true {
                table.complainOfMissing(headers, field.rawValue)
                isComplete = false
            }
        }
        guard isComplete, table.endHeader(allowsOthers: true) else { return nil }
        self.columns = columns
        let created = columns[.createdAt]?.first?.name
        arrivals = columns[.escalatedAt] ?? []
        isCreation = arrivals.map { $0.name == created }
    }

    /// The column of a field; an absent one where there is none.
    subscript(_ field: HistoryField) -> Table.Column { columns[field]?.first ?? .absent }

    /// Whether a field has a column.
    func has(_ field: HistoryField) -> Bool { columns[field]?.isEmpty == false }
}

extension Table {
    /// Complains that none of the columns that would tell of `field` is there.
    fileprivate func complainOfMissing(_ headers: [String], _ field: String) {
        log.error(
            at: SourceLocation(file: file.path.shown, line: 1, column: 1),
            expected: headers.isEmpty
                ? "a mapping that names a column for \(field)"
                : "a column \(alternatives(headers.map(quoted)))", found: "none",
            advice: "Maybe name it in a mapping: columns: { \(field): … }.")
    }
}
