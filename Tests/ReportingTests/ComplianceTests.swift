import Foundation
import LaborLaw
import RosterModel
import Testing
import Wording
import WorkTime

@testable import Reporting

@Suite
struct `The compliance report` {
    @Test(arguments: ReportLanguage.allCases)
    func `reads as its golden`(language: ReportLanguage) throws {
        let page = CompliancePage.html(try SampleDossier().dossier(), language: language)
        try Golden.expect(page, isGolden: "compliance-page-\(language.rawValue).html")
    }

    @Test(arguments: ReportLanguage.allCases)
    func `needs nothing but itself`(language: ReportLanguage) throws {
        let page = CompliancePage.html(try SampleDossier().dossier(), language: language)
        let parsed = ParsedMarkup(page)
        #expect(parsed.isWellFormed)
        for outside in ["http", "@import", "url(", "<script", "<img", "<link"] {
            #expect(!page.contains(outside), "\(outside)")
        }
        #expect(ParsedMarkup.values(leftOpenIn: page).isEmpty)
        let heads = parsed.elements.filter { $0.name == "th" }
        #expect(heads.allSatisfy { $0.attributes["scope"] != nil })
    }

    @Test(arguments: `Pages and pictures are well-formed`.hostileNames)
    func `no text of people becomes markup`(text: String) throws {
        var sample = SampleDossier()
        sample.names = [text, text, text]
        sample.reason = text
        sample.decider = text
        let dossier = try sample.dossier()
        let parsed = ParsedMarkup(CompliancePage.html(dossier, language: .english))
        #expect(parsed.isWellFormed)
        #expect(parsed.text.contains("Overridden by \(text) on 2026-11-08 because: \(text)"))
        #expect(!parsed.elements.contains { ["script", "img", "b"].contains($0.name) })
        let object = try JSONSerialization.jsonObject(
            with: Data(AuditDocument.json(dossier).utf8))
        #expect(object is [String: Any])
    }

    @Test
    func `an override hides nothing and counts apart`() throws {
        let with = try SampleDossier().dossier()
        var sample = SampleDossier()
        sample.overrides = []
        let without = try sample.dossier()
        #expect(with.review.findings.map(\.finding) == without.review.findings.map(\.finding))
        #expect(with.review.findings.count(where: \.isOverridden) == 1)
        let stretch = try #require(with.byRule.first { $0.ruleID == "x.stretch" })
        #expect(stretch.broken == 2)
        #expect(stretch.overridden == 1)
        let person = try #require(with.byPerson.first { $0.specialist == SpecialistID("T1") })
        #expect(person.hardStops == 1)
        #expect(person.overridden == 1)
        #expect(!with.review.isCleared)
    }

    @Test
    func `an override that matches nothing is told`() throws {
        var sample = SampleDossier()
        sample.overrides = ["2026-11-11"]
        let dossier = try sample.dossier()
        #expect(dossier.review.overrides.map(\.findings) == [0])
        let page = CompliancePage.html(dossier, language: .english)
        #expect(page.contains("matches no finding"))
        #expect(!page.contains("Overridden by"))
    }

    @Test
    func `a roster without findings says so`() throws {
        var sample = SampleDossier()
        sample.isBroken = false
        sample.overrides = []
        let dossier = try sample.dossier()
        #expect(dossier.review.isCleared)
        let page = CompliancePage.html(dossier, language: .english)
        #expect(page.contains("No hard stop in"))
        #expect(page.contains("Hard stops (0)"))
        #expect(page.contains("No finding is overridden."))
        #expect(page.contains("3 of 3 people have neither a finding nor a near miss."))
    }

    @Test
    func `a near miss tells its room and an unverified clause its doubt`() throws {
        let page = CompliancePage.html(try SampleDossier().dossier(), language: .english)
        #expect(page.contains("1h (8 %)"))
        #expect(page.contains("−1h (−20 %)"))
        #expect(page.contains("<strong class=\"unverified\">Unverified</strong>"))
        #expect(page.contains("What could not be told"))
        #expect(page.contains("in force since 2023-01-01; law as read on 2026-10-01"))
    }
}
