/// What one head brings to a queue.
public struct HeadCapacity: Hashable, Sendable {
    /// How many tickets a head has in hand at once; 1 for telephones, more for chats.
    ///
    /// The handle time of the queue is then the time a ticket takes beside the others.
    public let concurrency: Double
    /// The mean share of a full specialist's work that a head does, above 0 and at most 1.
    public let efficiency: Double

    /// A head of this concurrency and efficiency; nil unless the concurrency is finite and at
    /// least 1 and the efficiency above 0 and at most 1.
    public init?(concurrency: Double = 1, efficiency: Double = 1) {
        guard concurrency >= 1, concurrency.isFinite, efficiency > 0, efficiency <= 1 else {
            return nil
        }
        self.init(valid: concurrency, efficiency)
    }

    /// One ticket at a time, at full speed.
    public static let full = HeadCapacity(valid: 1, 1)

    private init(valid concurrency: Double, _ efficiency: Double) {
        self.concurrency = concurrency
        self.efficiency = efficiency
    }
}
