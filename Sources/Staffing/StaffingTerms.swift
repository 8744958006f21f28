/// What a queue of urgent work promises, and how long its customers wait for it.
public struct UrgentService: Hashable, Sendable {
    /// The promise; waits are in mean handle times.
    public let goal: ServiceGoal
    /// How long customers are ready to wait on average, in mean handle times; nil for ever.
    public let patience: Double?

    /// A promise to customers of some patience, or of endless patience.
    ///
    /// - Precondition: the goal's shares lie in 0...1 and its wait is not negative; `patience` is
    ///   finite and positive, and small enough for `ErlangA`.
    public init(goal: ServiceGoal, patience: Double? = nil) {
        precondition(goal.isSensible, "a goal has shares in 0...1 and no negative wait")
        precondition(patience.map { $0 > 0 && $0.isFinite } ?? true, "patience is positive")
        self.goal = goal
        self.patience = patience
    }
}

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

/// Under what terms work turns into staff.
public struct StaffingTerms: Hashable, Sendable {
    /// What is promised.
    public let service: UrgentService
    /// What a head brings.
    public let capacity: HeadCapacity
    /// How busy heads may be.
    public let occupancy: OccupancyLimit
    /// The share of paid time not spent at work.
    public let shrinkage: Shrinkage

    /// These terms; all time of full specialists unless told.
    public init(
        service: UrgentService, capacity: HeadCapacity = .full, occupancy: OccupancyLimit = .full,
        shrinkage: Shrinkage = .none
    ) {
        self.service = service
        self.capacity = capacity
        self.occupancy = occupancy
        self.shrinkage = shrinkage
    }
}
