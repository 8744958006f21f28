/// When a solve must give up.
///
/// A solve without a time limit takes the same path every time, however often `isCancelled` is
/// asked.
public struct SolveLimits: Sendable {
    /// The wall-clock time the solve may take; `nil` for as long as it needs.
    public var timeLimit: Duration?
    /// The number of simplex iterations the solve may take; `nil` for as many as it needs.
    public var iterationLimit: Int?
    /// The difference between incumbent and bound, relative to the incumbent, with which an integer
    /// solve may end; 0 for a proof of optimality.
    public var relativeGap: Double
    /// Asked before a solve, about every hundredth of a second of it, and at every node of an
    /// integer search, on the thread that solves; the interior-point method asks at its iterations.
    public var isCancelled: @Sendable () -> Bool

    /// Limits; none unless told.
    public init(
        timeLimit: Duration? = nil, iterationLimit: Int? = nil, relativeGap: Double = 0,
        isCancelled: @escaping @Sendable () -> Bool = { false }
    ) {
        self.timeLimit = timeLimit
        self.iterationLimit = iterationLimit
        self.relativeGap = relativeGap
        self.isCancelled = isCancelled
    }
}
