/// A JSON value that writes itself the same way every time: keys sorted, numbers exact.
enum JSONValue {
    case object([String: JSONValue])
    case array([JSONValue])
    case text(String)
    /// The digits of a number.
    case number(String)
    case boolean(Bool)
    case null

    /// A whole number.
    static func integer(_ value: some BinaryInteger) -> JSONValue {
        .number("\(value)")
    }

    /// A number rounded to `digits` decimals; null for one that is not finite.
    static func decimal(_ value: Double, digits: Int = 3) -> JSONValue {
        Figure.plain(value, digits: digits).map { .number($0) } ?? .null
    }

    /// Numbers rounded to `digits` decimals.
    static func decimals(_ values: [Double], digits: Int = 2) -> JSONValue {
        .array(values.map { .decimal($0, digits: digits) })
    }

    /// The text, or null.
    static func optional(_ text: String?) -> JSONValue {
        text.map { .text($0) } ?? .null
    }

    /// The object with one more member, which may be left out.
    func with(_ key: String, _ value: JSONValue?) -> JSONValue {
        guard case .object(var members) = self, let value else { return self }
        members[key] = value
        return .object(members)
    }

    /// The document: indented by two spaces, with lists of plain values on one line.
    var document: String { written(indent: "") + "\n" }

    private var isPlain: Bool {
        switch self {
        case .object, .array: false
        case .text, .number, .boolean, .null: true
        }
    }

    private func written(indent: String) -> String {
        let inner = indent + "  "
        switch self {
        case .object(let members):
            guard !members.isEmpty else { return "{}" }
            let lines = members.sorted { $0.key < $1.key }.map { key, value in
                "\(inner)\(JSONValue.quoted(key)): \(value.written(indent: inner))"
            }
            return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
        case .array(let elements):
            if elements.allSatisfy(\.isPlain) {
                let items = elements.map { $0.written(indent: inner) }
                return "[" + items.joined(separator: ", ") + "]"
            }
            let lines = elements.map { inner + $0.written(indent: inner) }
            return "[\n" + lines.joined(separator: ",\n") + "\n\(indent)]"
        case .text(let text): return JSONValue.quoted(text)
        case .number(let digits): return digits
        case .boolean(let truth): return truth ? "true" : "false"
        case .null: return "null"
        }
    }

    /// The text in quotation marks, escaped as RFC 8259, section 7, asks for.
    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case "\u{0}"..<" ", "\u{7F}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
