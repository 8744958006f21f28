/// How many columns of a terminal texts take, and texts cut to fit them.
///
/// Wide and full-width characters take two columns (Unicode Standard Annex 11), marks that
/// combine with others take none.
enum DisplayWidth {
    /// The columns that `text` takes.
    static func columns(of text: String) -> Int {
        text.reduce(0) { $0 + columns(of: $1) }
    }

    /// The columns that a character takes.
    static func columns(of character: Character) -> Int {
        let scalars = character.unicodeScalars
        // U+FE0F asks for the picture form of a character, which is wide.
        if scalars.contains("\u{FE0F}") { return 2 }
        return scalars.reduce(0) { max($0, columns(of: $1)) }
    }

    /// The text without characters that would move a terminal's cursor or turn its direction.
    static func printable(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: kept.append("\u{FFFD}")
            case .format where scalar != "\u{200D}": continue
            default: kept.append(scalar)
            }
        }
        return String(kept)
    }

    /// The text cut to at most `width` columns, with an ellipsis where something is left out.
    static func cut(_ text: String, to width: Int) -> String {
        guard columns(of: text) > width else { return text }
        var kept = ""
        var used = 0
        for character in text {
            let next = columns(of: character)
            guard used + next < width else { break }
            kept.append(character)
            used += next
        }
        return kept + "…"
    }

    /// The text broken into lines of at most `width` columns, at spaces or between wide
    /// characters.
    static func wrapped(_ text: String, to width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for piece in pieces(of: text) {
            let joined = line + piece
            if columns(of: joined.trimmingTrailingSpaces) > width, !line.isEmpty {
                lines.append(line.trimmingTrailingSpaces)
                line = piece == " " ? "" : piece
            } else {
                line = joined
            }
        }
        return lines + [line.trimmingTrailingSpaces]
    }

    /// Words, spaces and single wide characters, in order.
    private static func pieces(of text: String) -> [String] {
        var pieces: [String] = []
        var word = ""
        for character in text {
            if character == " " || columns(of: character) == 2 {
                if !word.isEmpty { pieces.append(word) }
                pieces.append(String(character))
                word = ""
            } else {
                word.append(character)
            }
        }
        return word.isEmpty ? pieces : pieces + [word]
    }

    private static func columns(of scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: break
        }
        if scalar.properties.isEmojiPresentation { return 2 }
        return wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }

    /// The blocks whose characters are wide or full-width in EastAsianWidth.txt.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
        0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
        0x1F200...0x1F2FF, 0x20000...0x3FFFD,
    ]
}

extension String {
    /// The text without the spaces it ends with.
    var trimmingTrailingSpaces: String {
        String(reversed().drop { $0 == " " }.reversed())
    }
}
