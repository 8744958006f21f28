/// Work that may wait, all of it open to the same skill: what arrives when and what waiting costs.
///
/// Time is cut into periods. Inside a stream what is due first is served first, so that only two
/// curves matter: what has been served and what has arrived. What waits at the end of a period
/// costs the more the more of it there is: first what is not due yet, then what is late.
public struct TicketStream: Sendable {
    /// What the stream is called in the linear program.
    public let name: String
    /// Hours of work open when the first period begins.
    public let opening: Double
    /// Hours of work that arrive in each period.
    public let arriving: [Double]
    /// What waits at the end of each period and what it costs, cheapest first.
    public let waiting: [[WaitingWork]]

    /// Work in hours that waits at the end of a period and what an hour of it costs.
    public struct WaitingWork: Hashable, Sendable {
        /// The most hours of the sort; nil for any number.
        public let most: Double?
        /// Points for each hour.
        public let perHour: Double

        /// Up to `most` hours for so many points each.
        public init(most: Double?, perHour: Double) {
            self.most = most
            self.perHour = perHour
        }
    }

    /// A stream.
    ///
    /// - Precondition: there is waiting work for each period of `arriving`; it becomes no cheaper,
    ///   and only the last sort is unlimited.
    public init(
        name: String, opening: Double, arriving: [Double], waiting: [[WaitingWork]]
    ) {
        precondition(waiting.count == arriving.count)
        precondition(
            waiting.allSatisfy { sorts in
                zip(sorts, sorts.dropFirst()).allSatisfy { $0.perHour <= $1.perHour }
                    && sorts.dropLast().allSatisfy { $0.most != nil } && sorts.last?.most == nil
            })
        self.name = name
        self.opening = opening
        self.arriving = arriving
        self.waiting = waiting
    }

    /// Hours of work of all periods, the opening included.
    public var total: Double { arriving.reduce(opening, +) }
}
