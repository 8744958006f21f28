internal import Foundation
internal import FoundationXML

/// What reads a part of a workbook, element by element; names come without prefix.
protocol XMLPartHandler: AnyObject {
    /// An element begins.
    func begin(_ element: String, _ attributes: [String: String]) throws(SheetFailure)
    /// An element ends; `text` is what stood in it outside of other elements.
    func end(_ element: String, text: String) throws(SheetFailure)
}

/// Reads parts of workbooks from front to back.
enum XMLPart {
    /// Hands the elements of the part called `name` to `handler`.
    ///
    /// Declarations of types and entities are refused: no workbook has any, and entities can
    /// expand without end or name files.
    ///
    /// - Throws: where the part is no XML, or what `handler` throws.
    static func read(
        _ bytes: [UInt8], called name: String, by handler: some XMLPartHandler
    ) throws(SheetFailure) {
        // Within a part in UTF-16 the declaration could hide.
        guard !bytes.prefix(64).contains(0) else {
            throw SheetFailure(
                expected: "parts of the workbook in UTF-8", found: "another encoding in \(name)")
        }
        guard !declaresType(bytes) else {
            throw SheetFailure(
                expected: "a workbook without declarations of types or entities",
                found: "a DOCTYPE in its part \(name)")
        }
        let parser = XMLParser(data: Data(bytes))
        let delegate = Delegate(handler)
        parser.delegate = delegate
        let isRead = parser.parse() && !delegate.hasMistake
        if let failure = delegate.failure { throw failure }
        guard isRead else {
            throw SheetFailure(
                expected: "a workbook (.xlsx)",
                found: "a mistake in line \(parser.lineNumber) of its part \(name)",
                advice: "Maybe it is damaged; open and save it with a spreadsheet program.")
        }
    }

    /// Whether `<!DOCTYPE` stands anywhere, in whatever case.
    private static func declaresType(_ bytes: [UInt8]) -> Bool {
        let word = Array("<!DOCTYPE".utf8)
        guard bytes.count >= word.count else { return false }
        var from = 0
        while let start = bytes[from...].firstIndex(of: word[0]) {
            let end = start + word.count
            guard end <= bytes.count else { return false }
            if bytes[start + 1] == word[1],
                zip(bytes[start..<end], word).allSatisfy({ pair in
                    pair.0 == pair.1 || pair.0 == pair.1 | 0x20
                })
            {
                return true
            }
            from = start + 1
        }
        return false
    }

    /// The name behind a prefix such as `x:`.
    static func local(_ name: String) -> String {
        name.utf8.lastIndex(of: UInt8(ascii: ":")).map { String(name[name.index(after: $0)...]) }
            ?? name
    }

    private final class Delegate: NSObject, XMLParserDelegate {
        private let handler: any XMLPartHandler
        private(set) var failure: SheetFailure?
        /// Whether the parser met a mistake; with some, `parse` says that all went well.
        private(set) var hasMistake = false
        private var text = ""

        init(_ handler: any XMLPartHandler) {
            self.handler = handler
        }

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
            qualifiedName: String?, attributes: [String: String]
        ) {
            text = ""
            attempt(parser) { () throws(SheetFailure) in
                try handler.begin(XMLPart.local(name), attributes)
            }
        }

        func parser(
            _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
            qualifiedName: String?
        ) {
            let text = self.text
            self.text = ""
            attempt(parser) { () throws(SheetFailure) in
                try handler.end(XMLPart.local(name), text: text)
            }
        }

        func parser(_ parser: XMLParser, foundCharacters characters: String) {
            text += characters
        }

        func parser(_ parser: XMLParser, foundCDATA block: Data) {
            text += String(decoding: block, as: UTF8.self)
        }

        func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) {
            hasMistake = true
        }

        private func attempt(_ parser: XMLParser, _ body: () throws(SheetFailure) -> Void) {
            guard failure == nil else { return }
            do throws(SheetFailure) {
                try body()
            } catch {
                failure = error
                parser.abortParsing()
            }
        }
    }
}
