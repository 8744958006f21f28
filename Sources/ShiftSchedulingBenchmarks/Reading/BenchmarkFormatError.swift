/// Everything that is wrong with a benchmark text.
public struct BenchmarkFormatError: Error, Hashable, Sendable, CustomStringConvertible {
    /// At least one problem, in the order of the lines; those of the whole text come last.
    public let problems: [BenchmarkProblem]

    /// One line for each problem.
    public var description: String {
        problems.map(\.description).joined(separator: "\n")
    }
}

/// One thing that is wrong with a benchmark text.
public struct BenchmarkProblem: Hashable, Sendable, CustomStringConvertible {
    /// Counted from 1; nil when the problem is that something is nowhere to be found.
    public let line: Int?
    /// The field or section concerned.
    public let field: String
    /// What should be there.
    public let expected: String
    /// What is there.
    public let found: String

    /// Such as `line 7, day: expected a whole number from 0 to 13, found '14'`.
    public var description: String {
        let place = line.map { "line \($0), " } ?? ""
        return "\(place)\(field): expected \(expected), found \(found)"
    }
}
