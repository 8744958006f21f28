/// What benchmarks see of the world: where their words go, and the clock.
public struct BenchmarkEnvironment: Sendable {
    /// Takes results; throws when they cannot be written.
    public var output: @Sendable (String) throws -> Void
    /// Takes diagnostics.
    public var errors: @Sendable (String) -> Void
    /// The time since some moment before the benchmark began.
    public var now: @Sendable () -> Duration

    /// An environment.
    public init(
        output: @escaping @Sendable (String) throws -> Void,
        errors: @escaping @Sendable (String) -> Void, now: @escaping @Sendable () -> Duration
    ) {
        self.output = output
        self.errors = errors
        self.now = now
    }
}
