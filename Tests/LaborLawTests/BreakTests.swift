import LaborLaw
import RosterModel
import Testing
import WorkTime

struct BreakOwedTests {
    private let german = RuleKind.breakOwed(
        BreakOwed(
            steps: [
                BreakOwed.Step(beyond: .hours(6), length: Minutes(30)),
                BreakOwed.Step(beyond: .hours(9), length: Minutes(45)),
            ], minPiece: Minutes(15)))

    @Test func `six hours owe none and a minute more owes thirty minutes`() throws {
        try expectFindings(
            german,
            in: """
                ana │ 08:00-14:00
                ben │ 1️⃣08:00-14:01
                cho │ 08:00-14:31/11:00-11:30
                """, excess: [time(0, 30)])
    }

    @Test func `pieces add up where they are long enough`() throws {
        try expectFindings(
            german, in: "ana │ 08:00-16:00/10:00-10:15/13:00-13:15", excess: [])
        try expectFindings(
            german, in: "ana │ 1️⃣08:00-16:00/10:00-10:14/13:00-13:16", excess: [time(0, 14)])
        // Nine hours and a minute of work owe both steps.
        try expectFindings(
            german, in: "ana │ 1️⃣08:00-17:31/12:00-12:30", excess: [time(0, 15)])
        try expectFindings(german, in: "ana │ 08:00-17:30/12:00-12:30", excess: [])
    }

    @Test func `reaching the length owes it where that is said, and the first must come early`()
        throws
    {
        let kind = RuleKind.breakOwed(
            BreakOwed(steps: [
                BreakOwed.Step(
                    beyond: .hours(6), includingIt: true, length: Minutes(20),
                    startsBy: .hours(5))
            ]))
        try expectFindings(
            kind,
            in: """
                ana │ 08:00-13:59
                ben │ 1️⃣08:00-14:00
                cho │ 08:00-17:00/13:00-14:00
                dan │ 2️⃣08:00-17:00/13:01-14:01
                """, excess: [time(0, 20), time(0, 20)])
    }

    @Test func `presence and the hour of the start may be what counts`() throws {
        let kind = RuleKind.breakOwed(
            BreakOwed(
                steps: [BreakOwed.Step(beyond: .hours(6), length: Minutes(45))],
                measure: .presence,
                startsBetween: ClockHours(
                    from: try #require(LocalTime("13:00")), to: try #require(LocalTime("06:00")))))
        try expectFindings(
            kind,
            in: """
                ana │ 12:59-19:30/15:00-15:44
                ben │ 2️⃣13:00-19:01/15:00-15:44
                cho │ 13:00-19:00/15:00-15:44
                dan │ 1️⃣05:59-12:30/09:00-09:44
                """, excess: [time(0, 45), time(0, 45)])
    }

    @Test(arguments: [
        ("2026-03-28", "23:00-06:00", []), ("2026-03-28", "1️⃣23:00-06:01", [time(0, 30)]),
        ("2026-10-24", "23:00-04:00", []), ("2026-10-24", "1️⃣23:00-04:01", [time(0, 30)]),
    ])
    func `a night of a clock change owes by time that passes`(
        start: String, cell: String, excess: [Amount]
    ) throws {
        try expectFindings(
            german, in: "ana │ \(cell)", start: start, zone: "Europe/Berlin", excess: excess)
    }
}

struct MealInWindowTests {
    @Test func `a duty over noon holds its meal within the hours`() throws {
        let kind = RuleKind.mealInWindow(
            MealInWindow(
                from: try #require(LocalTime("11:00")), to: try #require(LocalTime("14:00")),
                length: Minutes(30), beyond: .hours(6)))
        try expectFindings(
            kind,
            in: """
                ana │ 10:00-18:00/13:30-14:30
                ben │ 1️⃣10:00-18:00/13:31-14:31
                cho │ 11:01-19:00
                dan │ 09:00-15:00
                """, excess: [time(0, 1)])
    }

    @Test func `start and end must lie beyond the times that are given`() throws {
        let kind = RuleKind.mealInWindow(
            MealInWindow(
                from: try #require(LocalTime("17:00")), to: try #require(LocalTime("19:00")),
                length: Minutes(20), startsBefore: LocalTime("11:00"),
                endsAfter: LocalTime("19:00")))
        try expectFindings(
            kind,
            in: """
                ana │ 11:00-20:00
                ben │ 10:59-19:00
                cho │ 1️⃣10:59-19:01
                dan │ 10:59-19:01/17:00-17:20
                """, excess: [time(0, 20)])
    }
}

struct MaxGapsInDayTests {
    @Test func `gaps are counted and measured`() throws {
        let kind = RuleKind.maxGapsInDay(MaxGapsInDay(maxGaps: 1, maxGap: .hours(2)))
        try expectFindings(
            kind,
            in: """
                ana │ 08:00-10:00+12:00-14:00
                ben │ 08:00-10:00+2️⃣12:01-14:00
                cho │ 1️⃣08:00-10:00+11:00-12:00+13:00-14:00
                dan │ 08:00-10:00 12:30-14:00
                """, excess: [.count(1), time(0, 1)])
    }
}

struct ProhibitedWindowTests {
    @Test func `no minute of the night may be worked`() throws {
        let kind = RuleKind.prohibitedWindow(
            ProhibitedWindow(from: LocalTime("22:00"), to: LocalTime("06:00")))
        try expectFindings(
            kind,
            in: """
                ana │ 13:00-22:00 06:00-14:00
                ben │ 1️⃣13:00-22:01 .
                cho │ . 2️⃣05:59-14:00
                dan │ 21:00-23:00/22:00-23:00 .
                """, excess: [time(0, 1), time(0, 1)])
        try expectFindings(kind, in: "ana │ 1️⃣N ‖ .", excess: [time(7)])
    }

    @Test(arguments: [
        ("Europe/Berlin", "2026-03-28", 7), ("Europe/Berlin", "2026-10-24", 9),
    ])
    func `a night of a clock change is as long as it is`(
        zone: String, start: String, hours: Int
    ) throws {
        let kind = RuleKind.prohibitedWindow(
            ProhibitedWindow(from: LocalTime("22:00"), to: LocalTime("06:00")))
        try expectFindings(
            kind, in: "ana │ 1️⃣20:00-08:00 .", start: start, zone: zone, excess: [time(hours)])
    }

    @Test func `Sundays and holidays are whole calendar days`() throws {
        let sunday = RuleKind.prohibitedWindow(ProhibitedWindow(weekdays: [.sunday]))
        try expectFindings(
            sunday,
            in: """
                ana │ . . . . . 15:00-00:00 .
                ben │ . . . . . 1️⃣15:00-00:01 .
                """, excess: [time(0, 1)])
        let holiday = RuleKind.prohibitedWindow(ProhibitedWindow(holidays: true))
        let roster = try MiniRoster("ana │ E E E")
        #expect(findings(holiday, in: roster).isEmpty)
        let tuesday = try #require(LocalDate("2026-11-24"))
        #expect(findings(holiday, in: roster.withHolidays([tuesday])).map(\.excess) == [time(8)])
    }
}

struct PublicationNoticeTests {
    @Test(arguments: [("2026-11-09", nil), ("2026-11-10", 1), ("2026-11-24", 14)])
    func `fourteen days are enough and thirteen are not`(published: String, missing: Int?) throws {
        let kind = RuleKind.publicationNotice(PublicationNotice(days: 14))
        let roster = try MiniRoster("ana │ E").published(on: published)
        #expect(findings(kind, in: roster).map(\.excess) == missing.map { [.days($0)] } ?? [])
    }

    @Test(arguments: [("2026-10-31", nil), ("2026-11-01", 1)])
    func `before the month means before its first day`(published: String, missing: Int?) throws {
        let kind = RuleKind.publicationNotice(.beforeMonth)
        let roster = try MiniRoster("ana │ E").published(on: published)
        #expect(findings(kind, in: roster).map(\.excess) == missing.map { [.days($0)] } ?? [])
    }

    @Test func `an unknown date is not judged`() throws {
        let kind = RuleKind.publicationNotice(PublicationNotice(days: 14))
        #expect(try findings(kind, in: MiniRoster("ana │ E")).isEmpty)
    }
}
