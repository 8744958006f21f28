import Foundation
import RosterModel
import Testing
import Wording
import WorkTime

@testable import Reporting

@Suite
struct `The knowledge log` {
    private func report(
        _ names: [String] = ["payments", "listings"], languages: [String?] = [nil, nil],
        daysBefore: Bool = true
    ) throws -> KnowledgeReport {
        let scenario = try SampleDossier().dossier().scenario
        let start = try #require(LocalDate("2026-10-12"))
        let figures = [
            KnowledgeFigures(
                tickets: 1_930, repeats: 140, repeatShare: 140 / 2070.0, hours: 1087.25,
                repeatHours: 73.04, meanMinutes: 31.5, repeatsBefore: daysBefore ? 110 : nil),
            KnowledgeFigures(
                tickets: 12, repeats: 0, repeatShare: 0, hours: 4, repeatHours: 0,
                meanMinutes: 20, repeatsBefore: daysBefore ? 4 : nil),
        ]
        let lines = zip(zip(names, languages), figures).map { name, figures in
            KnowledgeLine(
                category: TicketCategory(name.0), language: name.1.map { Language($0) },
                figures: figures)
        }
        return KnowledgeReport(
            scenario: scenario, days: DateRange(start: start, days: 28),
            daysBefore: daysBefore ? DateRange(start: start - 28, days: 28) : nil, lines: lines,
            total: KnowledgeFigures(
                tickets: 1_942, repeats: 140, repeatShare: 140 / 2082.0, hours: 1091.25,
                repeatHours: 73.04, meanMinutes: 31.4, repeatsBefore: daysBefore ? 114 : nil))
    }

    @Test(arguments: ReaderLanguage.allCases)
    func `reads as its golden`(language: ReaderLanguage) throws {
        let report = try report(languages: ["en", "zh"])
        let texts = [
            KnowledgeText.text(report, language: language),
            KnowledgeText.markdown(report, language: language),
        ]
        try Golden.expect(
            texts.joined(separator: "\n"), isGolden: "knowledge-\(language.rawValue).txt")
    }

    @Test
    func `what is not known is told, never guessed`() throws {
        let report = try report(daysBefore: false)
        let text = KnowledgeText.text(report, language: .english)
        #expect(text.contains("The history does not reach back to as many days before."))
        #expect(!text.contains("+27 %"))
        let document = KnowledgeDocument.json(report)
        #expect(document.contains("\"daysBefore\": null"))
        #expect(document.contains("\"change\": null"))
    }

    @Test(arguments: ["a|b", "*bold*", "<b>x</b>", "[x](y)", "`x`", "a\nb", "\u{1B}[31mred"])
    func `no name breaks a table`(name: String) throws {
        let report = try report([name, "listings"])
        let lines = KnowledgeText.markdown(report, language: .english).split(separator: "\n")
        let rows = lines.filter { $0.hasPrefix("|") }
        #expect(rows.count == 5)
        for row in rows {
            // Nine columns, whatever stands in them.
            #expect(row.replacing("\\|", with: "").count { $0 == "|" } == 10, "\(row)")
        }
        #expect(!lines.joined().contains("\u{1B}"))
        #expect(!KnowledgeText.text(report, language: .english).contains("\u{1B}"))
    }

    @Test
    func `the document tells the same figures`() throws {
        let document = try JSONSerialization.jsonObject(
            with: Data(KnowledgeDocument.json(try report()).utf8))
        let object = try #require(document as? [String: Any])
        let categories = try #require(object["categories"] as? [[String: Any]])
        #expect(categories.map { $0["category"] as? String } == ["payments", "listings"])
        #expect(categories[0]["repeats"] as? Int == 140)
        #expect(categories[0]["change"] as? Double == 0.2727)
        #expect(categories[1]["change"] as? Double == -1)
        #expect(categories[0]["language"] is NSNull)
        let days = try #require(object["days"] as? [String: String])
        #expect(days == ["from": "2026-10-12", "to": "2026-11-08"])
    }
}
