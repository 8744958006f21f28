import Foundation
import RosterModel
import Spreadsheets
import Testing
import Wording
import WorkTime

@testable import Reporting

@Suite
struct `The workbook` {
    @Test(.needsSpreadsheetReader, arguments: ReaderLanguage.allCases)
    func `reads back by a program that did not write it`(language: ReaderLanguage) throws {
        let bytes = try RosterWorkbook.xlsx(try SampleReport.small(), language: language)
        let read = try IndependentReader.inFolder { folder in
            let file = folder.appending(path: "roster.xlsx")
            try Data(bytes).write(to: file)
            return try IndependentReader.output(of: "workbook.py", reading: file)
        }
        try Golden.expect(read, isGolden: "workbook-\(language.rawValue).txt")
    }

    @Test(arguments: ReaderLanguage.allCases)
    func `is the same bytes for the same report`(language: ReaderLanguage) throws {
        let first = try RosterWorkbook.xlsx(try SampleReport.makeWeek(), language: language)
        let second = try RosterWorkbook.xlsx(try SampleReport.makeWeek(), language: language)
        #expect(first == second)
        #expect(first.starts(with: Array("PK".utf8)))
    }

    @Test(.needsOffice, arguments: ReaderLanguage.allCases)
    func `opens in LibreOffice without an error in any cell`(language: ReaderLanguage) throws {
        let report = try SampleReport.week()
        let bytes = try RosterWorkbook.xlsx(report, language: language)
        let sheets = try IndependentReader.officeSheets(of: bytes)
        let names = RosterWorkbook.workbook(report, language: language).sheets.map(\.name)
        #expect(sheets.keys.sorted() == names.sorted())
        for (name, text) in sheets {
            #expect(!text.contains("Err:"), "\(name)")
            #expect(text.matches(of: /#(N\/A|NAME|REF|VALUE|DIV)/).isEmpty, "\(name)")
        }
    }

    /// LibreOffice forgets the values that came with the file, so its own are compared.
    @Test(.needsOffice)
    func `sums that a spreadsheet calculates are those of the roster`() throws {
        let report = try SampleReport.week()
        let board = Board(report)
        let sheets = try IndependentReader.officeSheets(
            of: try RosterWorkbook.xlsx(report, language: .english))
        let rows = try #require(sheets["Roster"]).split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        let sums = GridSheet.firstDay + board.days.count
        for person in board.rows {
            let row = try #require(rows.first { $0.count > 1 && $0[1] == person.id.rawValue })
            #expect(row[0] == person.name)
            #expect(
                Array(row[GridSheet.firstDay..<sums]) == person.cells.map { $0.code ?? "" },
                "\(person.name)")
            #expect(Double(row[sums]) == person.workedTime.inHours, "\(person.name)")
            #expect(Int(row[sums + 2]) == person.nights, "\(person.name)")
        }
        for count in board.counts {
            let row = try #require(
                rows.first { $0.count > 1 && $0[1] == count.shift.rawValue })
            #expect(row[GridSheet.firstDay..<sums].map { Int($0) } == count.perDay)
        }
        let totals = try #require(rows.first { $0[0] == "All shifts" })
        #expect(totals[GridSheet.firstDay..<sums].map { Int($0) } == board.totals)
    }

    @Test
    func `sums that formulas cannot tell are plain numbers`() throws {
        let report = try SampleReport.small()
        let first = try #require(report.roster.assignments.first)
        let shorter = Duty(
            shift: first.duty.shift, date: first.duty.date,
            range: TimeRange(start: first.duty.range.start, length: .hours(4)), breaks: [],
            isNight: false)
        let others = report.roster.assignments.dropFirst()
        let roster = Roster(
            [Assignment(specialist: first.specialist, duty: shorter)] + others)
        let grid = GridSheet(
            WorkbookContent(
                report: report.with(roster: roster), words: Words(language: .english)))
        let person = try #require(grid.board.rows.first { $0.id == first.specialist })
        #expect(grid.hours(of: person, row: 9) == .number(person.workedTime.inHours))
        let other = try #require(
            grid.board.rows.first { $0.id != first.specialist && $0.workedTime > .zero })
        guard case .formula(_, let value) = grid.hours(of: other, row: 9) else {
            Issue.record("hours of plain shifts are a formula")
            return
        }
        #expect(value == other.workedTime.inHours)
    }

    @Test
    func `charts draw the figures of their requirement`() throws {
        let report = try SampleReport.small()
        let workbook = RosterWorkbook.workbook(report, language: .english)
        let coverage = try #require(workbook.sheets.first { $0.name == "Coverage" })
        let figures = try #require(workbook.sheets.first { $0.name == "Coverage figures" })
        #expect(coverage.charts.map(\.title) == report.coverage.map { $0.name.english })
        for (chart, line) in zip(coverage.charts, report.coverage) {
            let expected = [line.grossRequired, line.netRequired, line.scheduled]
            for (drawn, heads) in zip(chart.lines, expected) {
                let first = drawn.values.range.first
                let found = figures.cells.first { $0.range.first == first }?.value
                #expect(found == .number(SheetLooks.rounded(heads[0])))
                #expect(drawn.values.sheet == figures.name)
                let rows = drawn.values.range.last.row - first.row + 1
                #expect(rows == report.scenario.horizon.intervalCount)
            }
        }
    }
}

extension PlanReport {
    /// The report with another roster.
    func with(roster: Roster) -> PlanReport {
        PlanReport(
            scenario: scenario, roster: roster, audit: audit, coverage: coverage,
            objective: objective, outcome: outcome, history: history, forecast: forecast,
            shadowPrices: shadowPrices, seed: seed, version: version)
    }
}
