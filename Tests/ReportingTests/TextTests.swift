import RosterModel
import Testing
import Wording
import WorkTime

@testable import Reporting

@Suite
struct `The terminal board` {
    @Test(arguments: [
        ("", 0), ("E7", 2), ("陈美玲", 6), ("e\u{301}", 1), ("👩‍💻", 2), ("🇲🇾", 2), ("ﾊ", 1), ("Ａ", 2),
        ("한글", 4), ("……", 2), ("（", 2), ("Nguyễn", 6), ("·", 1), ("−", 1), ("❤️", 2),
    ])
    func `width in columns`(text: String, columns: Int) {
        #expect(DisplayWidth.columns(of: text) == columns)
    }

    @Test(arguments: [
        ("Muhammad Hafiz", 9, "Muhammad…"), ("陈美玲和李伟", 6, "陈美…"), ("E7", 2, "E7"), ("", 3, ""),
    ])
    func `texts are cut by width`(text: String, width: Int, cut: String) {
        #expect(DisplayWidth.cut(text, to: width) == cut)
    }

    @Test
    func `lines break at spaces and between wide characters`() {
        #expect(DisplayWidth.wrapped("rest is too short", to: 8) == ["rest is", "too", "short"])
        #expect(DisplayWidth.wrapped("休息时间不足 11 h", to: 8) == ["休息时间", "不足 11", "h"])
        #expect(DisplayWidth.wrapped("", to: 8) == [""])
    }

    @Test(arguments: ReaderLanguage.allCases)
    func `a week fits in a hundred columns`(language: ReaderLanguage) throws {
        let text = TextBoard.text(try SampleReport.week(), language: language)
        for line in text.split(separator: "\n") {
            #expect(DisplayWidth.columns(of: String(line)) <= 100, "\(line)")
        }
    }

    @Test(arguments: ReaderLanguage.allCases)
    func `colors add nothing but colors`(language: ReaderLanguage) throws {
        let report = try SampleReport.week()
        let plain = TextBoard.text(report, language: language)
        let colored = TextBoard.text(report, language: language, isTerminal: true)
        #expect(!plain.contains("\u{1B}"))
        #expect(colored.contains("\u{1B}[36m"))
        let stripped = colored.replacing(/\u{1B}\[[0-9;]*m/, with: "")
        #expect(stripped == plain)
    }

    @Test
    func `a name cannot steer the terminal`() throws {
        let report = try SampleReport.small().named("red\u{1B}[31m\u{202E}\n\u{7}end")
        for (output, text) in EveryOutput.texts(of: report) {
            #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"), "\(output)")
            #expect(text.contains("red\u{FFFD}[31m\u{FFFD}\u{FFFD}end"), "\(output)")
        }
    }

    @Test
    func `months are shown a week at a time`() throws {
        let zone = try #require(Zone(identifier: "Asia/Kuala_Lumpur"))
        let start = try #require(LocalDate("2026-12-21"))
        let report = SampleReport(
            people: 6, dates: DateRange(start: start, days: 16), interval: .hours(1), zone: zone
        ).report
        let text = TextBoard.text(report, language: .english)
        #expect(text.ranges(of: "All staff (h)").count == 3)
        #expect(text.contains("Sun 27"))
        #expect(text.contains("Tue 5"))
    }
}

@Suite
struct `Figures` {
    @Test(arguments: [
        (0.0, 1, "0.0", "0"), (-0.04, 1, "0.0", "0"),
        (1_234_567.891, 2, "1,234,567.89", "1,234,567.89"),
        (-12.5, 1, "−12.5", "−12.5"), (999.96, 1, "1,000.0", "1,000"), (0.005, 2, "0.01", "0.01"),
        (7, 0, "7", "7"), (Double.nan, 1, "–", "–"), (.infinity, 0, "–", "–"), (1e300, 2, "–", "–"),
    ])
    func `numbers in words`(value: Double, digits: Int, fixed: String, short: String) {
        #expect(Figure.fixed(value, digits: digits) == fixed)
        #expect(Figure.short(value, digits: digits) == short)
    }

    @Test
    func `data uses a plain minus sign and no groups`() {
        #expect(Figure.plain(-1234.5, digits: 3) == "-1234.5")
        #expect(Figure.plain(1000, digits: 0) == "1000")
        #expect(Figure.plain(.nan, digits: 0) == nil)
    }
}
