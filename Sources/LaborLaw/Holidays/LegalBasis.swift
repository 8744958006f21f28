public import Wording

/// What a provision rests on.
public struct LegalBasis: Hashable, Sendable {
    /// Where it stands in the law; nil where nothing is cited.
    public let source: LegalSource?
    /// How well it has been checked.
    public let confidence: Confidence
    /// What a reader should also know.
    public let note: Phrase?

    /// What a provision rests on.
    public init(
        source: LegalSource? = nil, confidence: Confidence = .high, note: Phrase? = nil
    ) {
        self.source = source
        self.confidence = confidence
        self.note = note
    }
}
