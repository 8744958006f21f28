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

    /// Our word for the text of a column in this row, as a field of CSV; nil where nobody knows it.
    mutating func meaning(of column: Table.Column, in table: Table) -> String? {
        let hash = table.bytes(column) { TicketFingerprint.of($0) }
        let key = hash ?? TicketFingerprint.of(Array(table.text(column).utf8).span)
        if let meaning = known[key] {
            if meaning == nil { unknown[key]?.count += 1 }
            return meaning
        }
        let text = table.text(column)
        let meaning = self.meaning(of: text)?.csvText
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
        let mark = Array("lang_".utf8)
        let name = bytes(column) { span -> String? in
            guard span.count > mark.count else { return nil }
            for start in 0..<span.count - mark.count where span[start] == mark[0] {
                let isMark = mark.indices.allSatisfy { span[start + $0] == mark[$0] }
                let isInWord = start > 0 && (0x61...0x7A).contains(span[start - 1] | 0x20)
                guard isMark, !isInWord else { continue }
                var name = ""
                for index in start + mark.count..<span.count {
                    guard case 0x61...0x7A = span[index] | 0x20 else { break }
                    name.unicodeScalars.append(Unicode.Scalar(span[index] | 0x20))
                }
                return name
            }
            return nil
        }
        return (name ?? nil).flatMap { LanguageText.language($0) }
    }

    /// Whether a text has Han characters but no kana or hangul, which other languages write.
    func isChinese(_ column: Column) -> Bool {
        bytes(column, Table.isChinese) ?? Table.isChinese(Array(text(column).utf8).span)
    }

    /// Tells scripts by the first two of the three bytes that each of their characters has.
    private static func isChinese(_ text: Span<UInt8>) -> Bool {
        var hasHan = false
        var index = 0
        while index < text.count {
            switch text[index] {
            case 0xE3 where index + 1 < text.count && (0x81...0x83).contains(text[index + 1]):
                // U+3040 to U+30FF, hiragana and katakana.
                return false
            case 0xEA...0xED:
                // U+A000 to U+DFFF, of which texts have hangul.
                return false
            case 0xE4...0xE9: hasHan = true
            default: break
            }
            index += 1
        }
        return hasHan
    }
}
