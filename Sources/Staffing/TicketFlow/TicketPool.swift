/// A set of streams whose work must fit into the time of all who can serve any of them.
public struct TicketPool: Hashable, Sendable {
    /// The positions of the streams, rising.
    public let streams: [Int]
    /// The periods in which it matters, rising.
    public let periods: [Int]

    /// Some streams in some periods.
    public init(streams: [Int], periods: [Int]) {
        self.streams = streams
        self.periods = periods
    }
}
