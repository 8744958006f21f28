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
/// `handle_minutes`) or counts (`timestamp,language,category,severity,count`, the first also called `interval_start`, with, if known,
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
        var counter = ArrivalCounter(zone: zone, interval: interval)
        var classes = ClassPositions([])
        var unanswered: UnansweredTickets?
        if let layout = HistoryLayout(value, tickets: nil, log: log),
            let windows = FileWindows(file, namedAt: layout.file.location, log: log)
        {
            windows.count(
                layout, siteZone: zone, counter: &counter, classes: &classes,
                unanswered: &unanswered, log: log)
        }
        if let failure = log.failure { throw failure }
        return TicketHistory(
            classes: classes.classes,
            counts: counter.counts(classCount: classes.classes.count), warnings: log.all)
    }
}
