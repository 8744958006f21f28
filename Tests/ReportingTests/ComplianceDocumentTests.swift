import Foundation
import Testing
import Wording
import WorkTime

@testable import Reporting
@testable import WordProcessing

@Suite
struct `The compliance report as a document` {
    @Test(arguments: ReportLanguage.allCases)
    func `reads as its golden`(language: ReportLanguage) throws {
        let document = ComplianceDocument.document(
            try SampleDossier().dossier(), language: language)
        // A line for each paragraph and row, so that a difference can be found.
        let part = BodyPart(document: document).part
            .replacing("</w:p><", with: "</w:p>\n<").replacing("</w:tr><", with: "</w:tr>\n<")
        try Golden.expect(part, isGolden: "compliance-\(language.rawValue).document.xml")
    }

    @Test(arguments: ReportLanguage.allCases)
    func `the same dossier is the same bytes`(language: ReportLanguage) throws {
        let dossier = try SampleDossier().dossier()
        #expect(
            try ComplianceDocument.docx(dossier, language: language)
                == ComplianceDocument.docx(dossier, language: language))
    }

    @Test(.needsDocumentReader, arguments: ReportLanguage.allCases)
    func `holds the headings and tables of the page`(language: ReportLanguage) throws {
        let dossier = try SampleDossier().dossier()
        let page = try IndependentReader.lines(
            of: Array(CompliancePage.html(dossier, language: language).utf8), as: "report.html")
        let document = try IndependentReader.lines(
            of: try ComplianceDocument.docx(dossier, language: language), as: "report.docx")
        #expect(document == page)
        #expect(page.count { $0 == "table" } == 12)
    }

    @Test(.needsDocumentReader)
    func `says its title, language and pages`() throws {
        let dossier = try SampleDossier().dossier()
        func properties(_ language: ReportLanguage) throws -> [String] {
            try IndependentReader.lines(
                of: try ComplianceDocument.docx(dossier, language: language), as: "report.docx",
                ["--properties"])
        }
        #expect(
            try properties(.english) == [
                "title Compliance report – Three days in Kuala Lumpur", "language en-US",
                "created 2026-11-09T16:00:00", "author Lunban 0.1.0",
                "foot Compliance report – Three days in Kuala Lumpur · Page 1 of 1",
                "orientation LANDSCAPE (1)", "heads 11", "tables 12",
            ])
        let chinese = try properties(.chinese)
        #expect(chinese.contains("language zh-CN"))
        #expect(chinese.contains("foot 合规审查报告 – Three days in Kuala Lumpur · 第1页，共1页"))
    }

    @Test(.needsWriter)
    func `a word processor lays it out and repeats the heads of tables`() throws {
        let report = ComplianceDocument.document(try SampleDossier().dossier(), language: .both)
        func row(_ text: String, isHeader: Bool = false) -> WordRow {
            WordRow([WordCell([WordParagraph([WordRun(text)])])], isHeader: isHeader)
        }
        let long = WordTable(
            widths: [1],
            rows: [row("Head of all", isHeader: true)] + (1...120).map { row("row \($0)") })
        let pages = try IndependentReader.pages(
            of: try WordDocument(
                title: report.title, author: report.author, language: report.language,
                created: report.created, footer: report.footer,
                blocks: [.table(long)] + report.blocks
            ).docx(), as: "report.docx")
        #expect(pages.count > 5)
        for (index, page) in pages.enumerated() {
            #expect(page.contains("Page \(index + 1) of \(pages.count)"))
            let dense = page.filter { !$0.isWhitespace }
            #expect(dense.contains("第\(index + 1)页，共\(pages.count)页"))
            #expect(page.contains("Head of all") == page.contains(/row [0-9]+/))
        }
        let signed = try #require(pages.last)
        #expect(signed.contains("Sign-off · 签署") && signed.contains("Reviewed by HR"))
        // Figures and sentence of a finding are on one page, whatever the page.
        #expect(pages.contains { $0.contains("x.stretch") && $0.contains("works 6h from") })
    }

    @Test(arguments: `Pages and pictures are well-formed`.hostileNames)
    func `no text of people becomes markup`(text: String) throws {
        var sample = SampleDossier()
        sample.names = [text, text, text]
        (sample.reason, sample.decider) = (text, text)
        let document = ComplianceDocument.document(try sample.dossier(), language: .english)
        let parsed = ParsedMarkup(BodyPart(document: document).part)
        #expect(parsed.isWellFormed)
        #expect(parsed.elements.allSatisfy { $0.name.hasPrefix("w:") })
        #expect(ParsedMarkup(FixedParts(document: document).properties).isWellFormed)
    }
}
