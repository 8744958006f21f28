import Foundation
import LunbanTestSupport
import Testing
import WorkTime

@testable import WordProcessing

#if canImport(FoundationXML)
import FoundationXML
#endif

@Suite
struct `A document as a file` {
    private func document(_ blocks: [WordBlock], title: String = "Report") -> WordDocument {
        WordDocument(
            title: title, author: "Lunban", language: "en-US",
            created: Instant(minutesSince1970: 29_000_000),
            footer: [.text("Page "), .page, .text(" of "), .pages], blocks: blocks)
    }

    private func text(_ text: String) -> WordParagraph { WordParagraph([WordRun(text)]) }

    private func parts(of document: WordDocument) -> [String] {
        let fixed = FixedParts(document: document)
        return [
            BodyPart(document: document).part, StylePart(language: document.language).part,
            fixed.contentTypes, fixed.rootRelations, fixed.textRelations, fixed.footer,
            fixed.properties,
        ]
    }

    @Test
    func `the same document is the same bytes, whenever it is written`() throws {
        let document = document([.heading(level: 1, text("One")), .paragraph(text("two"))])
        let bytes = try document.docx()
        #expect(try document.docx() == bytes)
        // Every part's local header holds noon of 1 January 1980, and nothing else.
        let header: [UInt8] = [0x50, 0x4B, 3, 4]
        let starts = bytes.indices.dropLast(16).filter { Array(bytes[$0..<$0 + 4]) == header }
        #expect(starts.count == 7)
        for start in starts {
            #expect(Array(bytes[start + 10..<start + 14]) == [0, 0x60, 0x21, 0])
            #expect(Array(bytes[start + 28..<start + 30]) == [0, 0], "no extra field")
        }
    }

    @Test
    func `the file begins with what says what it is`() throws {
        let bytes = try document([]).docx()
        #expect(String(decoding: bytes[30..<49], as: UTF8.self) == "[Content_Types].xml")
    }

    @Test(arguments: ["<w:p/>", "a & b", "\"'", "\u{0}\u{7}\u{B}\u{FFFF}", "]]>", "陈美玲 🧾", "&lt;"])
    func `no text becomes markup`(hostile: String) throws {
        let cell = WordCell([text(hostile)])
        let document = document(
            [
                .heading(level: 2, text(hostile)), .paragraph(text(hostile)),
                .table(WordTable(widths: [1], rows: [WordRow([cell], isHeader: true)])),
            ], title: hostile)
        for part in parts(of: document) {
            let parser = XMLParser(data: Data(part.utf8))
            #expect(parser.parse(), "\(part.prefix(80))")
        }
        let printable = hostile.filter { !"\u{0}\u{7}\u{B}\u{FFFF}".contains($0) }
        #expect(
            WordText(BodyPart(document: document).part).texts
                == Array(repeating: printable, count: 3))
        #expect(!(try document.docx()).isEmpty)
    }

    @Test
    func `a table says its widths, heads and spans`() throws {
        let rows = [
            WordRow([WordCell([text("A")]), WordCell([text("B")])], isHeader: true),
            WordRow([WordCell([text("wide")], span: 2)], keepsWithNext: true, height: 40),
            WordRow([WordCell([]), WordCell([text("7")], isFigure: true)]),
        ]
        let part = BodyPart(
            document: document([.table(WordTable(widths: [0.25, 0.75], rows: rows))])
        ).part
        let body = WordText(part)
        // 297 mm less two margins of 15 mm.
        #expect(body.values(of: "w:gridCol", "w:w") == ["3785", "11354"])
        #expect(body.values(of: "w:tcW", "w:w") == ["3785", "11354", "15139", "3785", "11354"])
        #expect(body.values(of: "w:gridSpan", "w:val") == ["2"])
        #expect(body.values(of: "w:trHeight", "w:val") == ["800"])
        #expect(body.elements.count { $0.name == "w:tblHeader" } == 1)
        #expect(body.elements.count { $0.name == "w:cantSplit" } == 3)
        #expect(body.elements.count { $0.name == "w:keepNext" } == 3)
        #expect(body.values(of: "w:jc", "w:val") == ["right"])
        #expect(body.values(of: "w:pgSz", "w:orient") == ["landscape"])
    }

    @Test
    func `a paragraph before a table stays with it, another does not`() {
        let table = WordBlock.table(WordTable(widths: [1], rows: [WordRow([WordCell([])])]))
        let part = BodyPart(
            document: document([.paragraph(text("far")), .paragraph(text("near")), table])
        ).part
        #expect(part.components(separatedBy: "<w:keepNext/>").count == 2)
        #expect(
            part.contains("<w:p><w:pPr><w:keepNext/></w:pPr><w:r><w:t xml:space=\"preserve\">near"))
    }

    @Test
    func `lines break within a paragraph`() {
        let part = BodyPart(document: document([.paragraph(text("one\ntwo"))])).part
        #expect(WordText(part).texts == ["one", "two"])
        #expect(part.contains("<w:br/>"))
    }
}

/// The elements and texts of a part, as an XML parser understands them.
private final class WordText: NSObject, XMLParserDelegate {
    private(set) var elements: [(name: String, attributes: [String: String])] = []
    private(set) var texts: [String] = []
    private var isText = false

    init(_ part: String) {
        super.init()
        let parser = XMLParser(data: Data(part.utf8))
        parser.delegate = self
        _ = parser.parse()
    }

    func values(of element: String, _ attribute: String) -> [String] {
        elements.filter { $0.name == element }.compactMap { $0.attributes[attribute] }
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
        qualifiedName: String?, attributes: [String: String] = [:]
    ) {
        elements.append((name, attributes))
        isText = name == "w:t"
        if isText { texts.append("") }
    }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
        qualifiedName: String?
    ) {
        isText = false
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        if isText { texts[texts.count - 1] += string }
    }
}
