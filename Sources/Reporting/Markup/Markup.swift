/// A piece of a page or picture: an element, or text within one.
///
/// Text and attribute values are escaped when they are written, so that no name, title or path
/// can become markup. What is written is well-formed XML and valid HTML at once.
enum Markup {
    case element(name: StaticString, attributes: [Attribute], children: [Markup])
    case text(String)
    /// The rules of a `style` element, which HTML takes as they stand.
    case rules(String)

    /// An element with its attributes and what stands in it.
    static func element(
        _ name: StaticString, _ attributes: Attribute..., @MarkupBuilder content: () -> [Markup]
    ) -> Markup {
        .element(name: name, attributes: attributes, children: content())
    }

    /// An element with nothing in it.
    static func element(_ name: StaticString, _ attributes: Attribute...) -> Markup {
        .element(name: name, attributes: attributes, children: [])
    }

    /// An element with a text in it.
    static func element(_ name: StaticString, _ attributes: Attribute..., text: String) -> Markup {
        .element(name: name, attributes: attributes, children: [.text(text)])
    }

    /// The markup as it stands in a file.
    var written: String {
        var output = ""
        write(to: &output)
        return output
    }

    private func write(to output: inout String) {
        switch self {
        case .text(let text): output += Markup.escaped(text)
        case .rules(let rules):
            // Neither sign is needed in a style sheet, and either could end or break the element.
            output += rules.replacing("<", with: "\\3c ").replacing("&", with: "\\26 ")
        case .element(let name, let attributes, let children):
            output += "<\(name)"
            for attribute in attributes {
                output += " \(attribute.name)=\"\(Markup.escaped(attribute.value))\""
            }
            if children.isEmpty, Markup.closesItself("\(name)") {
                output += "/>"
            } else {
                output += ">"
                for child in children { child.write(to: &output) }
                output += "</\(name)>"
            }
            if Markup.endsLine("\(name)") { output += "\n" }
        }
    }

    /// Elements that HTML writes without an end tag, and shapes of SVG.
    private static func closesItself(_ name: String) -> Bool {
        ["meta", "br", "col", "rect", "path", "line", "circle"].contains(name)
    }

    /// Elements after which a line break changes nothing that is shown.
    private static func endsLine(_ name: String) -> Bool {
        [
            "meta", "title", "style", "head", "header", "section", "div", "table", "thead", "tbody",
            "tr", "svg", "g", "h1", "h2", "h3", "p", "li", "ul", "body", "details", "summary",
            "figure", "main", "footer", "pattern", "defs", "desc",
        ].contains(name)
    }

    /// The text with the five signs of markup escaped; characters XML forbids become U+FFFD.
    private static func escaped(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
            case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
            case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
            case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
            case "\t", "\n": escaped.append(scalar)
            case "\u{0}"..<" ", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}":
                escaped.append("\u{FFFD}")
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }
}

/// An attribute of an element.
struct Attribute {
    let name: StaticString
    let value: String

    init(_ name: StaticString, _ value: String) {
        self.name = name
        self.value = value
    }

    /// A measure in pixels, to a tenth.
    init(_ name: StaticString, _ value: Double) {
        self.init(name, Figure.plain(value, digits: 1) ?? "0")
    }

    /// The classes that style sheets refer to.
    static func classes(_ names: String...) -> Attribute {
        Attribute("class", names.filter { !$0.isEmpty }.joined(separator: " "))
    }
}

/// Gathers the pieces written one below the other.
@resultBuilder
enum MarkupBuilder {
    static func buildExpression(_ piece: Markup) -> [Markup] { [piece] }
    static func buildExpression(_ pieces: [Markup]) -> [Markup] { pieces }
    static func buildExpression(_ text: String) -> [Markup] { [.text(text)] }
    static func buildBlock(_ pieces: [Markup]...) -> [Markup] { pieces.flatMap { $0 } }
    static func buildOptional(_ pieces: [Markup]?) -> [Markup] { pieces ?? [] }
    static func buildEither(first pieces: [Markup]) -> [Markup] { pieces }
    static func buildEither(second pieces: [Markup]) -> [Markup] { pieces }
    static func buildArray(_ pieces: [[Markup]]) -> [Markup] { pieces.flatMap { $0 } }
}
