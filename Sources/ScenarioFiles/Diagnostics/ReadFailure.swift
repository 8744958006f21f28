/// Why files could not be read: everything wrong with all of them.
public struct ReadFailure: Error, Hashable, Sendable {
    /// The errors and warnings in order of the files as they are named, then of the line.
    public let diagnostics: [Diagnostic]
    /// The files that do not exist; each has a diagnostic too.
    public let missingFiles: [String]

    /// A failure.
    public init(diagnostics: [Diagnostic], missingFiles: [String]) {
        self.diagnostics = diagnostics
        self.missingFiles = missingFiles
    }
}

extension ReadFailure: CustomStringConvertible {
    /// The diagnostics, one after the other.
    public var description: String {
        diagnostics.map(\.description).joined(separator: "\n")
    }
}
