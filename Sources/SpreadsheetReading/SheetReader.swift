/// Reads the sheets of a file: a workbook (.xlsx) or a text of separated values.
///
/// A text may be in UTF-8, in UTF-16 with its mark, or in GB 18030, and its values may be
/// separated by commas, semicolons or tabs; which, the bytes tell.
public struct SheetReader: Sendable {
    private let limits: SheetLimits

    /// A reader within limits.
    public init(limits: SheetLimits = SheetLimits()) {
        self.limits = limits
    }

    /// The sheets that the bytes of a file hold, in their order, hidden ones last.
    ///
    /// - Throws: the first thing wrong with the file.
    /// - Complexity: O(bytes); memory O(bytes) for one unpacked part and the cells in use.
    public func read(_ bytes: [UInt8]) throws(SheetFailure) -> [SheetTable] {
        if bytes.starts(with: Array("PK".utf8)) { return try workbook(bytes) }
        guard !bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) else {
            throw SheetFailure(
                expected: "a workbook (.xlsx) or a text of separated values",
                found: "an old (.xls) or password-protected workbook",
                advice: "Maybe save it as .xlsx without a password.")
        }
        return [try SeparatedText(bytes, limits: limits).table()]
    }

    private func workbook(_ bytes: [UInt8]) throws(SheetFailure) -> [SheetTable] {
        // The closure cannot say which errors it throws, a result can.
        try bytes.withUnsafeBytes { buffer in
            Result { () throws(SheetFailure) in try sheets(of: buffer) }
        }.get()
    }

    private func sheets(of bytes: UnsafeRawBufferPointer) throws(SheetFailure) -> [SheetTable] {
        var archive = try ZipArchive(bytes, limits: limits)
        let parts = try WorkbookParts(&archive)
        var tables: [SheetTable] = []
        let entries = parts.sheets.filter { !$0.isHidden } + parts.sheets.filter(\.isHidden)
        for entry in entries {
            guard let part = try archive.part(entry.path) else {
                throw SheetFailure(
                    expected: "the sheet \(entry.name)",
                    found: "a workbook without its part \(entry.path)")
            }
            let sheet = SheetPart(name: entry.name, parts: parts, limits: limits)
            try XMLPart.read(part, called: entry.path, by: sheet)
            tables.append(sheet.table)
        }
        return tables
    }
}
