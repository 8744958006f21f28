public import LaborLaw
internal import RosterModel
public import Wording
internal import WorkTime

extension FindingOverride {
    /// Who accepted a finding, when and why.
    public func sentence(in language: ReaderLanguage) -> String {
        // Filled in one pass: people's texts may hold braces of their own.
        let values = ["by": decidedBy, "on": "\(decidedOn)", "reason": reason]
        let pieces = CompliancePhrase.overriddenBy.phrase.text(language).split(
            separator: "{", omittingEmptySubsequences: false)
        return pieces.dropFirst().reduce(String(pieces.first ?? "")) { text, piece in
            guard let close = piece.firstIndex(of: "}") else { return text + piece }
            return text + (values[String(piece[..<close])] ?? "")
                + piece[piece.index(after: close)...]
        }
    }
}
