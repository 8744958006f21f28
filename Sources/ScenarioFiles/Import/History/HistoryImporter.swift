public import WorkTime

/// A history of escalations made from the export of a ticket system.
public struct ImportedHistory: Sendable {
    /// A text of the export that has no meaning of ours.
    public struct UnknownValue: Sendable {
        /// Our field: `language`, `category` or `severity`.
        public let field: String
        /// The text.
        public let value: String
        /// The line on which it stands first.
        public let firstLine: Int
        /// How many rows have it.
        public let count: Int
    }

    /// The table as it is written, in UTF-8.
    public let bytes: [UInt8]
    /// How many tickets it has.
    public let rowCount: Int
    /// Rows that were left out because they have unknown values.
    public let leftOut: Int
    /// Rows of other groups, which were left out.
    public let otherGroups: Int
    /// The unknown values, by field, then in order of the line.
    public let unknown: [UnknownValue]
    /// How many arrivals each column told of, and whether that was only the ticket's creation.
    public let arrivals: [(column: String, isCreation: Bool, count: Int)]
    /// How many tickets' languages are known from where.
    public let languages: [(source: LanguageSource, count: Int)]
    /// The zone that stamps without offset were read in; nil where all had one.
    public let zone: String?
    /// Whether that zone was told to nobody.
    public let zoneIsAssumed: Bool
}

/// Imports the export of a ticket system as a history, row by row.
public struct HistoryImporter: Sendable {
    let system: ExportSystem
    let mapping: String?
    let zone: Zone?
    let group: String?
    let dates: DateOrder?

    /// An importer of a system's exports.
    ///
    /// - Parameters:
    ///   - system: The system that made the exports.
    ///   - mapping: The path of a mapping that is laid over the system's own.
    ///   - zone: The zone of stamps without offset; the mapping's or UTC where it is nil.
    ///   - group: The group whose tickets count; nil for all.
    ///   - dates: The order of day and month; nil where the dates tell it.
    public init(
        _ system: ExportSystem, mapping: String? = nil, zone: Zone? = nil, group: String? = nil,
        dates: DateOrder? = nil
    ) {
        self.system = system
        self.mapping = mapping
        self.zone = zone
        self.group = group
        self.dates = dates
    }

    /// The history in the export at `path`.
    ///
    /// - Throws: everything wrong with the file but unknown values, which the result lists.
    /// - Complexity: O(bytes); memory O(bytes written).
    public func read(path: String) throws(ReadFailure) -> ImportedHistory {
        let log = DiagnosticLog()
        guard let mapping = fullMapping(log), log.failure == nil,
            let windows = FileWindows(FilePath(path: path), namedAt: nil, log: log)
        else { throw log.failure ?? ReadFailure(diagnostics: log.all, missingFiles: []) }
        let first = windows.next()
        let table = Table(
            first ?? SourceFile(path: windows.path, bytes: []), goingOnIn: windows, log: log)
        let given = zone ?? mapping.zone.flatMap { Zone(identifier: $0) }
        var conversion = HistoryConversion(
            table, mapping, zone: given ?? .utc, group: group, order: dates ?? mapping.dates)
        while conversion != nil, table.nextRow() {
            conversion?.add(table)
        }
        guard let conversion, log.failure == nil else {
            throw log.failure ?? ReadFailure(diagnostics: log.all, missingFiles: [])
        }
        return conversion.history(zoneIsAssumed: given == nil)
    }

    /// The system's mapping below one's own.
    private func fullMapping(_ log: DiagnosticLog) -> MappingFile? {
        let source = SourceFile(
            path: FilePath(path: "\(system.rawValue).yaml"), bytes: Array(system.mapping.utf8))
        guard let base = MappingFile(source, fields: HistoryField.names, log: log) else {
            return nil
        }
        guard let mapping else { return base }
        return MappingFile(path: mapping, fields: HistoryField.names, log: log)?.laid(over: base)
    }
}
