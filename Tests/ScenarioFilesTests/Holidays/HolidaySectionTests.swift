import LaborLaw
import Testing
import WorkTime

@testable import ScenarioFiles

struct HolidaySectionTests {
    private let text = """
        holidays:
          days:
          - { name: { en: New Year's Day, zh: 元旦 }, on: { month: 1, day: 1 } }
          - { name: { en: Good Friday, zh: 耶稣受难日 }, on: { easter: -2 }, class: regional }
          - { name: { en: May Day, zh: 五一节 }, on: { month: 5, weekday: monday, nth: -1 }, from: 2025-01-01, until: 2030-01-01 }
          - name: { en: Eid, zh: 开斋节 }
            on: { dates: [2026-03-21, 2027-03-10] }
            estimated: [2027-03-10]
            class: elected
            default: true
            substitution: { to: next-weekday, on: [sunday, holiday], chain: false }
          - { name: { en: Eid, zh: 开斋节（次日） }, on: { dates: [2026-03-22] }, class: elected }
          - { id: vesak, name: { en: Wesak Day, zh: 卫塞节 }, on: { dates: [2026-05-31] }, substitution: none }
          substitution: { to: next-working-day, on: [rest-day, leave] }
          elect: 1
          exchangeable: [fixed, elected]
          bridge: { en: National holiday, zh: 国民休息日 }
          makeUpDays: [2026-02-14, { worked: 2026-01-04, off: 2026-01-02 }]
          ramadan: [{ from: 2027-02-08, until: 2027-03-09, estimated: true }, { from: 2026-02-18, until: 2026-03-20 }]
          confidence: medium
          note: { en: A note., zh: 说明。 }
        """

    private func law() throws -> HolidayLaw {
        let (law, complaints) = try #require(try HolidayText(text).law())
        try #require(complaints == [])
        return law
    }

    @Test func `every key of a section is read`() throws {
        let law = try law()
        #expect(
            law.days.map(\.id) == [
                "new-years-day", "good-friday", "may-day", "eid", "eid-2", "vesak",
            ])
        #expect(law.days.map(\.kind) == [.fixed, .regional, .fixed, .elected, .elected, .fixed])
        #expect(law.days.map(\.isChosenByDefault) == [false, false, false, true, false, false])
        #expect(
            law.days[0...2].map(\.on) == [
                .fixed(month: 1, day: 1), .easter(daysAfter: -2),
                .weekday(.monday, nth: -1, month: 5),
            ])
        #expect(law.days[2].inForceFrom == LocalDate("2025-01-01"))
        #expect(law.days[2].inForceUntil == LocalDate("2030-01-01"))
        #expect(law.holidays(in: 2027).filter(\.isEstimated).map(\.rule.id) == ["eid"])
        #expect(law.substitution.occasions == [.restDay, .leave])
        #expect(law.substitution.target == .nextWorkingDay && law.substitution.chains)
        #expect(law.electedDays == 1 && law.exchangeable == [.fixed, .elected])
        #expect(law.bridge != nil && law.basis.note != nil && law.basis.confidence == .medium)
    }

    @Test func `a holiday may move by a rule of its own, or not at all`() throws {
        let law = try law()
        let own = try #require(law.rule("eid")?.substitution)
        #expect(own.occasions == [.weekday(.sunday), .holiday])
        #expect(own.target == .nextWeekday && !own.chains)
        #expect(law.rule("vesak")?.substitution == HolidaySubstitution.none)
        #expect(law.rule("eid-2")?.substitution == nil)
    }

    @Test func `exchanged weekends and months of fasting are read in order`() throws {
        let law = try law()
        #expect(
            law.makeUpDays.map { "\($0.worked) \($0.off.map(\.description) ?? "-")" } == [
                "2026-01-04 2026-01-02", "2026-02-14 -",
            ])
        #expect(law.ramadan.map(\.dates.count) == [30, 29])
        #expect(law.ramadan.map(\.isEstimated) == [false, true])
    }

    @Test func `the place in the law is read by the pack's own reader`() throws {
        let text = """
            holidays:
              days: []
              source: { instrument: ea }
              substitution: { to: next-monday, on: [], source: { instrument: eb } }
            """
        let log = DiagnosticLog()
        let file = SourceFile(path: FilePath(path: "pack.yaml"), bytes: Array(text.utf8))
        let value = try #require(YAMLComposer.compose(file, log: log)?.entry("holidays")?.value)
        var seen: [String] = []
        let law = HolidaySection(value, log: log)?.law { source in
            seen += [source["source"]?.entry("instrument")?.value.text].compactMap(\.self)
            return nil
        }
        #expect(law != nil && log.all.isEmpty)
        #expect(Set(seen) == ["ea", "eb"])
    }
}
