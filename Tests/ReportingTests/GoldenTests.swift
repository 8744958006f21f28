import Testing
import Wording

@testable import Reporting

@Suite
struct `Reports match their goldens` {
    @Test(arguments: ReaderLanguage.allCases)
    func `the terminal board`(language: ReaderLanguage) throws {
        let text = TextBoard.text(try SampleReport.small(), language: language)
        try Golden.expect(text, isGolden: "board-\(language.rawValue).txt")
    }

    @Test
    func `the terminal board in colors`() throws {
        let text = TextBoard.text(
            try SampleReport.small(), language: .english, isTerminal: true)
        try Golden.expect(text, isGolden: "board-colors.txt")
    }

    @Test(arguments: ReaderLanguage.allCases)
    func `the page`(language: ReaderLanguage) throws {
        let page = RosterPage.html(try SampleReport.small(), language: language)
        try Golden.expect(page, isGolden: "page-\(language.rawValue).html")
    }

    @Test
    func `the picture`() throws {
        try Golden.expect(BoardPicture.svg(try SampleReport.small()), isGolden: "board.svg")
    }

    @Test
    func `plan and audit documents`() throws {
        let report = try SampleReport.small()
        try Golden.expect(PlanDocument.json(report), isGolden: "plan.json")
        try Golden.expect(AuditDocument.json(try SampleDossier().dossier()), isGolden: "audit.json")
    }

    @Test(arguments: ReaderLanguage.allCases)
    func `the forecast`(language: ReaderLanguage) throws {
        let text = ForecastText.text(try SampleReport.forecast(), language: language)
        try Golden.expect(text, isGolden: "forecast-\(language.rawValue).txt")
        let widths = text.split(separator: "\n").map { DisplayWidth.columns(of: String($0)) }
        #expect(widths.allSatisfy { $0 <= 100 })
    }

    @Test
    func `the forecast document`() throws {
        try Golden.expect(
            ForecastDocument.json(try SampleReport.forecast()), isGolden: "forecast.json")
    }

    @Test
    func `the same report gives the same bytes`() throws {
        let (first, second) = (try SampleReport.makeWeek(), try SampleReport.makeWeek())
        #expect(PlanDocument.json(first) == PlanDocument.json(second))
        #expect(
            RosterPage.html(first, language: .chinese)
                == RosterPage.html(second, language: .chinese))
        #expect(BoardPicture.svg(first) == BoardPicture.svg(second))
    }
}
