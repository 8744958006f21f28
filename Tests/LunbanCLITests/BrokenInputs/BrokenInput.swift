import Testing

/// The small team's files with one thing wrong, and what must be said about it.
struct BrokenInput: Sendable, CustomTestStringConvertible {
    let name: String
    let file: String
    let old: String
    let new: String
    /// Where it is wrong and what was expected there.
    let diagnostic: String

    init(_ name: String, in file: String, _ old: String, with new: String, _ diagnostic: String) {
        self.name = name
        self.file = file
        self.old = old
        self.new = new
        self.diagnostic = diagnostic
    }

    var testDescription: String { "\(name) (\(file))" }

    static let all = scenario + tickets + tables
}
