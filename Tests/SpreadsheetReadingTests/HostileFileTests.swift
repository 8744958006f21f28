import SpreadsheetReading
import Testing

@Suite
struct `Hostile files` {
    private func failure(_ bytes: [UInt8], limits: SheetLimits = SheetLimits()) -> SheetFailure? {
        do throws(SheetFailure) {
            _ = try SheetReader(limits: limits).read(bytes)
            return nil
        } catch {
            return error
        }
    }

    private let small = HandmadeWorkbook(rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")

    @Test func `a workbook cut off anywhere is told to be damaged`() throws {
        let bytes = try small.bytes()
        #expect(failure(bytes) == nil)
        for count in stride(from: 2, to: bytes.count, by: 97) {
            let failure = try #require(self.failure(Array(bytes.prefix(count))))
            #expect(failure.found.contains("damage"))
        }
    }

    @Test func `a workbook with any byte changed is read or refused`() throws {
        let bytes = try small.bytes()
        for position in stride(from: 2, to: bytes.count, by: 7) {
            var changed = bytes
            changed[position] ^= 0x55
            _ = failure(changed)
        }
    }

    @Test func `a zip bomb is refused before it fills the memory`() throws {
        let rows = String(repeating: " ", count: 8 << 20)
        var limits = SheetLimits()
        limits.partBytes = 1 << 20
        let bytes = try HandmadeWorkbook(rows: rows).bytes()
        #expect(bytes.count < 20_000)
        #expect(try #require(failure(bytes, limits: limits)).found.contains("sheet1.xml"))
        limits = SheetLimits()
        limits.totalBytes = 1 << 20
        #expect(failure(bytes, limits: limits) != nil)
        #expect(failure(bytes) == nil)
    }

    @Test(arguments: [
        "<!DOCTYPE x [<!ENTITY a \"b\">]>", "<!doctype x SYSTEM \"file:///etc/passwd\">",
    ])
    func `declarations of entities are refused`(declaration: String) throws {
        for part in [1, 3, 4, 5] {
            var workbook = small
            workbook.parts[part].text = declaration + workbook.parts[part].text
            #expect(try #require(failure(workbook.bytes())).found.contains("DOCTYPE"))
        }
    }

    @Test func `a part in UTF-16, where a declaration could hide, is refused`() throws {
        let archive = HandmadeWorkbook(rows: "\u{0}<\u{0}!\u{0}D")
        #expect(failure(try archive.bytes()) != nil)
    }

    @Test func `a million empty rows are passed over`() throws {
        let empty = (1...200_000).map { "<row r=\"\($0)\" s=\"1\"><c r=\"A\($0)\"/></row>" }
        let last = "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"
        let bytes = try HandmadeWorkbook(rows: empty.joined() + last).bytes()
        let table = try SheetReader().read(bytes)[0]
        #expect(table.rows.map(\.index) == [1_048_575])
        #expect(table.rows[0].cells == [SheetCell(column: 16_383, value: .number(1))])
    }

    @Test(arguments: [
        "<row r=\"1048577\"/>", "<row r=\"0\"/>", "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><v>x</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><v>nan</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>9</v></c></row>",
        "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>",
        "<row r=\"1\">", "<c r=\"A1\"><v>1</v></c>",
    ])
    func `a sheet that makes no sense is refused`(rows: String) throws {
        #expect(failure(try HandmadeWorkbook(rows: rows).bytes()) != nil)
    }

    @Test func `more cells than the limit are refused`() throws {
        var limits = SheetLimits()
        limits.cells = 3
        let cells = (1...4).map { "<row r=\"\($0)\"><c r=\"A\($0)\"><v>1</v></c></row>" }
        #expect(failure(try HandmadeWorkbook(rows: cells.joined()).bytes(), limits: limits) != nil)
        #expect(failure(Array("a,b\nc,d\n".utf8), limits: limits) != nil)
    }

    @Test(arguments: [
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "password"), ([0x00, 0x01, 0x02], "neither"),
        ([0x50, 0x4B, 0x03, 0x04], "damage"),
    ])
    func `other files are told from sheets`(bytes: [UInt8], word: String) throws {
        #expect(try #require(failure(bytes)).found.contains(word))
    }
}
