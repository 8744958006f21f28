import LaborLaw
import ScenarioFiles
import Testing
import WorkTime

/// What a pack may say of pay, and what is said of its mistakes.
struct PaySectionTests {
    private func pack(_ pay: String, currency: String = "currency: USD\n") -> String {
        """
        id: xx
        name: { en: Test, zh: 测试 }
        version: 2026-11-22
        instruments: { act: { en: Act, zh: 法 } }
        \(currency)pay:
          basis: { hourlyDivisor: 173.33 }
          rules:
          - id: one
            title: { en: One, zh: 一 }
            source: { instrument: act, section: "s.1" }
            confidence: high

        """ + pay.split(separator: "\n").map { "    \($0)\n" }.joined()
    }

    private func complaints(_ text: String) -> [String] {
        do throws(ReadFailure) {
            _ = try LawPackReader().read(text: text, name: "xx.yaml")
            return []
        } catch {
            return error.diagnostics.map(\.description)
        }
    }

    private func kind(_ pay: String) throws -> PayRuleKind? {
        try LawPackReader().read(text: pack(pay), name: "xx.yaml").pay?.rules.first?.kind
    }

    @Test func `a premium has the parameters of the engine`() throws {
        let kind = try kind(
            """
            kind: premium
            on: overtime
            normalDay: 8h
            normalWeek: 40h
            day: calendar-day
            excludingRestDays: false
            from: "22:00"
            to: "04:00"
            per: month
            tiers: [{ upTo: 60h, percent: 12.5 }, { percent: 50 }]
            stacking: highest
            straight: extra
            """)
        guard case .premium(let premium) = kind, case .overtime(let overtime) = premium.occasion
        else {
            Issue.record("\(String(describing: kind))")
            return
        }
        #expect(overtime.day == .calendarDay && !overtime.excludingRestDays)
        #expect(overtime.normalDay == .hours(8) && overtime.normalWeek == .hours(40))
        #expect(overtime.during.map { "\($0.from)–\($0.to)" } == "22:00–04:00")
        #expect(premium.tiers.period == .month)
        #expect(premium.tiers.tiers.map(\.percent.basisPoints) == [1250, 5000])
        #expect(premium.stacking == .highest && premium.straight == .extra)
    }

    @Test(arguments: [
        (
            "kind: premium\non: rest-day\nnormalDay: 8h\ntiers: [{ percent: 50 }]",
            "no such key here"
        ),
        ("kind: premium\non: overtime\ntiers: [{ percent: 50 }]", "normalDay or normalWeek"),
        ("kind: premium\non: night\nfrom: \"22:00\"\ntiers: [{ percent: 50 }]", "the key 'to'"),
        ("kind: premium\non: night\ntiers: [{ percent: 50 }]", "the keys 'from' and 'to'"),
        ("kind: premium\non: holiday\ntiers: []", "at least one tier"),
        (
            "kind: premium\non: holiday\ntiers: [{ percent: 50 }, { percent: 100 }]",
            "an end, but for the last"
        ),
        (
            "kind: premium\non: holiday\ntiers: [{ upTo: 2h, percent: 50 }, { upTo: 1h, percent: 9 }]",
            "more than 2h"
        ),
        ("kind: premium\non: holiday\ntiers: [{ percent: 50% }]", "Maybe 50."),
        ("kind: premium\non: holidays\ntiers: [{ percent: 50 }]", "holiday"),
        (
            "kind: day-rate\non: holiday\novertimePercent: 50\nsteps: [{ upToShare: 1, days: 2 }, "
                + "{ upToShare: 0.5, days: 1 }]", "steps that rise"
        ),
        ("kind: flat\nevent: late-meal\nhours: 1\nrate: regular\nover: 5h", "the key 'startsBy'"),
        ("kind: flat\nevent: spread-over\nhours: 1\nrate: minimum\nover: 10h", "minimumWages"),
        ("kind: bonus", "a kind of pay rule"),
    ])
    func `a mistake is told with what is expected`(pay: String, expected: String) {
        let found = complaints(pack(pay))
        #expect(found.contains { $0.contains(expected) }, "\(found)")
        #expect(found.allSatisfy { $0.hasPrefix("xx.yaml:") })
    }

    @Test func `all mistakes are told at once`() {
        let text = pack(
            "kind: premium\non: overtime\nday: tomorrow\nnormalDay: x\ntiers: [{ percent: y }]",
            currency: ""
        ).replacing("hourlyDivisor: 173.33", with: "dayDivisor: 21.755")
        #expect(complaints(text).count == 5, "\(complaints(text))")
    }
}
