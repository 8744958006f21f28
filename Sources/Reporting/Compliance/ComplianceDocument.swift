internal import RosterModel
public import WordProcessing
internal import Wording
internal import WorkTime

/// The compliance report as a document for word processors: the same sections as
/// ``CompliancePage``, on A4 paper on its side.
public enum ComplianceDocument {
    /// The document as the bytes of a `.docx` file; the same dossier gives the same bytes.
    ///
    /// - Throws: `WordFailure` when there is no memory for it.
    public static func docx(
        _ dossier: ComplianceDossier, language: ReportLanguage
    ) throws(WordFailure) -> [UInt8] {
        try document(dossier, language: language).docx()
    }

    /// The document as a value.
    static func document(
        _ dossier: ComplianceDossier, language: ReportLanguage
    ) -> WordDocument {
        let content = ComplianceContent(dossier, language: language)
        let pages = content.read.words.map(footer)
        return WordDocument(
            title: content.title, author: "Lunban \(dossier.version)",
            language: language == .chinese ? "zh-CN" : "en-US",
            created: dossier.scenario.horizon.range.start,
            footer: [.text(content.title)] + pages.flatMap { [.text(" · ")] + $0 },
            blocks: WordContent.blocks(content.sections))
    }

    /// `Page 1 of 3`, with numbers that the word processor fills in.
    private static func footer(_ words: Words) -> [FooterPiece] {
        let pieces = words(CompliancePhrase.pageOf).split(
            omittingEmptySubsequences: true, whereSeparator: { "{}".contains($0) })
        return pieces.map { piece in
            switch piece {
            case "page": .page
            case "pages": .pages
            default: .text(String(piece))
            }
        }
    }
}
