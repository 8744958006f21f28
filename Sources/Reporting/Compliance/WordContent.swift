internal import WordProcessing

/// The markup of the compliance report as blocks of a document.
///
/// It knows the elements and classes that the report's sections are made of, and what style sheets
/// say of them elsewhere.
enum WordContent {
    /// The blocks of a document, in the order of the markup.
    static func blocks(_ markup: [Markup]) -> [WordBlock] {
        markup.flatMap(blocks)
    }

    private static func blocks(_ markup: Markup) -> [WordBlock] {
        guard case .element(let name, let attributes, let children) = markup else { return [] }
        let classes = classes(attributes)
        let text = WordParagraphs(markup)
        switch "\(name)" {
        case "h1": return [.heading(level: 1, text.joined)]
        case "h2": return [.heading(level: 2, text.joined)]
        case "h3": return [.heading(level: 3, text.joined)]
        case "table": return [.table(table(children, classes: classes))]
        default:
            // A clause stands on one line, as on the page.
            return classes.contains("clause")
                ? [.paragraph(text.joined)] : text.paragraphs.map { .paragraph($0) }
        }
    }

    private static func table(_ groups: [Markup], classes: [Substring]) -> WordTable {
        let name = classes.first ?? ""
        let rows = groups.flatMap { group -> [WordRow] in
            guard case .element(let part, _, let rows) = group else { return [] }
            let isHeader = "\(part)" == "thead"
            // The sentence of a finding stays with its figures, and a line to sign with the others.
            let keepsTogether = name == "findings" || name == "sign-off"
            return rows.enumerated().compactMap { index, row in
                guard case .element(_, _, let cells) = row else { return nil }
                return WordRow(
                    cells.map(cell), isHeader: isHeader,
                    keepsWithNext: keepsTogether && index + 1 < rows.count,
                    height: name == "sign-off" && !isHeader ? 40 : 0)
            }
        }
        let count = rows.first?.cells.reduce(0) { $0 + $1.span } ?? 0
        return WordTable(widths: widths(of: name, count: count), rows: rows)
    }

    private static func cell(_ markup: Markup) -> WordCell {
        guard case .element(_, let attributes, _) = markup else { return WordCell([]) }
        let span = attributes.first { "\($0.name)" == "colspan" }.flatMap { Int($0.value) }
        return WordCell(
            WordParagraphs(markup).paragraphs, span: span ?? 1,
            isFigure: classes(attributes).contains("figure"))
    }

    /// The shares of the page's width that the columns of a table take.
    private static func widths(of table: Substring, count: Int) -> [Double] {
        switch (table, count) {
        case ("facts", 2): [0.16, 0.54]
        case ("law", 6): [0.4, 0.16, 0.08, 0.12, 0.12, 0.12]
        case ("inputs", 3): [0.18, 0.4, 0.42]
        case ("rules", 7): [0.42, 0.09, 0.09, 0.1, 0.1, 0.1, 0.1]
        case ("people", 6): [0.35, 0.13, 0.13, 0.13, 0.13, 0.13]
        case ("findings", 7): [0.17, 0.17, 0.09, 0.09, 0.09, 0.11, 0.28]
        case ("near", 6): [0.22, 0.1, 0.1, 0.12, 0.08, 0.38]
        case ("undecided", 5): [0.3, 0.1, 0.1, 0.1, 0.4]
        case ("overrides", 7): [0.13, 0.1, 0.16, 0.17, 0.1, 0.24, 0.1]
        case ("pay", 4): [0.35, 0.37, 0.1, 0.18]
        case ("sign-off", 4): [0.22, 0.3, 0.18, 0.3]
        default: Array(repeating: 1 / Double(max(1, count)), count: count)
        }
    }

    static func classes(_ attributes: [Attribute]) -> [Substring] {
        attributes.first { "\($0.name)" == "class" }?.value.split(separator: " ") ?? []
    }
}
