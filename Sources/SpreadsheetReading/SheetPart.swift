/// Reads the rows of a sheet; rows and cells that hold nothing leave no trace.
final class SheetPart: XMLPartHandler {
    private let name: String
    private let parts: WorkbookParts
    private let limits: SheetLimits
    private(set) var rows: [SheetRow] = []
    private(set) var merges: [MergedCells] = []

    private var cells: [SheetCell] = []
    private var cellCount = 0
    private var row = -1
    private var column = -1
    private var type = ""
    private var style = 0
    private var content = ""
    private var hasFormula = false
    private var isReading = false

    init(name: String, parts: WorkbookParts, limits: SheetLimits) {
        self.name = name
        self.parts = parts
        self.limits = limits
    }

    /// The sheet, once its part is read.
    var table: SheetTable {
        SheetTable(
            name: name, rows: rows.sorted { $0.index < $1.index }, merges: merges,
            countsFrom1904: parts.dates.from1904)
    }

    func begin(_ element: String, _ attributes: [String: String]) throws(SheetFailure) {
        switch element {
        case "row":
            row = attributes["r"].flatMap { Int($0) }.map { $0 - 1 } ?? row + 1
            column = -1
            guard (0..<limits.rows).contains(row) else {
                throw SheetFailure(
                    expected: "rows 1 to \(limits.rows) in the sheet \(name)",
                    found: "row \(attributes["r"] ?? "")")
            }
        case "c":
            let place = attributes["r"].map(CellReference.init)
            column = place.map { $0?.column ?? -1 } ?? column + 1
            if let written = place ?? nil, written.row != row { column = -1 }
            guard row >= 0, (0..<limits.columns).contains(column) else {
                throw SheetFailure(
                    expected: "cells in their rows, up to column XFD, in the sheet \(name)",
                    found: "a cell \(attributes["r"] ?? "")")
            }
            type = attributes["t"] ?? "n"
            style = attributes["s"].flatMap { Int($0) } ?? 0
            content = ""
            hasFormula = false
        case "f": hasFormula = true
        case "rPh": isReading = true
        case "mergeCell":
            let ends = (attributes["ref"] ?? "").split(separator: ":").map {
                CellReference("\($0)")
            }
            if ends.count == 2, let first = ends[0], let last = ends[1], first.row <= last.row,
                first.column <= last.column
            {
                merges.append(
                    MergedCells(
                        rows: first.row...last.row, columns: first.column...last.column))
            }
        default: break
        }
    }

    func end(_ element: String, text: String) throws(SheetFailure) {
        switch element {
        case "v": content = text
        case "t" where !isReading: content += text
        case "rPh": isReading = false
        case "c": try endCell()
        case "row":
            guard !cells.isEmpty else { return }
            let inOrder = zip(cells, cells.dropFirst()).allSatisfy { $0.column < $1.column }
            guard inOrder else {
                throw SheetFailure(
                    cell: "\(name)!A\(row + 1)", expected: "every cell once, from left to right",
                    found: "a row in disorder")
            }
            rows.append(SheetRow(index: row, cells: cells))
            cells = []
        default: break
        }
    }

    private func endCell() throws(SheetFailure) {
        let value = try self.value()
        guard value != .blank else { return }
        cellCount += 1
        guard cellCount <= limits.cells else {
            throw SheetFailure(
                expected: "at most \(limits.cells) cells that hold anything in the sheet \(name)",
                found: "more")
        }
        cells.append(SheetCell(column: column, value: value))
    }

    private func value() throws(SheetFailure) -> SheetValue {
        switch type {
        case "str": return text(content)
        case _ where content.isEmpty: return hasFormula ? .uncalculated : .blank
        case "s":
            guard let position = Int(content), parts.texts.indices.contains(position) else {
                throw mistake("a text of the workbook")
            }
            return text(parts.texts[position])
        case "inlineStr": return text(content)
        case "b": return .boolean(content == "1" || content == "true")
        case "e": return .fault(content)
        case "d":
            // ISO 8601, which some programs write in strict workbooks.
            return text(content)
        default:
            guard let number = Double(content), number.isFinite else { throw mistake("a number") }
            return parts.dates.value(number, shownAs: parts.formats[style])
        }
    }

    /// A text without the blanks around it, which nobody sees.
    private func text(_ text: String) -> SheetValue {
        let trimmed = text.trimmed
        return trimmed.isEmpty ? .blank : .text(trimmed)
    }

    private func mistake(_ expected: String) -> SheetFailure {
        SheetFailure(
            cell: "\(name)!\(SheetCell.letters(ofColumn: column))\(row + 1)", expected: expected,
            found: "'\(content.prefix(60))'")
    }
}

/// A reference such as `C7`.
struct CellReference {
    let row: Int
    let column: Int

    init?(_ text: String) {
        var (column, row, hasDigits) = (0, 0, false)
        for byte in text.utf8 where byte != UInt8(ascii: "$") {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z") where !hasDigits && column < 1 << 20:
                column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
            case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0 && row < 1 << 30:
                row = row * 10 + Int(byte - UInt8(ascii: "0"))
                hasDigits = true
            default: return nil
            }
        }
        guard column > 0, row > 0 else { return nil }
        self.row = row - 1
        self.column = column - 1
    }
}

extension String {
    /// The text without blanks, of any width, and line ends around it.
    var trimmed: String {
        guard first?.isWhitespace == true || last?.isWhitespace == true else { return self }
        let head = drop(while: \.isWhitespace)
        return String(head.prefix(head.count - head.reversed().prefix(while: \.isWhitespace).count))
    }
}
