import Foundation
import LaborLaw
import RosterModel
import Testing
import Wording
import WorkTime

@testable import Reporting

@Suite
struct `Pay in reports` {
    private static let currency = Currency("MYR")

    /// Ten hours at RM 625 an hour, the last two with half on top, as the law says.
    func report(
        withoutWage: [SpecialistID] = [], confidence: Confidence = .high
    ) throws -> PayReport {
        let zone = try #require(Zone(identifier: "Asia/Kuala_Lumpur"))
        let date = try #require(LocalDate("2026-11-23"))
        let start = zone.instant(at: LocalDateTime(date: date, time: .midnight)) + .hours(7)
        let duty = Duty(
            shift: ShiftCode("E"), date: date, range: TimeRange(start: start, length: .hours(10)),
            breaks: [], isNight: false)
        let ana = Specialist(
            id: SpecialistID("T1"), name: "Ana", grade: .senior, joined: date,
            contract: Contract(kind: .fullTime, weeklyHours: .hours(40)), languages: [],
            categories: [])
        let act = LegalSource(instrument: Phrase(en: "Act", zh: "法令"), section: "s.1")
        let policy = PayPolicy(
            currency: Self.currency, basis: PayBasis(hours: .hours(160), dayHundredths: 2000),
            rules: [
                PayRule(
                    id: "xx.overtime", title: Phrase(en: "Overtime", zh: "加班费"),
                    kind: .premium(
                        Premium(
                            on: .overtime(Overtime(normalDay: .hours(8))),
                            tiers: .flat(Percent(50)))),
                    authority: .statute(act), confidence: confidence)
            ])
        let terms = PayTerms(ana, wage: .monthly(Money(minorUnits: 10_000_000, Self.currency)))
        let statement = PayCalculator(policy: policy, zone: zone)
            .statement(for: PayRecord(terms: terms, plan: [duty]))
        return PayReport(policy: policy, statements: [statement], withoutWage: withoutWage)
    }

    @Test
    func `the text tells the total, the clauses and who is missing`() throws {
        let lines = PayText.lines(
            try report(withoutWage: [SpecialistID("T2")]), language: .english)
        #expect(
            lines == [
                "Pay of the roster: MYR 6,875.00, of which premiums MYR 625.00",
                "Overtime · Act s.1 · 2 h · MYR 625.00",
                "Without a wage on file, in no sum: 1",
            ])
    }

    @Test
    func `an unverified clause says so in either language`() throws {
        let lines = PayText.lines(try report(confidence: .low), language: .chinese)
        #expect(
            lines == [
                "班表工资：MYR 6,875.00，其中加付 MYR 625.00", "加班费 · 法令第1条 · 未经核实 · 2 h · MYR 625.00",
            ])
    }

    @Test
    func `nobody's wage known is nothing to tell`() throws {
        let policy = try report().policy
        let empty = PayReport(
            policy: policy, statements: [], withoutWage: [SpecialistID("T1")])
        #expect(PayText.lines(empty, language: .english) == [])
        #expect(JSONValue.pay(empty) == nil)
    }

    @Test
    func `the document holds minor units, rules and clauses`() throws {
        let value = try #require(JSONValue.pay(try report()))
        let text = value.document
        let pay = try #require(
            try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(pay["currency"] as? String == "MYR" && pay["decimals"] as? Int == 2)
        #expect(pay["total"] as? Int == 687_500 && pay["premiums"] as? Int == 62_500)
        let clause = try #require((pay["clauses"] as? [[String: Any]])?.first)
        #expect(clause["rule"] as? String == "xx.overtime")
        #expect((clause["clause"] as? [String: String])?["zh"] == "法令第1条")
        #expect(clause["minutes"] as? Int == 120 && clause["amount"] as? Int == 62_500)
        let person = try #require((pay["people"] as? [[String: Any]])?.first)
        #expect(person["wage"] as? String == "file" && person["straight"] as? Int == 625_000)
        let line = try #require((person["lines"] as? [[String: Any]])?.first)
        #expect(line["date"] as? String == "2026-11-23" && line["shift"] as? String == "E")
    }
}
