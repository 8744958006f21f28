internal import RosterModel
public import Wording

/// A knowledge log as text for a terminal, and as a table for wikis.
public enum KnowledgeText {
    /// The text of a report, in ANSI colors only when `isTerminal`.
    public static func text(
        _ report: KnowledgeReport, language: ReaderLanguage, isTerminal: Bool = false
    ) -> String {
        let table = KnowledgeTable(report: report, words: Words(language: language))
        let rows = [table.heads] + table.rows
        let widths = table.heads.indices.map { column in
            (rows.map { DisplayWidth.columns(of: DisplayWidth.printable($0[column])) }.max() ?? 0)
                + (column == 0 ? 0 : 2)
        }
        let grid = TextGrid(widths: widths, isTerminal: isTerminal)
        let lines = rows.enumerated().map { index, row in
            grid.line(
                row.map { cell in
                    TextCell(
                        cell, index == 0 ? .faint : index == rows.count - 1 ? .strong : .plain)
                })
        }
        let shown = report.lines.isEmpty ? [] : lines + [""]
        return
            ([grid.styled(DisplayWidth.printable(table.title), .strong), ""] + shown
            + table.notes).joined(separator: "\n") + "\n"
    }

    /// The report as a Markdown table with its title and notes.
    public static func markdown(_ report: KnowledgeReport, language: ReaderLanguage) -> String {
        let table = KnowledgeTable(report: report, words: Words(language: language))
        let rule = table.heads.indices.map { $0 < table.textColumns ? "---" : "---:" }
        let rows = [table.heads.map(escaped), rule] + table.rows.map { $0.map(escaped) }
        let lines = rows.map { "| " + $0.joined(separator: " | ") + " |" }
        let shown = report.lines.isEmpty ? [] : lines + [""]
        return (["## " + escaped(table.title), ""] + shown + table.notes.map(escaped))
            .joined(separator: "\n") + "\n"
    }

    /// A text that stays one: signs that Markdown or HTML would take for their own are escaped.
    private static func escaped(_ text: String) -> String {
        DisplayWidth.printable(text).reduce(into: "") { escaped, letter in
            if "\\|`*_[]<>&#~".contains(letter) { escaped += "\\" }
            escaped.append(letter)
        }
    }
}
