internal import Dispatch
public import EventSimulation
internal import Synchronization

/// A desk that is run again and again, each time with tickets of its own.
///
/// Run 7 of every experiment with the same seed draws from the same streams: two rosters meet the
/// same tickets, and the difference between them is theirs and not that of the weeks.
public struct DeskExperiment: Sendable {
    private let desk: TicketDesk
    private let tickets: TicketDraw
    private let replication: Replication

    /// Runs of a desk.
    ///
    /// - Precondition: tickets are drawn for the desk's classes and opening.
    public init(_ desk: TicketDesk, tickets: TicketDraw, replication: Replication) {
        self.desk = desk
        self.tickets = tickets
        self.replication = replication
    }

    /// Runs the desk.
    ///
    /// - Parameters:
    ///   - threads: How many runs may go on at once; the outcomes are the same.
    ///   - isCancelled: Asked between runs whether to stop.
    ///   - onProgress: Told how many runs are done.
    /// - Returns: The outcomes of the runs in order; fewer where it is cancelled.
    public func outcomes(
        threads: Int = 1, isCancelled: () -> Bool = { false }, onProgress: (Int) -> Void = { _ in }
    ) -> [DeskOutcome] {
        var outcomes: [DeskOutcome] = []
        while outcomes.count < replication.count, !isCancelled() {
            let next = outcomes.count
            outcomes += together(next..<min(next + max(1, threads), replication.count))
            onProgress(outcomes.count)
        }
        return outcomes
    }

    /// The outcomes of some runs, one a thread.
    private func together(_ runs: Range<Int>) -> [DeskOutcome] {
        guard runs.count > 1 else { return runs.map(outcome) }
        let done = Mutex([(run: Int, outcome: DeskOutcome)]())
        DispatchQueue.concurrentPerform(iterations: runs.count) { index in
            let run = runs.lowerBound + index
            let outcome = outcome(ofRun: run)
            done.withLock { $0.append((run, outcome)) }
        }
        return done.withLock { $0 }.sorted { $0.run < $1.run }.map(\.outcome)
    }

    private func outcome(ofRun number: Int) -> DeskOutcome {
        let stream = replication.stream(ofRun: number)
        return desk.run(tickets.tickets(of: stream), with: stream)
    }
}
