/// How a terminal shows a cell.
enum TextStyle: String {
    case plain = ""
    case strong = "1"
    case faint = "2"
    case night = "36"
    case notice = "33"
    case alarm = "1;31"
}

/// A cell of a text table.
struct TextCell {
    let text: String
    let style: TextStyle

    init(_ text: String, _ style: TextStyle = .plain) {
        self.text = DisplayWidth.printable(text)
        self.style = style
    }
}

/// Lines of text in columns of fixed width.
struct TextGrid {
    /// The columns' widths; each line starts with a left-aligned cell, the others align right.
    let widths: [Int]
    /// Whether styles are written as ANSI escape sequences.
    let isTerminal: Bool

    /// A line of cells; a cell too many for the columns is left out.
    func line(_ cells: [TextCell]) -> String {
        let columns = zip(cells, widths).enumerated().map { index, column in
            let (cell, width) = column
            let text = DisplayWidth.cut(cell.text, to: index == 0 ? width : width - 1)
            let space = String(repeating: " ", count: width - DisplayWidth.columns(of: text))
            let shown = styled(text, cell.style)
            return index == 0 ? shown + space : space + shown
        }
        return columns.joined().trimmingTrailingSpaces
    }

    /// The text in its style.
    func styled(_ text: String, _ style: TextStyle) -> String {
        guard isTerminal, style != .plain, !text.isEmpty else { return text }
        return "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m"
    }
}
