/// A JSON object on one line, its members in the order in which they are written.
public struct JSONLine: ExpressibleByDictionaryLiteral {
    /// The value of a member; what is nil is written as null.
    public enum Value {
        /// A text, escaped as needed.
        case text(String)
        /// A number; null as well when it is not finite.
        case number(Double?)
        /// A whole number.
        case count(Int?)
        /// True or false.
        case truth(Bool)
    }

    private var members: [(name: String, value: Value)]

    /// The object with these members.
    public init(dictionaryLiteral elements: (String, Value)...) {
        members = elements
    }

    /// Adds a member at the end.
    public mutating func add(_ name: String, _ value: Value) {
        members.append((name, value))
    }

    /// The object; numbers that are missing or not finite are null.
    public var text: String {
        let parts = members.map { "\(Self.quoted($0.name)): \(Self.written($0.value))" }
        return "{" + parts.joined(separator: ", ") + "}"
    }

    private static func written(_ value: Value) -> String {
        switch value {
        case .text(let text): quoted(text)
        case .number(let number): number.flatMap { $0.isFinite ? "\($0)" : nil } ?? "null"
        case .count(let count): count.map { "\($0)" } ?? "null"
        case .truth(let truth): "\(truth)"
        }
    }

    /// The text in quotation marks, escaped as RFC 8259, section 7, asks for.
    private static func quoted(_ text: String) -> String {
        let escaped = text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"", "\\": return "\\\(scalar)"
            case "\0"..<" ":
                let digits = String(scalar.value, radix: 16)
                return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: return String(scalar)
            }
        }
        return "\"" + escaped.joined() + "\""
    }
}
