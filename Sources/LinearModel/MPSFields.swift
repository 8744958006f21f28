/// The fields of one data line of an MPS file.
struct MPSFields {
    /// Row type or bound type; empty in other sections.
    let code: String
    /// The row, column, right-hand side, range or bound set the line is about.
    let name: String
    /// In a bound line, the column bounded.
    var column: String { values.first?.name ?? "" }
    /// Names with their numbers; 0 where a bound needs no number.
    let values: [(name: String, value: Double)]
    /// `INTORG` or `INTEND`, for a marker line.
    let marker: String?
}

extension MPSFields {
    init(_ line: Substring, layout: MPSLayout, section: Substring) throws(MPSProblem) {
        let texts = layout == .fixed ? Self.fixed(line) : Self.free(line, section: section)
        code = texts[0]
        name = texts[1]
        if section == "COLUMNS" && texts.contains("'MARKER'") {
            marker = texts.contains("'INTORG'") ? "INTORG" : "INTEND"
            values = []
            return
        }
        marker = nil
        var values: [(name: String, value: Double)] = []
        for place in [2, 4] where !texts[place].isEmpty {
            let text = texts[place + 1]
            if text.isEmpty && section == "BOUNDS" && Self.isValueless(code) {
                values.append((texts[place], 0))
            } else if let number = Double(text), number.isFinite {
                values.append((texts[place], number))
            } else {
                throw MPSProblem("expected a number, found '\(text)'")
            }
        }
        self.values = values
    }

    /// The six fields by their place on the line.
    private static func fixed(_ line: Substring) -> [String] {
        let characters = Array(line)
        return [(1, 3), (4, 12), (14, 22), (24, 36), (39, 47), (49, 61)].map { start, end in
            guard start < characters.count else { return "" }
            let field = characters[start..<min(end, characters.count)]
            let first = field.firstIndex { !$0.isWhitespace } ?? field.endIndex
            let last = field.lastIndex { !$0.isWhitespace } ?? field.startIndex - 1
            return first <= last ? String(field[first...last]) : ""
        }
    }

    /// The six fields by the blanks between them; sections differ in which they leave out.
    private static func free(_ line: Substring, section: Substring) -> [String] {
        var texts = line.split(whereSeparator: \.isWhitespace).map(String.init)
        if section != "ROWS" && section != "BOUNDS" && section != "OBJSENSE" {
            texts.insert("", at: 0)
            // The name of a right-hand side or range set may be missing.
            if section != "COLUMNS" && texts.count % 2 == 1 { texts.insert("", at: 1) }
        } else if section == "BOUNDS" {
            if texts.count == (isValueless(texts[0]) ? 2 : 3) { texts.insert("", at: 1) }
        }
        return texts + Array(repeating: "", count: max(0, 6 - texts.count))
    }

    /// Whether a bound type says everything without a number.
    private static func isValueless(_ code: String) -> Bool {
        ["FR", "MI", "PL", "BV"].contains(code)
    }
}
