/// Everything that is wrong with a file of benchmark series or of holidays.
public struct SeriesFormatError: Error, Hashable, Sendable, CustomStringConvertible {
    /// One thing that is wrong.
    public struct Problem: Hashable, Sendable, CustomStringConvertible {
        /// Counted from 1; nil when something is nowhere to be found.
        public let line: Int?
        /// The column concerned.
        public let field: String
        /// What should be there.
        public let expected: String
        /// What is there.
        public let found: String

        /// Such as `7: error: value: expected a number of arrivals, found '-1'`.
        public var description: String {
            (line.map { "\($0): " } ?? "") + "error: \(field): expected \(expected), found \(found)"
        }
    }

    /// At least one problem, in the order of the lines.
    public let problems: [Problem]
    /// How many more there are than those told.
    public let omittedCount: Int

    /// One line for each problem.
    public var description: String {
        problems.map(\.description).joined(separator: "\n")
    }
}

/// Collects what is wrong with a file while it is read on.
struct SeriesProblems {
    private static let toldAtMost = 50
    private var problems: [SeriesFormatError.Problem] = []
    private var omitted = 0

    mutating func add(line: Int?, _ field: String, expected: String, found: String) {
        guard problems.count < SeriesProblems.toldAtMost else { return omitted += 1 }
        problems.append(
            SeriesFormatError.Problem(line: line, field: field, expected: expected, found: found))
    }

    /// Throws the problems, if there are any.
    func throwIfAny() throws(SeriesFormatError) {
        guard problems.isEmpty else {
            let inOrder = problems.enumerated().sorted {
                ($0.element.line ?? .max, $0.offset) < ($1.element.line ?? .max, $1.offset)
            }
            throw SeriesFormatError(problems: inOrder.map(\.element), omittedCount: omitted)
        }
    }

    /// The lines under a header of exactly these columns, cut at commas.
    mutating func rows(
        of text: String, columns: [String]
    ) -> [(line: Int, fields: [Substring])] {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let header = columns.joined(separator: ",")
        if lines.first.map(String.init) != header {
            add(
                line: 1, "header", expected: "'\(header)'",
                found: lines.first.map { "'\($0)'" } ?? "nothing")
        }
        return zip(1..., lines).dropFirst().compactMap { number, line in
            guard !line.isEmpty else { return nil }
            let fields = line.split(
                separator: ",", maxSplits: columns.count - 1, omittingEmptySubsequences: false)
            guard fields.count == columns.count else {
                add(
                    line: number, "line", expected: "\(columns.count) fields separated by commas",
                    found: "\(fields.count)")
                return nil
            }
            return (number, fields)
        }
    }
}
