/// When a search ends at the latest.
public struct SearchLimits: Sendable {
    /// The time after which the best roster so far is returned; nil for none.
    public var timeLimit: Duration?
    /// The gap, as a share of the objective, that is good enough.
    public var gap: Double
    /// Parts of the roster planned anew.
    public var rounds: Int
    /// Whether the user asked to stop.
    public var isCancelled: @Sendable () -> Bool

    /// Limits of a search.
    public init(
        timeLimit: Duration? = nil, gap: Double = 0.001, rounds: Int = 2000,
        isCancelled: @escaping @Sendable () -> Bool = { false }
    ) {
        self.timeLimit = timeLimit
        self.gap = gap
        self.rounds = rounds
        self.isCancelled = isCancelled
    }
}

/// How far a search has come.
public struct SearchProgress: Sendable {
    /// What is being done.
    public let stage: SearchStage
    /// The objective of the best roster so far; nil before the first.
    public let incumbent: Double?
    /// The best lower bound so far; nil before the first.
    public let lowerBound: Double?
    /// Time since the search began.
    public let elapsed: Duration

    /// How far a search has come.
    public init(
        stage: SearchStage, incumbent: Double?, lowerBound: Double?, elapsed: Duration
    ) {
        self.stage = stage
        self.incumbent = incumbent
        self.lowerBound = lowerBound
        self.elapsed = elapsed
    }

    /// The gap between incumbent and bound as a share of the incumbent; nil before both exist.
    public var gap: Double? {
        guard let incumbent, let lowerBound else { return nil }
        return OptimalityGap(objective: incumbent, lowerBound: lowerBound).share
    }
}

/// The stages of a search.
public enum SearchStage: String, Sendable {
    case construction
    case bound
    case dive
    case improvement
}

/// How far an objective may be from the least possible one.
public struct OptimalityGap: Hashable, Sendable {
    /// The objective of a roster.
    public let objective: Double
    /// A number no roster's objective is below.
    public let lowerBound: Double

    /// The gap of an objective to a bound.
    public init(objective: Double, lowerBound: Double) {
        self.objective = objective
        self.lowerBound = lowerBound
    }

    /// The difference as a share of the objective; zero where both agree.
    public var share: Double {
        let difference = objective - lowerBound
        if difference <= 1e-9 * max(1, abs(objective)) { return 0 }
        return difference / max(abs(objective), 1e-9)
    }
}
