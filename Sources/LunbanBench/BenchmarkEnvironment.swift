/// What benchmarks see of the world: where their words go, and the clock.
public struct BenchmarkEnvironment: Sendable {
    /// Takes results; throws when they cannot be written.
    public var output: @Sendable (String) throws -> Void
    /// Takes diagnostics and progress.
    public var errors: @Sendable (String) -> Void
    /// Whether somebody watches the progress of a solve.
    public var isErrorTerminal: Bool
    /// The time since some moment before the benchmark began.
    public var now: @Sendable () -> Duration
    /// Whether the user asked to stop; only searches, which have something to show for it, ask.
    public var isCancelled: @Sendable () -> Bool

    /// An environment; nobody asks to stop unless told.
    public init(
        output: @escaping @Sendable (String) throws -> Void,
        errors: @escaping @Sendable (String) -> Void, isErrorTerminal: Bool,
        now: @escaping @Sendable () -> Duration,
        isCancelled: @escaping @Sendable () -> Bool = { false }
    ) {
        self.output = output
        self.errors = errors
        self.isErrorTerminal = isErrorTerminal
        self.now = now
        self.isCancelled = isCancelled
    }
}
