public import EventSimulation

/// How some of the tickets fared, over all runs.
///
/// Counts are tickets a run. Waits are minutes until a specialist took a ticket up, or until the
/// desk closed where nobody did.
public struct ServiceLevelLine: Hashable, Sendable {
    /// Tickets that arrived.
    public let arrived: ConfidenceInterval
    /// The share taken up within the promised time, of those of which that is known; nil without
    /// such tickets.
    public let inTime: ConfidenceInterval?
    /// Tickets taken up too late, or not at all although the promised time is over.
    public let late: ConfidenceInterval
    /// Tickets that nobody has taken up when the desk closes, late or not yet.
    public let unanswered: Double
    /// Tickets that were not done by the end of the promised time.
    public let resolvedLate: ConfidenceInterval
    /// How long after the promised time these were done on average; nil without any.
    public let meanLateness: Double?
    /// The mean wait; nil without tickets.
    public let meanWait: ConfidenceInterval?
    /// The wait that nine of ten tickets stay within; nil without tickets.
    public let longWait: Double?

    /// - Parameters:
    ///   - tallies: One a run.
    ///   - waits: The waits of all runs, rising.
    init(_ tallies: [LineTally], waits: [Float]) {
        func values(_ count: (LineTally) -> Int) -> [Double] { tallies.map { Double(count($0)) } }
        func ratio(_ part: [Double], to whole: [Double]) -> ConfidenceInterval? {
            whole.contains { $0 > 0 } ? ConfidenceInterval(ofRatioOf: part, to: whole) : nil
        }
        let arrivals = values(\.arrived)
        let lateCounts = values(\.resolvedLate)
        arrived = ConfidenceInterval(of: arrivals)
        inTime = ratio(values(\.inTime), to: values(\.decided))
        late = ConfidenceInterval(of: values(\.late))
        unanswered = values(\.unanswered).reduce(0, +) / Double(tallies.count)
        resolvedLate = ConfidenceInterval(of: lateCounts)
        meanLateness = ratio(tallies.map(\.lateness), to: lateCounts)?.mean
        meanWait = ratio(tallies.map(\.wait), to: arrivals)
        longWait =
            waits.isEmpty
            ? nil : Double(waits[min(waits.count - 1, (waits.count * 9 + 9) / 10 - 1)])
    }
}
