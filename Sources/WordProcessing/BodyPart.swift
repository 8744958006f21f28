/// `word/document.xml`: what a document says, ECMA-376 part 1, section 17.
struct BodyPart {
    /// A4 on its side in twentieths of a point.
    private static let page = (width: 16_838, height: 11_906)
    private static let margin = 850
    /// The width between the margins.
    private static let width = page.width - 2 * margin

    let document: WordDocument

    var part: String {
        let following = document.blocks.dropFirst().map { Optional($0) } + [nil]
        let blocks = zip(document.blocks, following).flatMap { block($0, before: $1) }
        return XMLElement(
            "w:document", ["xmlns:w": Namespace.word, "xmlns:r": Namespace.relations],
            [XMLElement("w:body", [:], blocks + [BodyPart.section])]
        ).part
    }

    private static var section: XMLElement {
        let side = "\(margin)"
        return XMLElement(
            "w:sectPr", [:],
            [
                XMLElement(
                    "w:footerReference", ["w:type": "default", "r:id": FixedParts.footerID]),
                XMLElement(
                    "w:pgSz",
                    [
                        "w:w": "\(page.width)", "w:h": "\(page.height)", "w:orient": "landscape",
                    ]),
                XMLElement(
                    "w:pgMar",
                    [
                        "w:top": side, "w:right": side, "w:bottom": side, "w:left": side,
                        "w:header": "425", "w:footer": "425", "w:gutter": "0",
                    ]),
            ])
    }

    private func block(_ block: WordBlock, before next: WordBlock?) -> [XMLElement] {
        switch block {
        case .heading(let level, let paragraph):
            return [
                BodyPart.paragraph(
                    paragraph, [XMLElement("w:pStyle", ["w:val": "Heading\(level)"])])
            ]
        case .paragraph(let paragraph):
            let isBeforeTable = if case .table = next { true } else { false }
            return [
                BodyPart.paragraph(paragraph, isBeforeTable ? [XMLElement("w:keepNext")] : [])
            ]
        case .table(let table):
            // Tables that touch would be one; a document must not end with a table either.
            let gap = XMLElement("w:pPr", [:], [XMLElement("w:pStyle", ["w:val": "Gap"])])
            return [self.table(table), XMLElement("w:p", [:], [gap])]
        }
    }

    private func table(_ table: WordTable) -> XMLElement {
        let widths = table.widths.map { Int((Double(BodyPart.width) * $0).rounded()) }
        let properties = XMLElement(
            "w:tblPr", [:],
            [
                XMLElement("w:tblStyle", ["w:val": "Ruled"]),
                XMLElement("w:tblW", ["w:w": "\(widths.reduce(0, +))", "w:type": "dxa"]),
                XMLElement("w:tblLayout", ["w:type": "fixed"]),
            ])
        let grid = XMLElement(
            "w:tblGrid", [:], widths.map { XMLElement("w:gridCol", ["w:w": "\($0)"]) })
        return XMLElement(
            "w:tbl", [:], [properties, grid] + table.rows.map { row($0, widths: widths) })
    }

    private func row(_ row: WordRow, widths: [Int]) -> XMLElement {
        var properties = [XMLElement("w:cantSplit")]
        if row.height > 0 {
            properties.append(XMLElement("w:trHeight", ["w:val": "\(row.height * 20)"]))
        }
        if row.isHeader { properties.append(XMLElement("w:tblHeader")) }
        var cells: [XMLElement] = []
        var column = 0
        for cell in row.cells {
            let columns = column..<min(widths.count, column + cell.span)
            cells.append(self.cell(cell, of: row, width: widths[columns].reduce(0, +)))
            column = columns.upperBound
        }
        return XMLElement("w:tr", [:], [XMLElement("w:trPr", [:], properties)] + cells)
    }

    private func cell(_ cell: WordCell, of row: WordRow, width: Int) -> XMLElement {
        var properties = [XMLElement("w:tcW", ["w:w": "\(width)", "w:type": "dxa"])]
        if cell.span > 1 {
            properties.append(XMLElement("w:gridSpan", ["w:val": "\(cell.span)"]))
        }
        if row.isHeader {
            properties.append(
                XMLElement("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": "EEF2F5"]))
        }
        let paragraphs = cell.paragraphs.isEmpty ? [WordParagraph([])] : cell.paragraphs
        let keeps = row.keepsWithNext || row.isHeader
        let format =
            [XMLElement("w:pStyle", ["w:val": "Cell"])]
            + (keeps ? [XMLElement("w:keepNext")] : [])
            + (cell.isFigure ? [XMLElement("w:jc", ["w:val": "right"])] : [])
        return XMLElement(
            "w:tc", [:],
            [XMLElement("w:tcPr", [:], properties)]
                + paragraphs.map { BodyPart.paragraph($0, format) })
    }

    private static func paragraph(
        _ paragraph: WordParagraph, _ format: [XMLElement]
    ) -> XMLElement {
        let properties = format.isEmpty ? [] : [XMLElement("w:pPr", [:], format)]
        return XMLElement("w:p", [:], properties + paragraph.runs.map(run))
    }

    private static func run(_ run: WordRun) -> XMLElement {
        let look = run.look
        // In the order of the schema.
        var properties: [XMLElement] = []
        if look.isCode { properties.append(XMLElement("w:rStyle", ["w:val": "Code"])) }
        if look.isBold { properties.append(XMLElement("w:b")) }
        if let ink = look.ink { properties.append(XMLElement("w:color", ["w:val": ink])) }
        let lines = run.text.split(separator: "\n", omittingEmptySubsequences: false)
        let texts = lines.enumerated().flatMap { index, line in
            (index > 0 ? [XMLElement("w:br")] : []) + [
                XMLElement("w:t", ["xml:space": "preserve"], text: String(line))
            ]
        }
        return XMLElement(
            "w:r", [:],
            (properties.isEmpty ? [] : [XMLElement("w:rPr", [:], properties)]) + texts)
    }
}
