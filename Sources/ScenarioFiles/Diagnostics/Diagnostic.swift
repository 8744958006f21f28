/// One thing wrong with a file: where it is, what was expected and what was found there.
public struct Diagnostic: Hashable, Sendable {
    /// Where.
    public let location: SourceLocation
    /// Whether planning can go on.
    public let severity: Severity
    /// What should be there, such as `a number of hours`.
    public let expected: String
    /// What is there, such as `'35h'`.
    public let found: String
    /// A sentence on what to do about it, beginning with `Maybe`.
    public let advice: String?

    /// Whether planning can go on.
    public enum Severity: String, Sendable {
        /// The file cannot be used as it is.
        case error
        /// The file can be used; somebody should look at it.
        case warning
    }

    /// A diagnostic at a place.
    public init(
        location: SourceLocation, severity: Severity, expected: String, found: String,
        advice: String? = nil
    ) {
        self.location = location
        self.severity = severity
        self.expected = expected
        self.found = found
        self.advice = advice
    }
}

extension Diagnostic: CustomStringConvertible {
    /// `team.csv:5:31: error: weekly_hours: expected a number of hours, found '35h'`, with the
    /// advice on a line of its own.
    public var description: String {
        let field = location.field.map { "\($0): " } ?? ""
        let advice = advice.map { "\n  \($0)" } ?? ""
        return "\(location): \(severity.rawValue): \(field)expected \(expected), found \(found)"
            + advice
    }
}
