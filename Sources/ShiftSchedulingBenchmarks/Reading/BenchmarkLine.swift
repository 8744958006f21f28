/// A line of comma-separated fields, without the blanks around them.
struct BenchmarkLine {
    /// Counted from 1.
    let number: Int
    let fields: [String]

    init(number: Int, text: Substring) {
        self.number = number
        fields = text.split(separator: ",", omittingEmptySubsequences: false).map {
            String($0.trimmed)
        }
    }

    /// The lines of `text` with something on them, comments left out.
    static func meaningful(in text: String) -> [(number: Int, text: Substring)] {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
            .map { (number: $0.offset + 1, text: $0.element.trimmed) }
            .filter { !$0.text.isEmpty && $0.text.first != "#" }
    }
}

extension Substring {
    /// Without the blanks at both ends.
    var trimmed: Substring {
        var rest = self.drop(while: \.isWhitespace)
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return rest
    }
}
