import RandomStreams
import SpreadsheetReading
import Spreadsheets
import Testing
import WorkTime

@Suite
struct `Workbooks are read` {
    private func cells(_ rows: String, _ more: String = "") throws -> [SheetCell] {
        let workbook = HandmadeWorkbook(rows: rows, afterRows: more)
        return try SheetReader().read(workbook.bytes())[0].rows.flatMap(\.cells)
    }

    @Test func `texts are shared, within the cell, or a formula's`() throws {
        let workbook = HandmadeWorkbook(
            rows: """
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>\
                <c r="C1" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c>\
                <c r="D1" t="str"><f>A1</f><v>cached</v></c><c t="b"><v>1</v></c>\
                <c t="e"><v>#REF!</v></c><c><f>1+1</f></c></row>
                """,
            texts: [
                "<t>plain &amp; simple</t>",
                "<r><t>陈</t></r><r><t>美玲</t></r><rPh sb=\"0\" eb=\"1\"><t>ちん</t></rPh>",
            ])
        let row = try SheetReader().read(workbook.bytes())[0].rows[0]
        #expect(
            row.cells.map(\.value) == [
                .text("plain & simple"), .text("陈美玲"), .text("inline"), .text("cached"),
                .boolean(true), .fault("#REF!"), .uncalculated,
            ])
        #expect(row.cells.map(\.column) == Array(0...6))
    }

    /// 39448 is 2008-01-01 in the 1900 system and 37986 in that of 1904: ECMA-376, 18.17.4.1.
    @Test(arguments: [("", 39_448), ("date1904=\"1\"", 37_986)])
    func `dates are counted from 1900 or 1904`(properties: String, serial: Int) throws {
        let workbook = HandmadeWorkbook(
            rows: """
                <row r="1"><c r="A1" s="1"><v>\(serial)</v></c>\
                <c r="B1" s="2"><v>\(serial).5</v></c><c r="C1" s="3"><v>0.3125</v></c>\
                <c r="D1" s="4"><v>1.625</v></c><c r="E1" s="5"><v>\(serial)</v></c>\
                <c r="F1" s="1"><v>\(serial).25</v></c></row>
                """,
            formats: [
                "yyyy-mm-dd", "d/m/yy h:mm", "hh:mm AM/PM", "[h]:mm:ss", "[Red]0.00\\d",
            ], properties: properties)
        let date = try #require(LocalDate(year: 2008, month: 1, day: 1))
        let noon = try #require(LocalTime(hour: 12, minute: 0))
        let six = try #require(LocalTime(hour: 6, minute: 0))
        #expect(
            try SheetReader().read(workbook.bytes())[0].rows[0].cells.map(\.value) == [
                .date(date), .moment(LocalDateTime(date: date, time: noon)),
                .time(Minutes(450)), .time(.hours(39)), .number(Double(serial)),
                .moment(LocalDateTime(date: date, time: six)),
            ])
    }

    @Test func `the day that never was is no date`() throws {
        let workbook = HandmadeWorkbook(
            rows: """
                <row r="1"><c r="A1" s="1"><v>59</v></c><c r="B1" s="1"><v>60</v></c>\
                <c r="C1" s="1"><v>61</v></c></row>
                """, formats: ["d.m.yyyy"])
        #expect(
            try SheetReader().read(workbook.bytes())[0].rows[0].cells.map(\.value) == [
                .date(try #require(LocalDate(year: 1900, month: 2, day: 28))), .number(60),
                .date(try #require(LocalDate(year: 1900, month: 3, day: 1))),
            ])
    }

    @Test func `merged cells hold what the upper left one holds`() throws {
        let workbook = HandmadeWorkbook(
            rows: "<row r=\"2\"><c r=\"B2\"><v>7</v></c></row>",
            afterRows: "<mergeCells><mergeCell ref=\"B2:D3\"/></mergeCells>")
        let table = try SheetReader().read(workbook.bytes())[0]
        #expect(table.value(row: 2, column: 3) == .number(7))
        #expect(table.value(row: 3, column: 3) == .blank)
        #expect(table.cellName(row: 2, column: 27) == "A!AB3")
    }

    @Test func `what our own writer writes is read as it was`() throws {
        for seed in 1...20 as ClosedRange<UInt64> {
            var stream = RandomStream(seed: seed)
            var sheet = Sheet(name: "班表", page: PageSetup(isLandscape: true, footer: ""))
            var expected: [Int: [Int: SheetValue]] = [:]
            for row in 0..<12 {
                for column in 0..<9 {
                    let place = CellPosition(row: row, column: column)
                    var style = CellStyle()
                    let day = LocalDate(dayNumber: stream.integer(in: 0...40_000))
                    let time = LocalTime(minuteOfDay: stream.integer(below: 1440)) ?? .midnight
                    switch stream.integer(below: 5) {
                    case 0:
                        sheet.put(.text("陈 <\(row)> & \"x\""), style, at: place)
                        expected[row, default: [:]][column] = .text("陈 <\(row)> & \"x\"")
                    case 1:
                        sheet.put(.number(Double(row) / 7), style, at: place)
                        // The writer keeps 16 digits, one too few for some.
                        expected[row, default: [:]][column] = .number(Double(row) / 7)
                    case 2:
                        style.numberFormat = "[$-804]m\"月\"d\"日\" aaa"
                        sheet.put(.date(day), style, at: place)
                        expected[row, default: [:]][column] = .date(day)
                    case 3:
                        style.numberFormat = "yyyy-mm-dd hh:mm"
                        sheet.put(
                            .moment(LocalDateTime(date: day, time: time)), style, at: place)
                        expected[row, default: [:]][column] = .moment(
                            LocalDateTime(date: day, time: time))
                    default: sheet.put(.blank, style, at: place)
                    }
                }
            }
            let bytes = try Workbook(
                title: "", author: "", created: Instant(minutesSince1970: 29_000_000),
                sheets: [sheet]
            ).xlsx()
            let table = try SheetReader().read(bytes)[0]
            #expect(table.name == "班表")
            for row in 0..<12 {
                for column in 0..<9 {
                    let value = expected[row]?[column] ?? .blank
                    let read = table.value(row: row, column: column)
                    if case .number(let number) = value, case .number(let other) = read {
                        #expect(abs(number - other) < 1e-12)
                    } else {
                        #expect(read == value, "seed \(seed), row \(row), column \(column)")
                    }
                }
            }
        }
    }

    @Test(.enabled(if: Openpyxl.isThere), arguments: [[], ["1904"]])
    func `what openpyxl writes is read as it was`(options: [String]) throws {
        let sheets = try SheetReader().read(Openpyxl.workbook(options))
        #expect(sheets.map(\.name) == ["Team", "Second", "Hidden"])
        let table = sheets[0]
        #expect(table.rows[0].cells.map(\.value) == [.text("Name"), .text("工号")])
        let leap = try #require(LocalDate("2024-02-29"))
        let monday = try #require(LocalDate("2026-11-23"))
        #expect(
            table.rows[1].cells.map(\.value) == [
                .text("陈美玲"), .number(7), .date(leap),
                .moment(try #require(LocalDateTime("2026-11-23T07:30"))),
                .time(Minutes(22 * 60 + 15)), .time(.hours(40)), .boolean(true), .uncalculated,
                .number(37.5), .date(monday),
            ])
        #expect(table.value(row: 4, column: 2) == .text("Group"))
    }
}
