/// Customers of one kind, who come independently at a steady rate.
public struct CustomerClass: Hashable, Sendable {
    /// Arrivals per unit of time.
    public let rate: Double
    /// How long one is served on average; service times are exponential.
    public let meanService: Double
    /// How long one is ready to wait on average, nil for ever; patience is exponential.
    public let meanPatience: Double?
    /// Who goes first: the lower the number, the sooner.
    public let priority: Int

    /// Customers of this rate.
    ///
    /// - Precondition: rate, service and patience are finite and positive; `priority` is not negative.
    public init(
        rate: Double, meanService: Double, meanPatience: Double? = nil, priority: Int = 0
    ) {
        precondition(rate > 0 && rate.isFinite, "customers come at a positive rate")
        precondition(meanService > 0 && meanService.isFinite, "service takes its time")
        precondition(meanPatience.map { $0 > 0 && $0.isFinite } ?? true, "patience is positive")
        precondition(priority >= 0, "the first priority is 0")
        self.rate = rate
        self.meanService = meanService
        self.meanPatience = meanPatience
        self.priority = priority
    }
}
