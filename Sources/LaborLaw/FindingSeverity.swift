public import Wording

/// What a broken rule means for the roster.
public enum FindingSeverity: String, CaseIterable, Comparable, Sendable {
    /// The roster must not be published.
    case hardStop = "hard stop"
    /// Somebody should decide before it is published.
    case warning
    /// Worth knowing.
    case information

    /// Whether `left` is graver than `right`.
    public static func < (left: FindingSeverity, right: FindingSeverity) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .hardStop: 0
        case .warning: 1
        case .information: 2
        }
    }

    /// The severity as people read it.
    public var name: Phrase {
        switch self {
        case .hardStop: Phrase(en: "hard stop", zh: "禁止")
        case .warning: Phrase(en: "warning", zh: "警告")
        case .information: Phrase(en: "information", zh: "提示")
        }
    }
}

/// How well the text of a rule has been checked against the law.
public enum Confidence: String, CaseIterable, Sendable {
    /// The statute or official and consistent secondary text was read.
    case high
    /// Secondary text only, or a reading of our own where the text leaves room.
    case medium
    /// Unverified; such a rule never stops a roster.
    case low
}
