/// The languages Lunban speaks to team leads and HR.
public enum ReaderLanguage: String, CaseIterable, Sendable {
    /// English.
    case english = "en"
    /// Simplified Chinese, 简体中文.
    case chinese = "zh"

    /// The language of a tag such as `zh`, `zh-Hans` or `zh-CN`; nil for any other language.
    public init?(tag: String) {
        switch tag {
        case "zh-Hans", "zh-CN", "zh-Hans-CN": self = .chinese
        default: self.init(rawValue: tag)
        }
    }
}

/// A text in every language a reader may choose, with `{name}` where a value goes.
public struct Phrase: Hashable, Sendable {
    /// The English text.
    public let english: String
    /// The Simplified Chinese text.
    public let chinese: String

    /// A text in both languages.
    public init(en english: String, zh chinese: String) {
        self.english = english
        self.chinese = chinese
    }

    /// The text in `language`.
    public func text(_ language: ReaderLanguage) -> String {
        switch language {
        case .english: english
        case .chinese: chinese
        }
    }

    /// The phrase with each `{name}` replaced by its value, the same in both languages.
    public func filled(_ values: KeyValuePairs<String, String>) -> Phrase {
        var english = english
        var chinese = chinese
        for (name, value) in values {
            english = english.replacing("{\(name)}", with: value)
            chinese = chinese.replacing("{\(name)}", with: value)
        }
        return Phrase(en: english, zh: chinese)
    }
}
