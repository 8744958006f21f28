public import Forecasting
public import RosterModel
public import WorkTime

/// A history of escalations, counted.
public struct TicketHistory: Sendable {
    /// The classes, in the order of `counts`.
    public let classes: [TicketClass]
    /// First arrivals and re-touches by class and slot; nil where all rows count nothing.
    public let counts: ArrivalCounts?
    /// What is odd about the file but does not stop anybody.
    public let warnings: [Diagnostic]
}

/// Reads histories of any size: rows are counted as they are read and not kept.
///
/// The table holds single tickets (`id,escalated_at,language,category,severity` with, if known,
/// `handle_minutes`) or counts (`interval_start,language,category,severity,count` with, if known,
/// `handle_minutes`, their mean); the header tells which.
public struct HistoryReader: Sendable {
    private let interval: Minutes

    /// A reader that counts by `interval`.
    ///
    /// - Precondition: a day has a whole number of intervals.
    public init(interval: Minutes = Minutes(30)) {
        self.interval = interval
    }

    /// The history in the table at `path`, by the days of `zone`.
    ///
    /// Stamps without offset are read in it too. Classes are in the order in which the table
    /// first names them.
    ///
    /// - Throws: everything wrong with the file.
    /// - Complexity: O(bytes); memory O(tickets) at about 25 bytes each, and O(days · slots ·
    ///   classes).
    public func read(path: String, zone: Zone) throws(ReadFailure) -> TicketHistory {
        let log = DiagnosticLog()
        let file = FilePath(path: path)
        let value = YAMLValue(
            file: file, location: SourceLocation(file: file.shown),
            content: .text(path, isPlain: false))
        let layout = HistoryLayout(value, tickets: nil, log: log)
        return try history(layout, at: file, zone: zone, classes: [], log: log)
    }

    /// The history that the scenario at `path` names, laid out as it says.
    ///
    /// Classes are all those of its tickets in order of language, category and severity; its
    /// other tables are not read.
    ///
    /// - Throws: everything wrong with the scenario's site, tickets and history.
    public func read(scenario path: String) throws(ReadFailure) -> TicketHistory {
        let log = DiagnosticLog()
        var document = ScenarioDocument(log: log)
        guard let root = document.load(FilePath(path: path)),
            let section = Section(root, .scenario, log: log)
        else { throw log.failure ?? ReadFailure(diagnostics: log.all, missingFiles: []) }
        let zone = section.section("site", .site)?.zone()
        let horizon = section.section("horizon", .horizon)?.horizon(in: zone ?? .utc)
        let tickets = section.section("tickets", .tickets)?.ticketPolicy(
            interval: horizon?.interval)
        guard let value = section["history"], let zone, let tickets,
            let layout = HistoryLayout(value, tickets: tickets, log: log),
            let written = layout.file.text
        else { throw log.failure ?? ReadFailure(diagnostics: log.all, missingFiles: []) }
        let classes = tickets.languages.flatMap { language in
            tickets.categories.flatMap { category in
                Severity.allCases.map {
                    TicketClass(language: language, category: category, severity: $0)
                }
            }
        }
        return try history(
            layout, at: layout.file.file.naming(written), zone: zone, classes: classes, log: log)
    }

    private func history(
        _ layout: HistoryLayout?, at path: FilePath, zone: Zone, classes: [TicketClass],
        log: DiagnosticLog
    ) throws(ReadFailure) -> TicketHistory {
        var counter = ArrivalCounter(zone: zone, interval: interval)
        var positions = ClassPositions(classes)
        if let layout, let windows = FileWindows(path, namedAt: layout.file.location, log: log) {
            let first = windows.next()
            if first != nil || !log.hasErrors {
                let table = Table(
                    first ?? SourceFile(path: path, bytes: []), goingOnIn: windows, log: log)
                _ = table.count(
                    layout, siteZone: zone, counter: &counter, classes: &positions)
            }
        }
        if let failure = log.failure { throw failure }
        return TicketHistory(
            classes: positions.classes,
            counts: counter.counts(classCount: positions.classes.count), warnings: log.all)
    }
}
