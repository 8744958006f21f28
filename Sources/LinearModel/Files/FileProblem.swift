/// One thing wrong with a file that should hold a linear program.
public struct FileProblem: Hashable, Sendable {
    /// The line, counted from 1.
    public let line: Int
    /// The character within the line, counted from 1.
    public let column: Int
    /// What should be there, such as `a number`.
    public let expected: String
    /// What is there, such as `'abc'`.
    public let found: String
}

extension FileProblem: CustomStringConvertible {
    /// `4:15: error: expected a number, found 'abc'`, ready to follow the file's name and a colon.
    public var description: String {
        "\(line):\(column): error: expected \(expected), found \(found)"
    }
}

/// Everything wrong with a file that should hold a linear program.
public struct UnreadableProgram: Error, Hashable, Sendable {
    /// What is wrong, at least one thing, in the order of the file; at most the first 200.
    public let problems: [FileProblem]
    /// The number of further problems.
    public let omittedCount: Int
}

/// Collects what is wrong with a file while it is being read.
struct ProblemLog {
    private static let limit = 200

    private let source: SourceText
    private var entries: [(offset: Int, expected: String, found: String)] = []

    init(_ source: SourceText) {
        self.source = source
    }

    var count: Int { entries.count }

    /// Takes down that something else than `expected` stands at `offset`.
    mutating func add(at offset: Int, expected: String, found: String) {
        entries.append((offset, expected, found))
    }

    /// Takes down that something else than `expected` stands in `range`.
    mutating func add(at range: Range<Int>, expected: String) {
        let found = range.isEmpty ? "nothing" : quoted(source.text(range))
        add(at: range.lowerBound, expected: expected, found: found)
    }

    /// - Throws: everything taken down, if there is anything.
    func check() throws(UnreadableProgram) {
        guard !entries.isEmpty else { return }
        let sorted = entries.enumerated().sorted {
            ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
        }
        let problems = sorted.prefix(Self.limit).map { _, entry in
            let place = source.place(of: entry.offset)
            return FileProblem(
                line: place.line, column: place.column, expected: entry.expected,
                found: entry.found)
        }
        throw UnreadableProgram(problems: problems, omittedCount: entries.count - problems.count)
    }
}

/// The text in quotation marks, shortened, with nothing in it that a terminal would obey.
func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars.prefix(40).map { scalar in
        scalar.properties.generalCategory == .control ? "\u{FFFD}" : Character(scalar)
    }
    return "'" + String(scalars) + (text.unicodeScalars.count > 40 ? "…'" : "'")
}
