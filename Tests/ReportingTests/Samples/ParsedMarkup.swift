import Foundation

#if canImport(FoundationXML)
import FoundationXML
#endif

/// The elements and texts of a page or picture, as an XML parser understands them.
final class ParsedMarkup: NSObject, XMLParserDelegate {
    struct Element {
        let name: String
        let attributes: [String: String]
        /// The names and identifiers of the elements around it, outermost first.
        let path: [String]
    }

    private(set) var elements: [Element] = []
    private(set) var text = ""
    private(set) var isWellFormed = false
    private var path: [String] = []

    init(_ markup: String) {
        super.init()
        let parser = XMLParser(data: Data(markup.utf8))
        parser.delegate = self
        isWellFormed = parser.parse() && path.isEmpty
    }

    /// The elements of a class that lie within the element with an identifier.
    func elements(ofClass name: String, within identifier: String) -> [Element] {
        elements.filter { element in
            let classes = (element.attributes["class"] ?? "").split(separator: " ")
            return classes.contains(Substring(name))
                && element.path.contains { $0.hasSuffix("#\(identifier)") }
        }
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
        qualifiedName: String?, attributes: [String: String] = [:]
    ) {
        elements.append(Element(name: name, attributes: attributes, path: path))
        path.append("\(name)#\(attributes["id"] ?? "")")
    }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
        qualifiedName: String?
    ) {
        _ = path.popLast()
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        text += string
    }
}
