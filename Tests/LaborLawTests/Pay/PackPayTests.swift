import LaborLaw
import RosterModel
import ScenarioFiles
import Testing
import WorkTime

/// A worked week under each pack that comes with the program, with the arithmetic of its law.
///
/// 23 November 2026 is a Monday. E is 07:00–16:00 with an hour's break, N 22:00–07:00 with one
/// from 02:00 to 03:00: eight hours each.
struct PackPayTests {
    private func check(
        _ id: String, _ wage: Wage, _ example: PayExample,
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) throws {
        let policy = try #require(ShippedLaw.pack(id: id)?.pay)
        let short = example.lines.map { "\(id).\($0)" }
        let full = PayExample(
            example.arithmetic, example.drawing, holidays: example.holidays,
            restDays: example.restDays, onFile: example.onFile, straight: example.straight, short)
        try full.check(policy, wage: wage, sourceLocation: sourceLocation)
    }

    private func monthly(_ units: Int, _ currency: String) -> Wage {
        .monthly(Money(minorUnits: units, Currency(currency)))
    }

    private func hourly(_ units: Int, _ currency: String) -> Wage {
        .hourly(Money(minorUnits: units, Currency(currency)))
    }

    @Test func `Kuala Lumpur pays days' wages on free days`() throws {
        // RM 2,600: a day is 2600 ÷ 26 = 100, an hour 100 ÷ 8 = 12.50.
        try check(
            "my-kul", monthly(260_000, "MYR"),
            PayExample(
                "overtime 2 × 12.50 × 0.5; holiday 2 × 100; four hours of a rest day 0.5 × 100",
                "07:00-17:00 E . . . . 07:00-11:00", holidays: ["2026-11-24"],
                restDays: ["2026-11-29"], straight: 22_500,
                [
                    "overtime-normal-day 2h 50% 1250", "public-holiday-pay 8h 2.0d 20000",
                    "rest-day-monthly-paid 4h 0.5d 5000",
                ]))
        // Beyond RM 4,000 only manual workers are protected.
        try check(
            "my-kul", monthly(416_000, "MYR"),
            PayExample("RM 20 an hour, no overtime", "07:00-17:00", straight: 20_000, []))
        try check(
            "my-kul", monthly(416_000, "MYR"),
            PayExample(
                "overtime 2 × 20 × 0.5", "07:00-17:00", onFile: ["workman"], straight: 20_000,
                ["overtime-normal-day 2h 50% 2000"]))
    }

    @Test func `Singapore divides twelve months by 52 weeks of 44 hours`() throws {
        // S$1,906.67 a month: an hour is 1906.67 ÷ 190 h 40 = 10.00, a day 1906.67 ÷ 23.83.
        try check(
            "sg", monthly(190_667, "SGD"),
            PayExample(
                "overtime 2 × 10 × 0.5; rest day 2 × 80.01; holiday 80.01",
                "07:00-17:00 E . . . . E", holidays: ["2026-11-24"], restDays: ["2026-11-29"],
                straight: 18_000,
                [
                    "overtime-pay 2h 50% 1000", "public-holiday-pay 8h 1.0d 8001",
                    "rest-day-pay 8h 2.0d 16002",
                ]))
    }

    @Test func `Jakarta pays the first hour at 1.5 and rest days at 2, 3 and 4`() throws {
        // Rp 17,300,000 ÷ 173 = 100,000 an hour.
        try check(
            "id-jkt", monthly(17_300_000, "IDR"),
            PayExample(
                "overtime 0.5 + 1 × 1; rest day 8 × 2 + 1 × 3 + 1 × 4, of which 2 are straight",
                "07:00-17:00 . . . . . 07:00-17:00", restDays: ["2026-11-29"],
                straight: 2_000_000,
                [
                    "overtime-workday 1h 50% 50000", "overtime-workday 1h 100% 100000",
                    "rest-day-5day 8h 100%+ 1600000", "rest-day-5day 1h 200% 200000",
                    "rest-day-5day 1h 300% 300000",
                ]))
    }

    @Test func `Seoul adds the night to overtime and the weekly holiday`() throws {
        // ₩2,090,000 ÷ 209 = 10,000 an hour.
        try check(
            "kr-sel", monthly(2_090_000, "KRW"),
            PayExample(
                "14:00–24:00: overtime 2 × 5,000, night 2 × 5,000; Sunday 8 × 15,000 + 2 × 10,000",
                "14:00-00:00 . . . . . 07:00-17:00", restDays: ["2026-11-29"], straight: 200_000,
                [
                    "overtime 2h 50% 10000", "night 2h 50% 10000",
                    "weekly-holiday-work 8h 50%+ 120000", "weekly-holiday-work 2h 100% 20000",
                ]))
    }

    @Test func `Tokyo adds the night to overtime`() throws {
        // ¥173,800 ÷ 173.8 = 1,000 an hour.
        try check(
            "jp-tyo", monthly(173_800, "JPY"),
            PayExample(
                "14:00–24:00: overtime 2 × 250, night 2 × 250; legal holiday 8 × 1,350",
                "14:00-00:00 . . . . . E", restDays: ["2026-11-29"], straight: 18_000,
                [
                    "overtime 2h 25% 500", "night 2h 25% 500", "legal-holiday 8h 35%+ 10800",
                ]))
    }

    @Test func `Mainland China pays 150, 200 and 300 percent`() throws {
        // ¥8,700 ÷ 174 = 50 an hour.
        try check(
            "cn", monthly(870_000, "CNY"),
            PayExample(
                "overtime 2 × 25; holiday 8 × 150; rest day 8 × 100",
                "07:00-17:00 E . . . . E", holidays: ["2026-11-24"], restDays: ["2026-11-29"],
                straight: 130_000,
                [
                    "overtime 2h 50% 5000", "statutory-holiday 8h 200%+ 120000",
                    "rest-day 8h 100%+ 80000",
                ]))
    }

    @Test func `Dubai pays more for overtime at night, and from six hours in Ramadan`() throws {
        // AED 4,800 ÷ 240 = 20 an hour.
        try check(
            "ae-dxb", monthly(480_000, "AED"),
            PayExample(
                "14:00–24:00: overtime at night 2 × 20 × 0.5; rest day 8 × 20 × 1.5",
                "14:00-00:00 . . . . . E", restDays: ["2026-11-29"], onFile: ["day-worker"],
                straight: 36_000,
                ["night-overtime 2h 50% 2000", "rest-day-work 8h 50%+ 24000"]))
        let policy = try #require(ShippedLaw.pack(id: "ae-dxb")?.pay)
        let terms = PayTerms(wage: monthly(480_000, "AED"))
        let fasting = try pay("E", policy, terms, start: "2026-02-23")
        #expect(fasting.lines == ["ae-dxb.overtime-pay-ramadan 2h 25% 1000"])
    }

    @Test func `Paris pays a quarter for eight hours of the week and half beyond`() throws {
        // 151 h 40 a month: €1,820 ÷ 151 h 40 = 12 an hour.
        try check(
            "fr-par", monthly(182_000, "EUR"),
            PayExample(
                "five tens: 5 h on Thursday and 3 on Friday × 3, 7 on Friday × 6",
                "07:00-17:00 07:00-17:00 07:00-17:00 07:00-17:00 07:00-17:00", straight: 60_000,
                [
                    "overtime 5h 25% 1500", "overtime 3h 25% 900", "overtime 7h 50% 4200",
                ]))
    }

    @Test func `Berlin pays nights of night workers, more for permanent nights`() throws {
        // Seven hours from 23:00 to 06:00 less an hour's break: 6 × 20 × 0.25 a night.
        let drawing = Array(repeating: "N", count: 5).joined(separator: " ")
        for (words, line) in [
            ([], "night-compensation 6h 25% 3000"),
            (["permanent-nights"], "night-compensation-permanent 6h 30% 3600"),
        ] {
            try check(
                "de-ber", hourly(2000, "EUR"),
                PayExample(
                    "one night makes nobody a night worker", "N", onFile: words,
                    straight: 16_000, []))
            let terms = PayTerms(wage: hourly(2000, "EUR"), onFile: words)
            let policy = try #require(ShippedLaw.pack(id: "de-ber")?.pay)
            // 48 nights of a year make a night worker.
            let year = Array(repeating: drawing + " . .", count: 10).joined(separator: " ")
            let lines = try pay(year, policy, terms).lines
            #expect(lines == Array(repeating: "de-ber." + line, count: 50))
        }
    }

    @Test func `California pays time and a half, double time and the seventh day`() throws {
        // A week of seven ten-hour days at $20; meals in time.
        let day = "07:00-17:30/11:30-12:00"
        try check(
            "us-ca-la", hourly(2000, "USD"),
            PayExample(
                "2 × 10 a day leave 8 normal hours: Friday's last 2 are beyond 8 and 40 alike",
                "\(day) \(day) \(day) \(day) \(day)", straight: 100_000,
                Array(repeating: "overtime 2h 50% 2000", count: 5)))
        try check(
            "us-ca-la", hourly(2000, "USD"),
            PayExample(
                "13 h: 4 × 10 and 1 × 20; no second meal: 20", "07:00-20:30/11:30-12:00",
                straight: 26_000,
                [
                    "overtime 4h 50% 4000", "double-time 1h 100% 2000",
                    "second-meal 1h flat 2000",
                ]))
        // At the minimum of 16.90 the hour of a split shift is owed whole.
        try check(
            "us-ca-la", hourly(1690, "USD"),
            PayExample(
                "one hour of 16.90", "07:00-11:00+13:00-17:00", straight: 13_520,
                ["split-shift 1h flat 1690"]))
        let seven = Array(repeating: "07:00-10:00", count: 6).joined(separator: " ")
        try check(
            "us-ca-la", hourly(2000, "USD"),
            PayExample(
                "the seventh day: 3 × 10", "\(seven) 07:00-10:00", straight: 42_000,
                ["seventh-day 3h 50% 3000"]))
    }

    @Test func `New York pays overtime of the week and the spread of hours`() throws {
        // At the minimum of 17: 4 h beyond 40 × 8.50, and 17 for eleven hours from start to end.
        let day = "07:00-18:00/11:00-13:12"
        try check(
            "us-ny-nyc", hourly(1700, "USD"),
            PayExample(
                "five days of 8 h 48: overtime 4 × 8.50; a spread a day",
                "\(day) \(day) \(day) \(day) \(day)", straight: 74_800,
                Array(repeating: "spread-of-hours 1h flat 1700", count: 4) + [
                    "weekly-overtime 4h 50% 3400", "spread-of-hours 1h flat 1700",
                ]))
    }

    @Test func `London pays plain hours whatever they are`() throws {
        // £3,120 ÷ 173 h 20 = 18 an hour; ten hours, a night and a holiday are 26 hours.
        try check(
            "uk-lon", monthly(312_000, "GBP"),
            PayExample(
                "26 × 18", "07:00-17:00 N E", holidays: ["2026-11-25"], straight: 46_800, []))
    }

    @Test func `every pack says how the place pays`() {
        for pack in ShippedLaw.packs {
            #expect(pack.pay?.currency.code == pack.currency)
            #expect(pack.pay?.rules.allSatisfy { $0.id.hasPrefix(pack.id + ".") } == true)
        }
    }
}
