import LaborLaw
import Testing
import WorkTime

struct MaxTotalInWeekTests {
    private let fortyFive = RuleKind.maxTotalInWindow(
        MaxTotalInWindow(window: .week, limit: .hours(45)))

    @Test func `forty-five hours a week are allowed and one minute more is not`() throws {
        try expectFindings(
            fortyFive,
            in: """
                ana │ E E E E E 07:00-12:00 .
                ben │ E E E E E 1️⃣07:00-12:01 .
                cho │ E E E E E . .
                """, excess: [time(0, 1)])
    }

    @Test func `a night from Sunday to Monday counts in both weeks, each with its part`() throws {
        // Ana: 5 h 1 min and 40 h in the second week; the two hours of Sunday are the first's.
        try expectFindings(
            fortyFive,
            in: "ana │ . . . . . . 22:00-05:01 1️⃣E E E E E . .", excess: [time(0, 1)])
        try expectFindings(
            fortyFive, in: "ana │ . . . . . . 22:00-05:00 E E E E E . .", excess: [])
    }

    @Test func `the days before the horizon count when it begins amid a week`() throws {
        try expectFindings(
            fortyFive, in: "ana │ E E E ‖ E E 1️⃣07:00-12:01 .", start: "2026-11-26",
            excess: [time(0, 1)])
        try expectFindings(
            fortyFive, in: "ana │ E . E E E ‖ E E . .", start: "2026-11-26", excess: [])
    }

    @Test func `weeks run over the ends of months and years`() throws {
        // Monday 28 December 2026 to Sunday 3 January 2027.
        try expectFindings(
            fortyFive, in: "ana │ E E E E E 1️⃣07:00-12:01 .", start: "2026-12-28",
            excess: [time(0, 1)])
    }

    @Test(arguments: [
        ("Europe/Berlin", "2026-10-19", "23:00-03:00", []),
        ("Europe/Berlin", "2026-10-19", "1️⃣22:59-03:00", [time(0, 1)]),
        ("America/New_York", "2026-03-02", "23:00-05:00", []),
        ("America/New_York", "2026-03-02", "1️⃣23:00-05:01", [time(0, 1)]),
    ])
    func `Saturday's night over a clock change is measured as it passes`(
        zone: String, start: String, cell: String, excess: [Amount]
    ) throws {
        try expectFindings(
            fortyFive, in: "ana │ E E E E E \(cell) .", start: start, zone: zone, excess: excess)
    }

    @Test func `a week of 169 hours ends at the wall's midnight`() throws {
        try expectFindings(
            fortyFive, in: "ana │ E E E E E . 1️⃣18:59-00:00", start: "2026-10-19",
            zone: "Europe/Berlin", excess: [time(0, 1)])
        try expectFindings(
            fortyFive, in: "ana │ E E E E E . 19:00-00:00 E E E E E 07:00-12:00 .",
            start: "2026-10-19", zone: "Europe/Berlin", excess: [])
    }
}

struct MaxAverageOverPeriodTests {
    private let average = RuleKind.maxAverageOverPeriod(
        MaxAverageOverPeriod(weeks: 3, weeklyLimit: .hours(45)))
    private let week40 = "E E E E E . ."
    private let week45 = "E E E E E 07:00-12:00 ."
    private let week50 = "E E E E E E 07:00-09:00"

    @Test func `a long week is allowed while the average of three holds, not a minute more`() throws
    {
        try expectFindings(average, in: "ana │ \(week40) \(week45) ‖ \(week50)", excess: [])
        try expectFindings(
            average,
            in: """
                ana │ \(week40) \(week45) ‖ E E E E E E 1️⃣07:00-09:01
                ben │ \(week45) \(week40) ‖ \(week45)
                """, excess: [time(0, 1)])
    }

    @Test func `every three weeks in a row are looked at`() throws {
        // 40 + 50 + 45 is the limit itself; 50 + 45 + 41 is an hour more.
        try expectFindings(
            average, in: "ana │ \(week40) \(week50) \(week45) 1️⃣E E E E E 07:00-08:00 .",
            start: "2026-12-07", excess: [time(1)])
    }

    @Test func `a week in October that has an hour more may hold an hour less on the wall`() throws
    {
        // 45 + 45 + 40 and a Saturday night of five hours, four on the wall.
        try expectFindings(
            average, in: "ana │ \(week45) \(week45) ‖ E E E E E 23:00-03:00 .",
            start: "2026-10-19", zone: "Europe/Berlin", excess: [])
        try expectFindings(
            average, in: "ana │ \(week45) \(week45) ‖ E E E E E 1️⃣22:59-03:00 .",
            start: "2026-10-19", zone: "Europe/Berlin", excess: [time(0, 1)])
    }

    @Test func `weeks before the three do not count`() throws {
        try expectFindings(
            average, in: "ana │ \(week50) \(week45) \(week45) ‖ \(week45)", excess: [])
    }
}

struct MinContiguousRestInWindowTests {
    private let thirtyHours = RuleKind.minContiguousRestInWindow(
        MinContiguousRestInWindow(limit: .hours(30)))

    @Test func `thirty hours of rest are enough and one minute less is not`() throws {
        // Free from Saturday 16:00 to Sunday 22:00.
        try expectFindings(
            thirtyHours,
            in: """
                ana │ E E E E E E 22:00-23:00
                ben │ E E E E E E 1️⃣21:59-23:00
                cho │ E E E E E . .
                """, excess: [time(0, 1)])
    }

    @Test func `a rest over Sunday's midnight gives each week its part`() throws {
        // Free from Saturday 18:00 to Monday 15:00: 30 hours of it lie in the first week and 15 in
        // the second, whose longest rest is then the 16 hours from Saturday 16:00 to Sunday 08:00.
        let work = "08:00-18:00/12:00-14:00"
        try expectFindings(
            thirtyHours,
            in: """
                ana │ \(work) \(work) \(work) \(work) \(work) \(work) . \
                1️⃣L E E E E E 08:00-09:00
                """, excess: [time(14)])
    }

    @Test func `a meal break is no rest and leave is`() throws {
        try expectFindings(
            thirtyHours, in: "ana │ E E E E E E AL", excess: [])
    }

    @Test func `duties before the horizon count in a week it begins amid`() throws {
        try expectFindings(
            thirtyHours, in: "ana │ E E E E ‖ E E 1️⃣E", start: "2026-11-27", excess: [time(15)])
        try expectFindings(
            thirtyHours, in: "ana │ E E . E ‖ E E E", start: "2026-11-27", excess: [])
    }

    @Test(arguments: [
        // Free from Saturday 16:00 to Sunday 21:00 on the wall.
        ("Europe/Berlin", "2026-10-19", "21:00-23:00", []),
        ("Europe/Berlin", "2026-10-19", "1️⃣20:59-23:00", [time(0, 1)]),
        // Free from Saturday 16:00 to Sunday 23:00 on the wall.
        ("America/New_York", "2026-03-02", "23:00-23:30", []),
        ("America/New_York", "2026-03-02", "1️⃣22:59-23:30", [time(0, 1)]),
    ])
    func `rest over a clock change is time that passes`(
        zone: String, start: String, cell: String, excess: [Amount]
    ) throws {
        try expectFindings(
            thirtyHours, in: "ana │ E E E E E E \(cell)", start: start, zone: zone,
            excess: excess)
    }

    @Test func `the week over New Year is one week`() throws {
        try expectFindings(
            thirtyHours, in: "ana │ E E E E E E 1️⃣E", start: "2026-12-28", excess: [time(15)])
    }
}
