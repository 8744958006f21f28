import Foundation
import SpreadsheetReading
import Testing

@Suite
struct `Texts of separated values` {
    private static let lines = "姓名,工号\n陈美玲,S01\n"

    private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
        ("\u{FEFF}" + text).utf16.flatMap { unit in
            let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
            return bigEndian ? bytes.reversed() : bytes
        }
    }

    private static let gb18030: [UInt8] =
        [0xD0, 0xD5, 0xC3, 0xFB, 0x2C, 0xB9, 0xA4, 0xBA, 0xC5, 0x0A]
        + [0xB3, 0xC2, 0xC3, 0xC0, 0xC1, 0xE1, 0x2C, 0x53, 0x30, 0x31, 0x0A]

    @Test(arguments: [
        (Array(lines.utf8), "UTF-8"), ([0xEF, 0xBB, 0xBF] + Array(lines.utf8), "UTF-8"),
        (utf16(lines, bigEndian: false), "UTF-16"), (utf16(lines, bigEndian: true), "UTF-16"),
        (gb18030, "GB 18030"),
    ])
    func `every encoding gives the same cells`(bytes: [UInt8], encoding: String) throws {
        let table = try SheetReader().read(bytes)[0]
        #expect(table.encoding == encoding)
        #expect(
            table.rows.map { $0.cells.map(\.value) } == [
                [.text("姓名"), .text("工号")], [.text("陈美玲"), .text("S01")],
            ])
    }

    @Test(arguments: [",", ";", "\t"])
    func `every separator gives the same cells`(separator: String) throws {
        let quoted = "\"a\(separator) \"\"b\"\"\nc\""
        let lines = ["x|y|z", "\(quoted)||1", "", "||", "|2|"].map {
            $0.replacing("|", with: separator)
        }
        for lineEnd in ["\n", "\r\n", "\r"] {
            let table = try SheetReader().read(Array(lines.joined(separator: lineEnd).utf8))[0]
            #expect(table.rows.map(\.index) == [0, 1, 4])
            #expect(table.rows[1][0] == .text("a\(separator) \"b\"\nc"))
            #expect(table.rows[1][1] == .blank)
            #expect(table.rows[2][1] == .text("2"))
            #expect(table.cellName(row: 4, column: 1) == "B5")
        }
    }

    @Test(arguments: ["a,\"b", "a,\"b\"c"])
    func `a quote that does not close is told with its cell`(text: String) {
        do throws(SheetFailure) {
            _ = try SheetReader().read(Array(text.utf8))
            Issue.record("it was read")
        } catch {
            #expect(error.cell == "B1")
        }
    }

    @Test func `bytes in no encoding are refused`() {
        #expect(throws: SheetFailure.self) { try SheetReader().read([0x61, 0xFF, 0x0A]) }
        #expect(throws: SheetFailure.self) { try SheetReader().read([0xFF, 0xFE, 0x00, 0xD8]) }
    }

    @Test func `an empty text has no rows`() throws {
        #expect(try SheetReader().read([])[0].rows.isEmpty)
    }
}
