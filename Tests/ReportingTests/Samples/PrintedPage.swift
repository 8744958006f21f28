import Foundation

#if canImport(FoundationXML)
import FoundationXML
#endif

/// A page of a PDF: its size, its words with their places, and its text as it is laid out.
struct PrintedPage {
    struct Word {
        let text: String
        /// Points from the left side of the page.
        let left: Double
        let right: Double
    }

    /// The size in points.
    let width: Double
    let height: Double
    fileprivate(set) var words: [Word] = []
    fileprivate(set) var text = ""

    /// The lines with something on them, from the top.
    var lines: [String] {
        text.split(separator: "\n").map(String.init).filter { line in
            !line.allSatisfy(\.isWhitespace)
        }
    }
}

/// What `pdftotext -bbox` says of the words on every page.
final class PrintedWords: NSObject, XMLParserDelegate {
    private(set) var pages: [PrintedPage] = []
    private var box: (left: Double, right: Double)?
    private var word = ""

    /// The pages, `texts` being their texts as laid out.
    static func pages(_ boxes: String, texts: [String]) -> [PrintedPage] {
        let reader = PrintedWords()
        let parser = XMLParser(data: Data(boxes.utf8))
        parser.delegate = reader
        _ = parser.parse()
        return zip(reader.pages, texts).map { page, text in
            var page = page
            page.text = text
            return page
        }
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
        qualifiedName: String?, attributes: [String: String] = [:]
    ) {
        func number(_ name: String) -> Double { attributes[name].flatMap(Double.init) ?? .nan }
        switch name {
        case "page": pages.append(PrintedPage(width: number("width"), height: number("height")))
        case "word": (box, word) = ((number("xMin"), number("xMax")), "")
        default: break
        }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        if box != nil { word += string }
    }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
        qualifiedName: String?
    ) {
        guard name == "word", let place = box, !pages.isEmpty else { return }
        pages[pages.count - 1].words.append(
            PrintedPage.Word(text: word, left: place.left, right: place.right))
        box = nil
    }
}
