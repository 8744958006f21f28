/// The personnel number of a specialist, as written in the team file.
public struct SpecialistID: Hashable, Comparable, Sendable {
    /// The text people write.
    public let rawValue: String

    /// The identifier written as `rawValue`.
    public init(_ rawValue: String) {
        self.rawValue = rawValue
    }

    /// Whether `left` comes before `right`.
    public static func < (left: SpecialistID, right: SpecialistID) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// The short code of a shift template as it stands in a roster's cells, such as `E7`.
public struct ShiftCode: Hashable, Comparable, Sendable {
    /// The text people write.
    public let rawValue: String

    /// The code written as `rawValue`.
    public init(_ rawValue: String) {
        self.rawValue = rawValue
    }

    /// Whether `left` comes before `right`.
    public static func < (left: ShiftCode, right: ShiftCode) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// A language tickets are written in, by BCP 47 tag such as `en` or `zh`.
public struct Language: Hashable, Comparable, Codable, Sendable {
    /// The tag people write.
    public let rawValue: String

    /// The language with this tag.
    public init(_ rawValue: String) {
        self.rawValue = rawValue
    }

    /// Whether `left` comes before `right`.
    public static func < (left: Language, right: Language) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// A field of work that tickets are sorted by, such as `payments`.
public struct TicketCategory: Hashable, Comparable, Codable, Sendable {
    /// The name people write.
    public let rawValue: String

    /// The category of this name.
    public init(_ rawValue: String) {
        self.rawValue = rawValue
    }

    /// Whether `left` comes before `right`.
    public static func < (left: TicketCategory, right: TicketCategory) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// How badly a seller is hurt while a ticket waits.
public enum Severity: String, CaseIterable, Comparable, Codable, Sendable {
    case critical
    case high
    case normal
    case low

    /// Critical first.
    public static func < (left: Severity, right: Severity) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .critical: 0
        case .high: 1
        case .normal: 2
        case .low: 3
        }
    }
}
