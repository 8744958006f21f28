/// An element of a part of a document; texts and values are escaped when it is written.
struct XMLElement {
    enum Content {
        case element(XMLElement)
        case text(String)
    }

    let name: StaticString
    let attributes: KeyValuePairs<StaticString, String>
    let content: [Content]

    init(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
        _ children: [XMLElement] = []
    ) {
        self.name = name
        self.attributes = attributes
        content = children.map { .element($0) }
    }

    init(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
        text: String
    ) {
        self.name = name
        self.attributes = attributes
        content = [.text(text)]
    }

    /// A part of which this is the root.
    var part: String {
        var output = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        write(to: &output)
        return output
    }

    private func write(to output: inout String) {
        output += "<\(name)"
        for (name, value) in attributes { output += " \(name)=\"\(XMLElement.escaped(value))\"" }
        guard !content.isEmpty else { return output += "/>" }
        output += ">"
        for piece in content {
            switch piece {
            case .element(let element): element.write(to: &output)
            case .text(let text): output += XMLElement.escaped(text)
            }
        }
        output += "</\(name)>"
    }

    /// The text without characters that XML 1.0, section 2.2, forbids, its signs of markup escaped.
    private static func escaped(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
            case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
            case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
            case "\u{9}", "\u{A}", "\u{20}"..."\u{D7FF}", "\u{E000}"..."\u{FFFD}",
                "\u{10000}"..."\u{10FFFF}":
                escaped.append(scalar)
            default: continue
            }
        }
        return String(escaped)
    }
}
