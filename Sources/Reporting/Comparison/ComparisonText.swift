internal import RosterModel
public import Wording

/// Scenarios side by side as text for a terminal, at most 100 columns wide.
public struct ComparisonText {
    private let report: ComparisonReport
    private let words: Words
    private let isTerminal: Bool
    private static let width = 100
    /// The columns of names, and of each scenario; so many fit beside each other.
    private static let (nameWidth, cellWidth, columns) = (32, 22, 3)

    /// The text of a comparison, in ANSI styles only when `isTerminal`.
    public static func text(
        _ report: ComparisonReport, language: ReaderLanguage, isTerminal: Bool = false
    ) -> String {
        let text = ComparisonText(
            report: report, words: Words(language: language), isTerminal: isTerminal)
        let blocks = [text.header] + text.tables + [text.notes]
        return blocks.filter { !$0.isEmpty }.joined(separator: [""]).joined(separator: "\n") + "\n"
    }

    private var header: [String] {
        let setting = words(
            ComparisonPhrase.setting, ["base": report.base.name, "seed": "\(report.seed)"])
        return [painted(words(ComparisonPhrase.title), .strong)] + wrapped(setting)
    }

    private var tables: [[String]] {
        report.points.isEmpty ? sideBySide : [lineByLine]
    }

    /// Scenarios in columns: the base first in every block, with as many others as fit.
    private var sideBySide: [[String]] {
        let table = ComparisonTable(report: report)
        let blocks: [(title: ComparisonPhrase, rows: [(String, [ComparisonTable.Cell])])] = [
            (.measure, table.measures.map { (words($0.subject.phrase), $0.cells) }),
            (.plannedByClass, table.plannedClasses.map { (words.name($0.subject), $0.cells) }),
            (.simulatedByClass, table.simulatedClasses.map { (words.name($0.subject), $0.cells) }),
        ]
        let others = Array(report.scenarios.indices.dropFirst())
        let step = ComparisonText.columns - 1
        let groups =
            others.isEmpty
            ? [[0]]
            : stride(from: 0, to: others.count, by: step).map {
                [0] + others[$0..<min($0 + step, others.count)]
            }
        return blocks.filter { !$0.rows.isEmpty }.flatMap { title, rows in
            groups.map { group in block(words(title), rows, columns: group) }
        }
    }

    private func block(
        _ title: String, _ rows: [(name: String, cells: [ComparisonTable.Cell])], columns: [Int]
    ) -> [String] {
        let widths = [ComparisonText.nameWidth] + columns.map { _ in ComparisonText.cellWidth }
        let grid = TextGrid(widths: widths, isTerminal: isTerminal)
        let names = columns.map { TextCell(report.scenarios[$0].name + "  ", .faint) }
        return [grid.line([TextCell(title, .strong)] + names)]
            + rows.map { row in
                grid.line(
                    [TextCell("  " + row.name)] + columns.map { cell(row.cells[$0]) })
            }
    }

    /// Scenarios in lines, for many of them.
    private var lineByLine: [String] {
        let table = ComparisonTable(report: report)
        let widths: KeyValuePairs<ComparisonMeasure, Int> = [
            .objective: 15, .plannedLate: 13, .plannedInTime: 12, .simulatedLate: 17,
            .simulatedInTime: 17,
        ]
        let known = widths.filter { !table.rows([$0.key]).isEmpty }
        let grid = TextGrid(widths: [26] + known.map(\.value), isTerminal: isTerminal)
        let titles = known.map { DisplayWidth.wrapped(words($0.key.phrase), to: $0.value - 3) }
        let head = (0..<(titles.map(\.count).max() ?? 0)).map { line in
            grid.line(
                [TextCell("")]
                    + titles.map { TextCell((line < $0.count ? $0[line] : "") + "  ", .faint) })
        }
        return head
            + report.scenarios.map { scenario in
                grid.line(
                    [TextCell(scenario.name)]
                        + known.map { cell(table.cell($0.key, of: scenario)) })
            }
    }

    private func cell(_ cell: ComparisonTable.Cell) -> TextCell {
        cell.mark.isEmpty
            ? TextCell(cell.text + "  ") : TextCell("\(cell.text) \(cell.mark)", .strong)
    }

    private var notes: [String] {
        words.notes(on: report).flatMap(wrapped)
    }

    private func wrapped(_ text: String) -> [String] {
        DisplayWidth.wrapped(DisplayWidth.printable(text), to: ComparisonText.width)
    }

    private func painted(_ text: String, _ style: TextStyle) -> String {
        TextGrid(widths: [], isTerminal: isTerminal).styled(text, style)
    }
}
