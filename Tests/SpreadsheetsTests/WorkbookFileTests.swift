import Testing
import WorkTime

@testable import Spreadsheets

@Suite
struct `Workbooks as files` {
    static func workbook(sheets names: [String], _ text: String = "") -> Workbook {
        Workbook(
            title: "Test", author: "Test", created: Instant(minutesSince1970: 29_000_000),
            sheets: names.map { name in
                var sheet = Sheet(name: name, page: PageSetup(isLandscape: true, footer: "R&D"))
                sheet.put(.text(text), CellStyle(), at: CellPosition(row: 0, column: 0))
                return sheet
            })
    }

    @Test
    func `the same workbook is the same bytes`() throws {
        let workbook = Self.workbook(sheets: ["Roster", "班次"], "陈美玲")
        #expect(try workbook.xlsx() == workbook.xlsx())
    }

    @Test(arguments: [
        ["Roster", "roster"], ["Roster", "Roster"], ["a/b"], ["a:b"],
        [String(repeating: "x", count: 32)],
    ])
    func `sheets with names that are not allowed make no file`(names: [String]) {
        #expect(throws: WorkbookFailure.self) { try Self.workbook(sheets: names).xlsx() }
    }

    @Test(arguments: [
        "\u{0}\u{1}\u{B}", "\u{FFFE}", String(repeating: "长", count: 40_000), "=1+1", "{=1}", "",
    ])
    func `any text makes a file`(text: String) throws {
        #expect(try Self.workbook(sheets: ["A"], text).xlsx().count > 1000)
    }
}

@Suite
struct `Texts and places of cells` {
    @Test(arguments: [
        ("plain", "plain"), ("a\tb\nc", "a\tb\nc"), ("a\u{0}b\u{1B}c", "abc"),
        ("a\u{FFFF}b", "ab"), ("a\r\nb", "a\nb"), ("😀", "😀"),
    ])
    func `texts lose just what XML forbids`(text: String, expected: String) {
        #expect(XMLText.clean(text) == expected)
    }

    @Test
    func `texts are cut to what a cell holds and not within a character`() {
        #expect(XMLText.clean(String(repeating: "a", count: 40_000)).utf16.count == 32_767)
        #expect(XMLText.clean(String(repeating: "😀", count: 20_000)).utf16.count == 32_766)
    }

    /// The last column of a sheet, 16,384, is XFD: ECMA-376 part 1, 18.3.1.
    @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")])
    func `columns have letters`(column: Int, letters: String) {
        let position = CellPosition(row: 4, column: column)
        #expect(position.relative == "\(letters)5")
        #expect(position.absolute == "$\(letters)$5")
    }

    /// 2008-02-01 is 39479 and noon half a day more, the examples of ECMA-376 part 1, 18.17.4.
    @Test(arguments: [
        ("1899-12-30T00:00", 0.0), ("1900-03-01T00:00", 61), ("2008-02-01T00:00", 39_479),
        ("2008-02-01T12:00", 39_479.5),
    ])
    func `moments have serial numbers`(reading: String, serial: Double) throws {
        #expect(CellValue.serial(try #require(LocalDateTime(reading))) == serial)
    }
}
