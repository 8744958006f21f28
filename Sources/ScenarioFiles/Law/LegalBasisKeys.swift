internal import LaborLaw

/// Reads the place in the law at a value, which is written alike everywhere in a pack; nil, with
/// the reasons in its log, where something is wrong with it.
typealias LegalSourceReader = (YAMLValue) -> LegalSource?

extension LegalBasis {
    /// The keys of a mapping that say what it rests on.
    static let keys = ["source", "confidence", "note"]
}

extension KeyedMapping {
    /// What the mapping rests on.
    ///
    /// - Precondition: the mapping knows the keys of a basis.
    func basis(_ source: LegalSourceReader) -> LegalBasis {
        LegalBasis(
            source: self["source"].flatMap(source),
            confidence: read("confidence", .oneOfCases("a confidence")) ?? .high,
            note: phrase("note"))
    }
}
