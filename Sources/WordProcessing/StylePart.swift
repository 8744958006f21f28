/// `word/styles.xml`: how headings, text and tables look, ECMA-376 part 1, section 17.7.
struct StylePart {
    let language: String

    var part: String {
        XMLElement(
            "w:styles", ["xmlns:w": Namespace.word],
            [
                defaults, style("Normal", "Normal", after: 80, size: 19),
                style("Heading1", "heading 1", level: 0, before: 0, after: 60, size: 36),
                style("Heading2", "heading 2", level: 1, before: 320, after: 100, size: 26),
                style("Heading3", "heading 3", level: 2, before: 200, after: 60, size: 21),
                style("Cell", "Table Cell", after: 0, size: 18),
                style("Gap", "Table Gap", after: 0, size: 8),
                style("Footer", "footer", after: 0, size: 16), code, table,
            ]
        ).part
    }

    private var defaults: XMLElement {
        let fonts = XMLElement(
            "w:rFonts",
            [
                "w:ascii": "Calibri", "w:hAnsi": "Calibri", "w:cs": "Calibri",
                "w:eastAsia": "Microsoft YaHei",
            ])
        let tongue = XMLElement("w:lang", ["w:val": language, "w:eastAsia": "zh-CN"])
        return XMLElement(
            "w:docDefaults", [:],
            [
                XMLElement(
                    "w:rPrDefault", [:], [XMLElement("w:rPr", [:], [fonts, tongue])]),
                XMLElement("w:pPrDefault"),
            ])
    }

    /// A style of paragraphs; `level` is that of a heading in the outline, spaces are in twentieths
    /// of a point, `size` is in halves of a point.
    private func style(
        _ id: String, _ name: String, level: Int? = nil, before: Int = 0, after: Int, size: Int
    ) -> XMLElement {
        let spacing = XMLElement(
            "w:spacing", ["w:before": "\(before)", "w:after": "\(after)"])
        let format =
            level == nil
            ? [spacing]
            : [XMLElement("w:keepNext"), spacing]
                + [XMLElement("w:outlineLvl", ["w:val": "\(level ?? 0)"])]
        let letters =
            (level == nil ? [] : [XMLElement("w:b")])
            + [XMLElement("w:sz", ["w:val": "\(size)"])]
        let kind: KeyValuePairs<StaticString, String> =
            id == "Normal"
            ? ["w:type": "paragraph", "w:default": "1", "w:styleId": id]
            : ["w:type": "paragraph", "w:styleId": id]
        return XMLElement(
            "w:style", kind,
            [XMLElement("w:name", ["w:val": name])]
                + (id == "Normal" ? [] : [XMLElement("w:basedOn", ["w:val": "Normal"])])
                + [XMLElement("w:pPr", [:], format), XMLElement("w:rPr", [:], letters)])
    }

    private var code: XMLElement {
        XMLElement(
            "w:style", ["w:type": "character", "w:styleId": "Code"],
            [
                XMLElement("w:name", ["w:val": "Code"]),
                XMLElement(
                    "w:rPr", [:],
                    [
                        XMLElement("w:rFonts", ["w:ascii": "Consolas", "w:hAnsi": "Consolas"]),
                        XMLElement("w:sz", ["w:val": "15"]),
                    ]),
            ])
    }

    private var table: XMLElement {
        func lines(_ name: StaticString) -> XMLElement {
            XMLElement(
                name,
                ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "9AA7B4"])
        }
        let room: KeyValuePairs<StaticString, String> = [
            "w:top": "30", "w:left": "85", "w:bottom": "30", "w:right": "85",
        ]
        return XMLElement(
            "w:style", ["w:type": "table", "w:styleId": "Ruled"],
            [
                XMLElement("w:name", ["w:val": "Ruled"]),
                XMLElement(
                    "w:tblPr", [:],
                    [
                        XMLElement(
                            "w:tblBorders", [:],
                            [
                                lines("w:top"), lines("w:left"), lines("w:bottom"),
                                lines("w:right"), lines("w:insideH"), lines("w:insideV"),
                            ]),
                        XMLElement(
                            "w:tblCellMar", [:],
                            room.map { XMLElement($0.key, ["w:w": $0.value, "w:type": "dxa"]) }),
                    ]),
            ])
    }
}
