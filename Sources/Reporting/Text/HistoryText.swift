internal import Wording

/// What is odd in a history, in a few lines.
enum HistoryText {
    private static let shown = 8

    /// A sentence for each finding, the last ones only counted where they are many; one for none.
    static func lines(_ history: [HistoryLine], language: ReaderLanguage) -> [String] {
        let words = Words(language: language)
        guard !history.isEmpty else { return [words(HistoryPhrase.nothing)] }
        let more = history.count - shown
        return history.prefix(shown).map { words($0.sentence) }
            + (more > 0 ? [words(AuditPhrase.andMore, ["count": "\(more)"])] : [])
    }
}
