extension WordDocument {
    /// The document as an Office Open XML file; the same document gives the same bytes.
    ///
    /// - Throws: `WordFailure` when there is no memory for it.
    public func docx() throws(WordFailure) -> [UInt8] {
        let fixed = FixedParts(document: self)
        return try ZipFile.bytes(of: [
            ("[Content_Types].xml", fixed.contentTypes), ("_rels/.rels", fixed.rootRelations),
            ("word/document.xml", BodyPart(document: self).part),
            ("word/_rels/document.xml.rels", fixed.textRelations),
            ("word/styles.xml", StylePart(language: language).part),
            ("word/footer1.xml", fixed.footer), ("docProps/core.xml", fixed.properties),
        ])
    }
}
