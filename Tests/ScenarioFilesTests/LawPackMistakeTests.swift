import LaborLaw
import ScenarioFiles
import Testing
import Wording
import WorkTime

struct LawPackMistakeTests {
    private static let pack = """
        id: our-agreement
        name: { en: Our agreement, zh: 公司协议 }
        version: 2026-11-22
        currency: MYR
        country: MY
        nightWorker: { from: "23:00", to: "06:00", atLeast: 3h, nights: 1, weeks: 1 }
        instruments:
          agreement: { en: Works agreement, zh: 集体协议 }
        rules:
          - id: day
            title: { en: Hours of a day, zh: 每日工时 }
            kind: max-total
            window: duty-date
            limit: 7h30
            source: { instrument: agreement, section: "s.1", from: 2026-01-01 }
            confidence: high
            appliesTo: { ages: { below: 18 }, nightWorkers: true }
            unless: [overtime-agreement]
        facts:
          - id: kept
            title: { en: Rosters kept, zh: 班表保存 }
            kind: record-retention
            text: { en: Six years., zh: 六年。 }
            source: { instrument: agreement, section: "s.2" }
            confidence: medium

        """

    /// What is wrong with the pack once `old` is `new`.
    private func complaints(_ old: String, _ new: String) -> [String] {
        let text = Self.pack.replacing(old, with: new)
        #expect(text != Self.pack)
        do throws(ReadFailure) {
            _ = try LawPackReader().read(text: text, name: "our.yaml")
            return []
        } catch {
            return error.diagnostics.map(\.description)
        }
    }

    @Test func `a company's own pack is read`() throws {
        let pack = try LawPackReader().read(text: Self.pack, name: "our.yaml")
        let rule = try #require(pack.rules.first)
        #expect(rule.id == "our-agreement.day")
        #expect(
            rule.kind
                == .maxTotalInWindow(
                    MaxTotalInWindow(window: .day(.dutyDate), limit: Minutes(450))))
        #expect(rule.appliesTo.ages == AgeRange(below: 18))
        #expect(rule.appliesTo.nightWorkers == pack.nightWork)
        #expect(rule.appliesTo.unless == ["overtime-agreement"])
        #expect(pack.facts.first?.text.english == "Six years.")
        #expect(pack.version == LocalDate("2026-11-22"))
    }

    @Test(arguments: [
        (
            "kind: max-total", "kind: max-totals",
            "our.yaml:12:11: error: rules[0].kind: expected a kind of rule: max-continuous-work, "
        ),
        (
            "limit: 7h30", "limit: 7.5",
            "our.yaml:14:12: error: rules[0].limit: expected a length of time from 0m to 9000h"
        ),
        (
            "limit: 7h30", "most: 7h30",
            "our.yaml:10:5: error: rules[0]: expected the key 'limit', found none"
        ),
        (
            "window: duty-date", "window: { days: none }",
            "our.yaml:13:21: error: rules[0].window.days: expected a whole number from 1 to 366"
        ),
        (
            "instrument: agreement, section: \"s.1\"", "instrument: treaty, section: \"s.1\"",
            "our.yaml:15:27: error: rules[0].source.instrument: expected one of the instruments"
        ),
        (
            "nightWorker: { from: \"23:00\"", "nightWorker: { from: \"25:00\"",
            "our.yaml:6:22: error: nightWorker.from: expected a time of day"
        ),
        (
            "id: kept", "id: day",
            "our.yaml:20:9: error: facts[0].id: expected every identifier once, found 'day' a "
        ),
        (
            "text: { en: Six years., zh: 六年。 }", "text: Six years.",
            "our.yaml:23:11: error: facts[0].text: expected a mapping with the keys en and zh"
        ),
        (
            "confidence: medium", "confidence: certain",
            "our.yaml:25:17: error: facts[0].confidence: expected a confidence: high, medium or low"
        ),
    ])
    func `a mistake is told with its place`(old: String, new: String, complaint: String) {
        let complaints = complaints(old, new)
        #expect(complaints.contains { $0.contains(complaint) }, "\(complaints)")
    }

    @Test func `all mistakes are told at once`() {
        let text = Self.pack.replacing("7h30", with: "7.5").replacing("high", with: "sure")
            .replacing("MYR", with: "ringgit")
        #expect(throws: ReadFailure.self) {
            try LawPackReader().read(text: text, name: "our.yaml")
        }
        do throws(ReadFailure) {
            _ = try LawPackReader().read(text: text, name: "our.yaml")
        } catch {
            #expect(error.diagnostics.count == 3)
        }
    }
}
