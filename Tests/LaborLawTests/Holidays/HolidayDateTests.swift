import LaborLaw
import Testing
import Wording
import WorkTime

struct HolidayDateTests {
    private func dates(_ date: HolidayDate, _ years: ClosedRange<Int> = 2026...2026) -> [String] {
        years.flatMap { date.dates(in: $0) }.map(\.description)
    }

    @Test func `a fixed date comes every year that has it`() {
        #expect(dates(.fixed(month: 8, day: 31)) == ["2026-08-31"])
        #expect(dates(.fixed(month: 2, day: 29), 2023...2028) == ["2024-02-29", "2028-02-29"])
    }

    @Test func `days are counted from Easter Sunday in both directions`() {
        #expect(dates(.easter(daysAfter: -2)) == ["2026-04-03"])
        #expect(dates(.easter(daysAfter: 39)) == ["2026-05-14"])
    }

    @Test func `weekdays are counted from either end of a month`() {
        #expect(dates(.weekday(.monday, nth: 1, month: 5)) == ["2026-05-04"])
        #expect(dates(.weekday(.monday, nth: -1, month: 5)) == ["2026-05-25"])
        #expect(dates(.weekday(.thursday, nth: 4, month: 11)) == ["2026-11-26"])
        #expect(dates(.weekday(.sunday, nth: 5, month: 2), 2026...2032) == ["2032-02-29"])
        #expect(dates(.weekday(.sunday, nth: -5, month: 2)).isEmpty)
    }

    @Test func `listed dates come in order, each in its year`() throws {
        let listed = try HolidayDate.dates(["2027-02-06", "2026-02-18", "2026-02-17"].map(civil))
        #expect(dates(listed, 2025...2027) == ["2026-02-17", "2026-02-18", "2027-02-06"])
    }

    @Test func `a holiday counts from the date the law has it`() throws {
        let rule = HolidayRule(
            id: "labor-day-2", name: Phrase(en: "Labor Day", zh: "劳动节"),
            on: .fixed(month: 5, day: 2), inForceFrom: try civil("2025-01-01"),
            inForceUntil: try civil("2027-05-02"))
        #expect((2024...2027).flatMap { rule.dates(in: $0) }.map(\.parts.year) == [2025, 2026])
    }

    @Test func `a movable holiday is unannounced beyond its last date`() throws {
        let moving = HolidayRule(
            id: "vesak", name: Phrase(en: "Vesak Day", zh: "卫塞节"),
            on: .dates(try ["2026-05-31", "2027-05-20"].map(civil)))
        let single = HolidayRule(
            id: "polling-day", name: Phrase(en: "Polling Day", zh: "投票日"),
            on: .dates([try civil("2025-05-03")]))
        let law = HolidayLaw(days: [moving, single])
        #expect(law.unannounced(in: 2027).isEmpty)
        #expect(law.unannounced(in: 2028) == [moving])
    }
}

/// The date written as `2026-11-23`.
func civil(_ text: String) throws -> LocalDate {
    try #require(LocalDate(text), "no date: \(text)")
}
