/// When a solve must give up.
///
/// A solve without a time limit takes the same path on every machine, however often
/// `isCancelled` is asked.
public struct SolveLimits: Sendable {
    /// The wall-clock time the solve may take; `nil` for as long as it needs.
    public var timeLimit: Duration?
    /// The number of simplex iterations the solve may take; `nil` for as many as it needs.
    public var iterationLimit: Int?
    /// Asked every few hundred simplex iterations and at every node of an integer search, on the
    /// thread that solves.
    public var isCancelled: @Sendable () -> Bool

    /// Limits; none unless told.
    public init(
        timeLimit: Duration? = nil, iterationLimit: Int? = nil,
        isCancelled: @escaping @Sendable () -> Bool = { false }
    ) {
        self.timeLimit = timeLimit
        self.iterationLimit = iterationLimit
        self.isCancelled = isCancelled
    }
}
