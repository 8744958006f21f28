internal import LaborLaw

/// Reads the place in the law that a section names, which is written alike everywhere in a pack;
/// nil, with the reasons in its log, where it names none or something is wrong with it.
typealias LegalSourceReader = (Section) -> LegalSource?

extension LegalBasis {
    /// The keys of a mapping that say what it rests on.
    static let keys = ["source", "confidence", "note"]
}

extension Section {
    /// What the section rests on.
    ///
    /// - Precondition: the section knows the keys of a basis.
    func basis(_ source: LegalSourceReader) -> LegalBasis {
        LegalBasis(
            source: source(self), confidence: read("confidence", .confidence) ?? .high,
            note: phrase("note"))
    }
}
