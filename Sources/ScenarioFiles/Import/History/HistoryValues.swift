internal import Forecasting
internal import RosterModel

/// What the few texts of a class column mean; texts nobody knows are counted.
struct HistoryValues {
    /// A text that nobody knows.
    struct Unknown {
        let text: String
        let firstLine: Int
        var count: Int
    }

    private let field: HistoryField
    private let mapping: MappingFile
    private var known: [UInt64: String?] = [:]
    private var unknown: [UInt64: Unknown] = [:]

    init(_ field: HistoryField, _ mapping: MappingFile) {
        self.field = field
        self.mapping = mapping
    }

    /// Our word for the text of a column in this row; nil where nobody knows it.
    mutating func meaning(of column: Table.Column, in table: Table) -> String? {
        let hash = table.bytes(column) { TicketFingerprint.of($0) }
        let key = hash ?? TicketFingerprint.of(Array(table.text(column).utf8).span)
        if let meaning = known[key] {
            if meaning == nil { unknown[key]?.count += 1 }
            return meaning
        }
        let text = table.text(column)
        let meaning = self.meaning(of: text)
        known[key] = .some(meaning)
        if meaning == nil {
            let line = table.location(column).line ?? 0
            unknown[key] = Unknown(text: text, firstLine: line, count: 1)
        }
        return meaning
    }

    /// The texts nobody knows, in order of the line on which each stands first.
    var strangers: [Unknown] { unknown.values.sorted { $0.firstLine < $1.firstLine } }

    private func meaning(of text: String) -> String? {
        if text.isEmpty { return mapping.defaults[field.rawValue] }
        if let meaning = mapping.meaning(of: text, in: field.rawValue) { return checked(meaning) }
        switch field {
        case .language: return LanguageText.language(text)
        case .severity: return Severity(rawValue: text.lowercased())?.rawValue
        default:
            // With a list of values others are unknown; without one they are names.
            guard mapping.values[field.rawValue] == nil else { return nil }
            let parts = text.lowercased().split { !$0.isLetter && !$0.isNumber }
            return parts.isEmpty ? nil : parts.joined(separator: "-")
        }
    }

    private func checked(_ meaning: String) -> String? {
        field == .severity ? Severity(rawValue: meaning)?.rawValue : meaning
    }
}

/// Where the language of a ticket is known from.
public enum LanguageSource: Int, CaseIterable, Sendable {
    /// A column of its own.
    case column
    /// A tag such as `lang_zh`.
    case tag
    /// The script of the subject.
    case script
    /// The mapping's default.
    case assumed
}

extension Table {
    /// The language in a tag such as `lang_zh`; nil where there is none.
    func taggedLanguage(_ column: Column) -> String? {
        let isTagged = bytes(column) { span in
            span.count > 5 && span.withUnsafeBufferPointer { $0.contains(UInt8(ascii: "_")) }
        }
        guard isTagged ?? true else { return nil }
        let tags = text(column).lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "_" }
        return tags.lazy.filter { $0.hasPrefix("lang_") }.compactMap {
            LanguageText.language(String($0.dropFirst(5)))
        }.first
    }

    /// Whether a text has Han characters but no kana or hangul, which other languages write.
    func isChinese(_ column: Column) -> Bool {
        let isASCII = bytes(column) { span in
            span.withUnsafeBufferPointer { $0.allSatisfy { $0 < 0x80 } }
        }
        guard isASCII != true else { return false }
        let scalars = text(column).unicodeScalars
        return scalars.contains { (0x4E00...0x9FFF).contains($0.value) }
            && !scalars.contains {
                (0x3040...0x30FF).contains($0.value) || (0xAC00...0xD7AF).contains($0.value)
            }
    }
}
