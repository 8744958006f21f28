internal import Foundation

/// A text of separated values, as spreadsheets export them in any region.
struct SeparatedText {
    private let text: [UInt8]
    private let encoding: String
    private let limits: SheetLimits

    /// Decodes the bytes of a file.
    ///
    /// - Throws: where they are in none of the encodings.
    init(_ bytes: [UInt8], limits: SheetLimits) throws(SheetFailure) {
        self.limits = limits
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            (text, encoding) = (try SeparatedText.utf8(bytes.dropFirst(3)), "UTF-8")
        } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            guard let decoded = String(data: Data(bytes), encoding: .utf16) else {
                throw SeparatedText.undecodable
            }
            (text, encoding) = (Array(decoded.utf8), "UTF-16")
        } else if String(validating: bytes, as: UTF8.self) != nil {
            (text, encoding) = (bytes, "UTF-8")
        } else {
            guard let decoded = String(data: Data(bytes), encoding: .gb18030) else {
                throw SeparatedText.undecodable
            }
            (text, encoding) = (Array(decoded.utf8), "GB 18030")
        }
        guard !text.contains(0) else {
            throw SheetFailure(
                expected: "a workbook (.xlsx) or a text of separated values",
                found: "a file that is neither")
        }
    }

    private static func utf8(_ bytes: ArraySlice<UInt8>) throws(SheetFailure) -> [UInt8] {
        guard String(validating: bytes, as: UTF8.self) != nil else { throw undecodable }
        return Array(bytes)
    }

    private static var undecodable: SheetFailure {
        SheetFailure(
            expected: "a text in UTF-8, UTF-16 or GB 18030", found: "bytes that are none of them",
            advice: "Maybe save it as 'CSV UTF-8'.")
    }

    /// The rows of the text; a field in quotes may hold separators, line ends and doubled quotes.
    func table() throws(SheetFailure) -> SheetTable {
        let separator = self.separator
        var rows: [SheetRow] = []
        var cells: [SheetCell] = []
        var (position, row, column, cellCount) = (0, 0, 0, 0)
        while position < text.count {
            let field = try nextField(&position, separator, row: row, column: column)
            if !field.isEmpty {
                cells.append(SheetCell(column: column, value: .text(field)))
                cellCount += 1
            }
            guard cellCount <= limits.cells, column < limits.columns, row < limits.rows else {
                throw SheetFailure(
                    expected: "at most \(limits.rows) rows, \(limits.columns) columns and "
                        + "\(limits.cells) fields", found: "more")
            }
            if position < text.count, text[position] == separator {
                position += 1
                column += 1
                continue
            }
            stepOverLineEnd(&position)
            if !cells.isEmpty { rows.append(SheetRow(index: row, cells: cells)) }
            cells = []
            (row, column) = (row + 1, 0)
        }
        if !cells.isEmpty { rows.append(SheetRow(index: row, cells: cells)) }
        return SheetTable(name: nil, rows: rows, encoding: encoding)
    }

    /// The separator that stands most often in the first line outside of quotes.
    private var separator: UInt8 {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in text {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if isQuoted { continue }
            if isLineEnd(byte), !counts.isEmpty { break }
            if SeparatedText.separators.contains(byte) { counts[byte, default: 0] += 1 }
        }
        var best = SeparatedText.separators[0]
        for separator in SeparatedText.separators where counts[separator] ?? 0 > counts[best] ?? 0 {
            best = separator
        }
        return best
    }

    private static let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]

    private func nextField(
        _ position: inout Int, _ separator: UInt8, row: Int, column: Int
    ) throws(SheetFailure) -> String {
        guard text[position] == UInt8(ascii: "\"") else {
            let end =
                text[position...].firstIndex { $0 == separator || isLineEnd($0) } ?? text.count
            defer { position = end }
            return String(decoding: text[position..<end], as: UTF8.self).trimmed
        }
        var field: [UInt8] = []
        position += 1
        while position < text.count {
            let byte = text[position]
            position += 1
            guard byte == UInt8(ascii: "\"") else {
                field.append(byte)
                continue
            }
            guard position < text.count, text[position] == byte else {
                guard
                    position == text.count || text[position] == separator
                        || isLineEnd(text[position])
                else {
                    throw failure(row, column, "the end of the field after its closing quote")
                }
                return String(decoding: field, as: UTF8.self).trimmed
            }
            field.append(byte)
            position += 1
        }
        throw failure(row, column, "a closing quote")
    }

    private func failure(_ row: Int, _ column: Int, _ expected: String) -> SheetFailure {
        SheetFailure(
            cell: "\(SheetCell.letters(ofColumn: column))\(row + 1)", expected: expected,
            found: "more text")
    }

    private func isLineEnd(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }

    private func stepOverLineEnd(_ position: inout Int) {
        guard position < text.count else { return }
        let isPair =
            text[position] == UInt8(ascii: "\r") && position + 1 < text.count
            && text[position + 1] == UInt8(ascii: "\n")
        position += isPair ? 2 : 1
    }
}

extension String.Encoding {
    /// What Chinese spreadsheets save texts in: `kCFStringEncodingGB_18030_2000`.
    fileprivate static let gb18030 = String.Encoding(rawValue: 0x8000_0632)
}
