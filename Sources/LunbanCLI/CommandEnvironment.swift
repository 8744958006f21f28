/// What commands see of the world: where their words go, whether somebody is watching, and the
/// clock.
public struct CommandEnvironment: Sendable {
    /// Takes results; throws when they cannot be written.
    public var output: @Sendable (String) throws -> Void
    /// Takes progress and diagnostics.
    public var errors: @Sendable (String) -> Void
    /// Whether results are shown on a terminal, which understands colors.
    public var isOutputTerminal: Bool
    /// Whether progress is shown on a terminal, which can rewrite a line.
    public var isErrorTerminal: Bool
    /// The width of the help in columns; nil for the terminal's own.
    public var columns: Int?
    /// The path of the program itself, for work in processes of their own; nil where there is none.
    public var program: String?
    /// The time since some moment before the command began.
    public var now: @Sendable () -> Duration
    /// Whether the user asked to stop.
    public var isCancelled: @Sendable () -> Bool

    /// An environment; no terminal and nobody who asks to stop unless told.
    public init(
        output: @escaping @Sendable (String) throws -> Void,
        errors: @escaping @Sendable (String) -> Void, isOutputTerminal: Bool = false,
        isErrorTerminal: Bool = false, columns: Int? = nil, program: String? = nil,
        now: @escaping @Sendable () -> Duration,
        isCancelled: @escaping @Sendable () -> Bool = { false }
    ) {
        self.output = output
        self.errors = errors
        self.isOutputTerminal = isOutputTerminal
        self.isErrorTerminal = isErrorTerminal
        self.columns = columns
        self.program = program
        self.now = now
        self.isCancelled = isCancelled
    }
}
