/// A class of tickets that are forecast and answered alike.
public struct TicketClass: Hashable, Comparable, Codable, Sendable {
    /// The language it is written in.
    public let language: Language
    /// The field of work.
    public let category: TicketCategory
    /// How urgent it is.
    public let severity: Severity

    /// The class of a language, category and severity.
    public init(language: Language, category: TicketCategory, severity: Severity) {
        self.language = language
        self.category = category
        self.severity = severity
    }

    /// Whether `left` comes before `right`.
    public static func < (left: TicketClass, right: TicketClass) -> Bool {
        (left.language, left.category, left.severity)
            < (right.language, right.category, right.severity)
    }
}

extension TicketClass: CustomStringConvertible {
    /// `zh/payments/critical`.
    public var description: String {
        "\(language.rawValue)/\(category.rawValue)/\(severity.rawValue)"
    }
}
