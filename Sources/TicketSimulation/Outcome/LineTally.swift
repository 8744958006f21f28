/// What became of the tickets of one class that arrived on one day, in one run.
public struct LineTally: Hashable, Sendable {
    /// Tickets that arrived for the first time.
    public internal(set) var arrived = 0
    /// Those taken up within the promised time.
    public internal(set) var inTime = 0
    /// Those taken up later, or not at all although the promised time is over.
    public internal(set) var late = 0
    /// Those that nobody has taken up when the desk closes.
    public internal(set) var unanswered = 0
    /// Those not done by the end of the promised time, as far as that has come.
    public internal(set) var resolvedLate = 0
    /// How long all of them waited, up to the desk's closing, in minutes.
    public internal(set) var wait = 0.0
    /// How long after the end of the promised time they were done, up to the closing, in minutes.
    public internal(set) var lateness = 0.0

    /// No tickets.
    public init() {}

    /// Those of which it is known whether the promise was kept.
    public var decided: Int { inTime + late }

    /// Both together.
    public static func + (left: LineTally, right: LineTally) -> LineTally {
        var sum = left
        sum.arrived += right.arrived
        sum.inTime += right.inTime
        sum.late += right.late
        sum.unanswered += right.unanswered
        sum.resolvedLate += right.resolvedLate
        sum.wait += right.wait
        sum.lateness += right.lateness
        return sum
    }
}
