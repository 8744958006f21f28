internal import LaborLaw
public import Wording

/// The languages in which a compliance report is read.
public enum ReportLanguage: String, CaseIterable, Sendable {
    /// English.
    case english = "en"
    /// Simplified Chinese.
    case chinese = "zh"
    /// English and Simplified Chinese side by side.
    case both

    /// The languages, in the order in which they are shown.
    public var languages: [ReaderLanguage] {
        switch self {
        case .english: [.english]
        case .chinese: [.chinese]
        case .both: [.english, .chinese]
        }
    }
}

/// The words of a report in one language, or in several side by side.
struct ReportReader {
    let words: [Words]

    init(_ language: ReportLanguage) {
        words = language.languages.map { Words(language: $0) }
    }

    /// A short text in all languages, once where they agree.
    func callAsFunction(
        _ entry: some PhraseCatalog, _ values: KeyValuePairs<String, String> = [:]
    ) -> String {
        texts { $0(entry, values) }.joined(separator: " · ")
    }

    /// Whatever `text` says in each language, one below the other, once where they agree.
    func lines(_ text: (Words) -> String) -> [Markup] {
        let texts = texts(text)
        guard texts.count > 1 else { return texts.map { .text($0) } }
        return zip(texts, words).map { text, words in
            Markup.element("div", Attribute("lang", words.languageTag), text: text)
        }
    }

    /// Texts in the order of the languages; one where all are the same.
    private func texts(_ text: (Words) -> String) -> [String] {
        let texts = words.map(text)
        return texts.dropFirst().allSatisfy { $0 == texts.first } ? Array(texts.prefix(1)) : texts
    }
}

extension Words {
    /// The language for browsers, which choose the letter forms by it.
    var languageTag: String {
        switch language {
        case .english: "en"
        case .chinese: "zh-Hans"
        }
    }

    /// The room to a limit with its share of the limit: `−1h (−20 %)`.
    func margin(_ margin: Amount, of limit: Amount) -> String {
        let room = self(margin.phrase).replacing("-", with: "−")
        guard limit.number > 0 else { return room }
        let share = Double(margin.number) / Double(limit.number)
        return "\(room) (\(Figure.percent(share, digits: 0)))"
    }

    /// When a clause took effect and when its law was read; empty for a policy.
    func version(of authority: Authority, readOn: (some CustomStringConvertible)?) -> String {
        let since: String? =
            if case .statute(let source) = authority, let date = source.inForceFrom {
                self(CompliancePhrase.inForceSince, ["date": "\(date)"])
            } else {
                nil
            }
        let read = readOn.map { self(CompliancePhrase.readOn, ["date": "\($0)"]) }
        let separator = language == .english ? "; " : "；"
        return [since, read].compactMap { $0 }.joined(separator: separator)
    }
}
