/// A field of a CSV record: where its text lies in the file.
struct CSVField {
    /// The bytes of the text, without the quotes around it.
    let range: Range<Int>
    /// The line on which the field begins, from 1.
    let line: Int
    /// The first byte of that line.
    let lineStart: Int
    /// The field's first byte, the quote included.
    let start: Int
    /// Whether doubled quotes stand in the text.
    let hasDoubledQuotes: Bool
}

/// A place where a file breaks the rules of CSV.
struct CSVMistake: Error {
    let offset: Int
    let line: Int
    let lineStart: Int
    let expected: String
    let found: String
}

/// Cuts a CSV file into records after RFC 4180, reading every byte once.
///
/// Lines may end in LF, CRLF or CR; quoted fields may hold commas, line ends and doubled quotes.
struct CSVScanner {
    private let bytes: [UInt8]
    private var position: Int
    /// The line the next record begins on, from 1.
    private(set) var line: Int
    private var lineStart: Int

    init(_ bytes: [UInt8], from start: Int, line: Int = 1) {
        self.bytes = bytes
        self.line = line
        position = start
        lineStart = start
    }

    /// Puts the next record's fields into `fields`; false at the end of the file.
    ///
    /// - Throws: the first mistake in the record; the next call goes on with the line after it.
    mutating func next(into fields: inout [CSVField]) throws(CSVMistake) -> Bool {
        fields.removeAll(keepingCapacity: true)
        guard position < bytes.count else { return false }
        while true {
            do {
                let isQuoted = position < bytes.count && bytes[position] == UInt8(ascii: "\"")
                fields.append(isQuoted ? try quotedField() : try plainField())
            } catch {
                skipLine()
                throw error
            }
            guard position < bytes.count, bytes[position] == UInt8(ascii: ",") else {
                stepOverLineEnd()
                return true
            }
            position += 1
        }
    }

    private mutating func plainField() throws(CSVMistake) -> CSVField {
        let start = position
        scan: while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: "\r"): break scan
            case UInt8(ascii: "\""):
                throw mistake(
                    at: position, expected: "quotes around the whole field",
                    found: "a quote within it")
            default: position += 1
            }
        }
        return CSVField(
            range: start..<position, line: line, lineStart: lineStart, start: start,
            hasDoubledQuotes: false)
    }

    private mutating func quotedField() throws(CSVMistake) -> CSVField {
        let start = position
        let (startLine, startOfLine) = (line, lineStart)
        var hasDoubledQuotes = false
        var isClosed = false
        position += 1
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == UInt8(ascii: "\"") {
                isClosed = position == bytes.count || bytes[position] != byte
                if isClosed { break }
                hasDoubledQuotes = true
                position += 1
            } else if byte == UInt8(ascii: "\n") {
                line += 1
                lineStart = position
            }
        }
        guard isClosed else {
            throw CSVMistake(
                offset: start, line: startLine, lineStart: startOfLine,
                expected: "a closing quote", found: "the end of the file")
        }
        guard isAtFieldEnd else {
            throw mistake(
                at: position, expected: "a comma or the end of the line after the closing quote",
                found: "more text")
        }
        return CSVField(
            range: start + 1..<position - 1, line: startLine, lineStart: startOfLine, start: start,
            hasDoubledQuotes: hasDoubledQuotes)
    }

    private var isAtFieldEnd: Bool {
        position == bytes.count
            || [UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: "\r")]
                .contains(bytes[position])
    }

    private mutating func stepOverLineEnd() {
        guard position < bytes.count else { return }
        if bytes[position] == UInt8(ascii: "\r"), position + 1 < bytes.count,
            bytes[position + 1] == UInt8(ascii: "\n")
        {
            position += 1
        }
        position += 1
        line += 1
        lineStart = position
    }

    private mutating func skipLine() {
        while position < bytes.count, bytes[position] != UInt8(ascii: "\n"),
            bytes[position] != UInt8(ascii: "\r")
        {
            position += 1
        }
        stepOverLineEnd()
    }

    private func mistake(at offset: Int, expected: String, found: String) -> CSVMistake {
        CSVMistake(
            offset: offset, line: line, lineStart: lineStart, expected: expected, found: found)
    }
}
