public import EventSimulation

/// How well a roster answers its tickets, over many runs.
public struct ServiceLevelReport: Sendable {
    /// How many runs there were.
    public let runs: Int
    /// All tickets.
    public let total: ServiceLevelLine
    /// Late tickets of each run: those of two rosters of one seed are of the same tickets.
    public let lateTickets: [Int]
    /// All tickets by day of arrival.
    public let days: [ServiceLevelLine]
    /// The classes, in the order of the desk's.
    public let classes: [ClassService]
    /// How much of their time specialists worked, in the order of the desk's.
    public let occupancy: [TimeUse]
    /// The same for all together, by hour from the start of the first day on; minutes a run.
    public let hours: [TimeUse]
    /// Tickets handed over because a duty ended, a run.
    public let handedOver: ConfidenceInterval
    /// Minutes worked after the end of duties, a run.
    public let overtime: ConfidenceInterval
    /// How many events happened in all runs.
    public let eventCount: Int
    /// The largest difference of a run's books: `DeskBooks.residual`, or any missing ticket.
    public let largestResidual: Double

    /// How one class of tickets fared.
    public struct ClassService: Hashable, Sendable {
        /// Its tickets of all days.
        public let total: ServiceLevelLine
        /// Its tickets by day of arrival.
        public let days: [ServiceLevelLine]
        /// Tickets that wait at the end of each day, as `[day][age]` in the order of `BacklogAge`,
        /// a run.
        public let backlog: [[Double]]
    }

    /// What outcomes come to; nil without any.
    ///
    /// - Precondition: the outcomes are of one desk.
    /// - Complexity: O(tickets · log tickets), over all runs.
    public init?(_ outcomes: [DeskOutcome]) {
        guard let first = outcomes.first else { return nil }
        let dayCount = first.dayCount
        let classCount = dayCount > 0 ? first.lines.count / dayCount : 0
        let lines = LineSums(outcomes)
        let count = Double(outcomes.count)
        runs = outcomes.count
        total = lines.line(of: Array(first.lines.indices))
        lateTickets = outcomes.map { $0.lines.reduce(0) { $0 + $1.late } }
        days = (0..<dayCount).map { day in
            lines.line(of: (0..<classCount).map { $0 * dayCount + day })
        }
        classes = (0..<classCount).map { index in
            let places = index * dayCount..<(index + 1) * dayCount
            return ClassService(
                total: lines.line(of: Array(places)), days: places.map { lines.line(of: [$0]) },
                backlog: places.map { place in
                    BacklogAge.allCases.map { age in
                        let entry = place * BacklogAge.allCases.count + age.rawValue
                        return outcomes.reduce(0) { $0 + Double($1.backlog[entry]) } / count
                    }
                })
        }
        occupancy = ServiceLevelReport.mean(outcomes.map(\.specialists))
        hours = ServiceLevelReport.mean(outcomes.map(\.hours))
        handedOver = ConfidenceInterval(of: outcomes.map { Double($0.handedOver) })
        overtime = ConfidenceInterval(of: outcomes.map(\.overtime))
        eventCount = outcomes.reduce(0) { $0 + $1.eventCount }
        largestResidual = outcomes.reduce(0) {
            max($0, $1.books.residual, Double(abs($1.books.missingTickets)))
        }
    }

    /// The means of rows, element by element.
    private static func mean(_ rows: [[TimeUse]]) -> [TimeUse] {
        (rows.first ?? []).indices.map { index in
            let count = Double(rows.count)
            return TimeUse(
                busy: rows.reduce(0) { $0 + $1[index].busy } / count,
                present: rows.reduce(0) { $0 + $1[index].present } / count)
        }
    }
}

/// Tallies and waits of all runs, put together for any classes and days.
private struct LineSums {
    let outcomes: [DeskOutcome]
    /// The waits of all runs, by place in the outcomes' lines.
    let waits: [[Float]]

    init(_ outcomes: [DeskOutcome]) {
        self.outcomes = outcomes
        var waits = Array(repeating: [Float](), count: outcomes.first?.lines.count ?? 0)
        for outcome in outcomes {
            for wait in outcome.waits { waits[Int(wait.place)].append(wait.minutes) }
        }
        self.waits = waits
    }

    func line(of places: [Int]) -> ServiceLevelLine {
        let tallies = outcomes.map { outcome in
            places.reduce(LineTally()) { $0 + outcome.lines[$1] }
        }
        return ServiceLevelLine(tallies, waits: places.flatMap { waits[$0] }.sorted())
    }
}
