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
