internal import RosterModel

/// A text file in UTF-8, held as bytes so that every byte's line and column can be told.
struct SourceFile {
    /// Where it lies.
    let path: FilePath
    /// All its bytes.
    let bytes: [UInt8]
    /// Where the text begins: behind the byte-order mark that spreadsheets write.
    let textStart: Int
    /// The line the bytes begin with; 1 but for a window into a longer file.
    let firstLine: Int

    init(path: FilePath, bytes: [UInt8], firstLine: Int = 1) {
        self.path = path
        self.bytes = bytes
        self.firstLine = firstLine
        textStart = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The text without byte-order mark.
    var text: String { String(decoding: bytes[textStart...], as: UTF8.self) }

    /// The file as the record of a scenario's inputs.
    func input(role: String, as written: String) -> InputFile {
        InputFile(role: role, path: written, digest: MessageDigest.sha256(bytes))
    }

    /// The place of the byte at `offset` on line `line`, which begins at `lineStart`.
    func location(
        offset: Int, line: Int, lineStart: Int, field: String? = nil
    ) -> SourceLocation {
        // Continuation bytes of UTF-8 do not begin a scalar.
        let column = bytes[lineStart..<offset].count { $0 & 0xC0 != 0x80 } + 1
        return SourceLocation(file: path.shown, line: line, column: column, field: field)
    }

    /// The place of the byte at `offset`.
    ///
    /// - Complexity: O(n) in the bytes before it.
    func location(offset: Int, field: String? = nil) -> SourceLocation {
        let before = bytes[textStart..<offset]
        let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? textStart
        let line = before.count { $0 == UInt8(ascii: "\n") } + firstLine
        return location(offset: offset, line: line, lineStart: lineStart, field: field)
    }
}

extension SourceFile {
    /// Reads the file at `path`, which was named at `place`; nil, with the reason in `log`, when
    /// it cannot be read or is not UTF-8.
    static func load(_ path: FilePath, namedAt place: SourceLocation?, log: DiagnosticLog)
        -> SourceFile?
    {
        let place = place ?? SourceLocation(file: path.shown)
        switch FileBytes.read(path.path) {
        case .bytes(let bytes):
            let file = SourceFile(path: path, bytes: bytes)
            log.open(path.shown)
            return file.isUTF8(log) ? file : nil
        case .failure(let failure):
            complain(failure, path: path, place: place, log: log)
            return nil
        }
    }

    /// Takes down why the file at `path`, which was named at `place`, cannot be read.
    static func complain(
        _ failure: FileBytes.Failure, path: FilePath, place: SourceLocation, log: DiagnosticLog
    ) {
        switch failure {
        case .missing:
            let name = nearest(to: path.name, among: FileBytes.names(in: path.folder))
            log.missing(
                path.shown, at: place,
                advice: name.map { "Maybe '\(FilePath(path: path.folder + $0).shown)' is meant." })
        case .unreadable(let reason):
            log.error(
                at: place, expected: "a file that can be read",
                found: "\(reason) at \(quoted(path.shown))")
        }
    }

    /// Whether all bytes are UTF-8; complains about the first that is not.
    func isUTF8(_ log: DiagnosticLog) -> Bool {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span)
            return true
        } catch {
            let offset = max(textStart, error.byteOffsets.lowerBound)
            let byte = String(bytes[offset], radix: 16, uppercase: true)
            log.error(
                at: location(offset: offset), expected: "text in UTF-8",
                found: "the byte 0x\(byte.count < 2 ? "0" : "")\(byte)",
                advice: "Maybe a spreadsheet saved it in another encoding, such as GB 18030 or "
                    + "UTF-16; save it as 'CSV UTF-8'.")
            return false
        }
    }
}
