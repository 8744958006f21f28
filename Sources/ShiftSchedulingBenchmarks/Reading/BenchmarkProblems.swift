/// Collects what is wrong with a text while it is read on.
struct BenchmarkProblems {
    /// The largest number taken.
    ///
    /// With it, the penalty of any text that fits in memory fits in an integer.
    static let largestNumber = 1_000_000

    private(set) var all: [BenchmarkProblem] = []

    mutating func add(line: Int?, _ field: String, expected: String, found: String) {
        all.append(BenchmarkProblem(line: line, field: field, expected: expected, found: found))
    }

    /// Throws the problems, if there are any.
    func throwIfAny() throws(BenchmarkFormatError) {
        guard all.isEmpty else {
            let inOrder = all.enumerated().sorted {
                ($0.element.line ?? .max, $0.offset) < ($1.element.line ?? .max, $1.offset)
            }
            throw BenchmarkFormatError(problems: inOrder.map(\.element))
        }
    }

    /// Whether `line` has as many fields as allowed.
    mutating func hasFields(_ count: ClosedRange<Int>, _ line: BenchmarkLine) -> Bool {
        if count.contains(line.fields.count) { return true }
        let wanted =
            count.lowerBound == count.upperBound
            ? "\(count.lowerBound)" : "\(count.lowerBound) to \(count.upperBound)"
        add(
            line: line.number, "line", expected: "\(wanted) fields separated by commas",
            found: "\(line.fields.count)")
        return false
    }

    /// The whole number `text`, if it is one and lies in `range`.
    mutating func number(
        _ text: String, _ field: String, in range: ClosedRange<Int> = 0...largestNumber,
        line: Int
    ) -> Int? {
        let isPlain = !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
        if isPlain, let number = Int(text), range.contains(number) { return number }
        add(
            line: line, field,
            expected: "a whole number from \(range.lowerBound) to \(range.upperBound)",
            found: quoted(text))
        return nil
    }

    /// The place of the thing called `text`, if there is one.
    mutating func place(
        of text: String, _ field: String, in places: [String: Int], line: Int
    ) -> Int? {
        if let place = places[text] { return place }
        add(line: line, field, expected: "a known \(field)", found: quoted(text))
        return nil
    }

    /// Notes that `key` was seen and says whether it is the first time.
    mutating func isFirst<Key: Hashable>(
        _ key: Key, _ field: String, called name: String, in seen: inout [Key: Int], line: Int
    ) -> Bool {
        if let earlier = seen[key] {
            add(
                line: line, field, expected: "each \(field) once",
                found: "\(quoted(name)) again after line \(earlier)")
            return false
        }
        seen[key] = line
        return true
    }

    /// The name of a new shift or employee, unless it could not be told from its surroundings.
    mutating func name(_ text: String, _ field: String, line: Int) -> String? {
        if !text.isEmpty && !text.contains(where: { $0 == "|" || $0 == "=" || $0 == "#" }) {
            return text
        }
        add(line: line, field, expected: "a name without |, = and #", found: quoted(text))
        return nil
    }

    func quoted(_ text: String) -> String {
        text.isEmpty ? "nothing" : "'\(text)'"
    }
}
