/// The lines calendars are made of: RFC 5545, section 3.1.
enum CalendarLine {
    /// The most octets on a line, its end not counted.
    private static let width = 75

    /// The lines folded and ended as files have them.
    static func file(_ lines: [String]) -> String {
        lines.map { folded($0) + "\r\n" }.joined()
    }

    /// The line broken so that no part is longer than 75 octets and no character is torn.
    private static func folded(_ line: String) -> String {
        guard line.utf8.count > width else { return line }
        var text = String.UnicodeScalarView()
        var used = 0
        for scalar in line.unicodeScalars {
            let octets = UTF8.width(scalar)
            if used + octets > width {
                text.append(contentsOf: "\r\n ".unicodeScalars)
                // The blank that begins a part counts.
                used = 1
            }
            text.append(scalar)
            used += octets
        }
        return String(text)
    }

    /// The lines of a file, put together again; empty ones are left out.
    static func unfolded(_ file: String) -> [String] {
        var lines: [String] = []
        for part in file.split(whereSeparator: \.isNewline) {
            if let first = part.unicodeScalars.first, first == " " || first == "\t", !lines.isEmpty
            {
                lines[lines.count - 1].unicodeScalars.append(
                    contentsOf: part.unicodeScalars.dropFirst())
            } else {
                lines.append(String(part))
            }
        }
        return lines
    }

    /// A line of a property whose value is text: RFC 5545, section 3.3.11.
    static func text(_ property: String, _ value: String) -> String {
        "\(property):\(escaped(value))"
    }

    /// The text with its commas, semicolons, backslashes and line breaks marked; other control
    /// characters are left out.
    static func escaped(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": escaped.append(contentsOf: ["\\", scalar])
            case "\n", "\u{85}", "\u{2028}", "\u{2029}":
                escaped.append(contentsOf: "\\n".unicodeScalars)
            case "\t": escaped.append(" ")
            case "\u{0}"..<" ", "\u{7F}"..<"\u{A0}": continue
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }
}
