import LaborLaw
import RosterModel
import Testing
import WorkTime

struct MinRestBetweenShiftsTests {
    private let elevenHours = RuleKind.minRestBetweenShifts(
        MinRestBetweenShifts(limit: .hours(11)))

    @Test func `eleven hours of rest are enough and one minute less is not`() throws {
        try expectFindings(
            elevenHours,
            in: """
                ana │ 12:00-20:00 07:00-15:00
                ben │ 12:00-20:01 1️⃣07:00-15:00
                cho │ E E
                """, excess: [time(0, 1)])
    }

    @Test func `an early shift after a late one comes too soon`() throws {
        try expectFindings(elevenHours, in: "ana │ E E L 1️⃣E", excess: [time(4)])
    }

    @Test func `rest is counted over the ends of months and years`() throws {
        for start in ["2026-11-30", "2026-12-31", "2028-02-29"] {
            try expectFindings(elevenHours, in: "ana │ N 1️⃣L", start: start, excess: [time(3)])
        }
    }

    @Test func `a planned duty rests from the last one of the past`() throws {
        try expectFindings(elevenHours, in: "ana │ L ‖ 1️⃣E", excess: [time(4)])
        try expectFindings(
            elevenHours, in: "ana │ 12:00-20:00 ‖ 1️⃣00:00-04:00", excess: [time(7)])
        try expectFindings(elevenHours, in: "ana │ L E ‖ .", excess: [])
    }

    @Test func `a rest is measured from the end that comes last`() throws {
        // The short duty lies within the long one: the rest begins at 20:00.
        try expectFindings(
            elevenHours, in: "ana │ 08:00-20:00+09:00-10:00 1️⃣06:59-12:00", excess: [time(0, 1)])
    }

    @Test func `duties of two dates that meet leave no rest at all`() throws {
        try expectFindings(
            elevenHours, in: "ana │ 20:00-00:00 1️⃣00:00-04:00", excess: [time(11)])
    }

    @Test func `a split shift is one day's work, and rest begins at its end`() throws {
        try expectFindings(
            elevenHours, in: "ana │ 08:00-12:00+16:00-20:00 1️⃣06:59-12:00", excess: [time(0, 1)])
    }

    @Test(arguments: [
        ("Europe/Berlin", "2026-10-24", "12:00-21:00", "07:00-15:00", []),
        ("Europe/Berlin", "2026-10-24", "12:00-21:01", "1️⃣07:00-15:00", [time(0, 1)]),
        ("America/New_York", "2026-03-07", "12:00-20:00", "1️⃣07:00-15:00", [time(1)]),
        ("America/New_York", "2026-03-07", "12:00-19:00", "07:00-15:00", []),
    ])
    func `a night on which the clocks change is an hour longer or shorter`(
        zone: String, start: String, evening: String, morning: String, excess: [Amount]
    ) throws {
        try expectFindings(
            elevenHours, in: "ana │ \(evening) \(morning)", start: start, zone: zone,
            excess: excess)
    }
}

struct MaxConsecutiveDaysTests {
    private let sixDays = RuleKind.maxConsecutiveDays(MaxConsecutiveDays(limit: 6))

    @Test func `six days in a row are allowed and a seventh is not`() throws {
        try expectFindings(
            sixDays,
            in: """
                ana │ E E E E E E . E
                ben │ E E E E E E 1️⃣E .
                cho │ E E E AL E E E E
                """, excess: [.days(1)])
    }

    @Test func `the run begins in the past`() throws {
        try expectFindings(sixDays, in: "ana │ E E E E ‖ E E 1️⃣E", excess: [.days(1)])
        try expectFindings(sixDays, in: "ana │ E E E E E E E ‖ . E", excess: [])
    }

    @Test func `a night is worked on its evening's date`() throws {
        // Its last hours fall on the seventh date, on which no duty starts.
        try expectFindings(sixDays, in: "ana │ N N N N N N . N", excess: [])
    }

    @Test func `two duties of a date are one day, across the year's end too`() throws {
        try expectFindings(
            sixDays, in: "ana │ 08:00-10:00+12:00-14:00 E E E E E", start: "2026-12-28", excess: [])
        try expectFindings(
            sixDays, in: "ana │ E E E E E E 1️⃣E", start: "2026-12-28", excess: [.days(1)])
    }

    @Test(arguments: [("Europe/Berlin", "2026-10-20"), ("America/New_York", "2026-03-03")])
    func `days of 23 or 25 hours are days`(zone: String, start: String) throws {
        try expectFindings(
            sixDays,
            in: """
                ana │ N N N N N N .
                ben │ N N N N N N 1️⃣N
                """, start: start, zone: zone, excess: [.days(1)])
    }
}

struct MaxNightWeeksTests {
    private let oneInThree = RuleKind.maxNightWeeks(MaxNightWeeks(limit: 1, weeks: 3))
    private let nights = "N N N . . . ."
    private let days = "E E E E E . ."

    @Test func `one week of nights in three is allowed and a second is not`() throws {
        try expectFindings(
            oneInThree,
            in: """
                ana │ \(nights) \(days) ‖ \(days)
                ben │ \(nights) \(days) ‖ 1️⃣N . . . . . .
                cho │ \(days) \(days) ‖ \(nights)
                """, excess: [.weeks(1)])
    }

    @Test func `a fourth week may have nights again`() throws {
        try expectFindings(
            oneInThree, in: "ana │ \(nights) \(days) \(days) \(nights)", start: "2026-12-14",
            excess: [])
    }

    @Test func `a night from Sunday to Monday belongs to Sunday's week`() throws {
        try expectFindings(
            oneInThree, in: "ana │ . . . . . . N ‖ . . . . . . . ", excess: [])
        try expectFindings(
            oneInThree, in: "ana │ . . . . . . N ‖ 1️⃣N . . . . . . ", excess: [.weeks(1)])
    }

    @Test func `a clock change moves no night into another week`() throws {
        try expectFindings(
            oneInThree, in: "ana │ . . . . . N N ‖ . . . . . . .", start: "2026-10-26",
            zone: "Europe/Berlin", excess: [])
    }
}

struct NoWorkDuringAbsenceTests {
    private let leave = RuleKind.noWorkDuringAbsence(NoWorkDuringAbsence(kinds: [.annualLeave]))

    @Test func `a duty that ends as leave begins is allowed and one a minute longer is not`() throws
    {
        try expectFindings(
            leave,
            in: """
                ana │ 15:00-00:00 AL .
                ben │ 1️⃣15:00-00:01 AL .
                cho │ E . E
                """, excess: [time(0, 1)])
    }

    @Test func `a duty that begins as leave ends is allowed`() throws {
        try expectFindings(leave, in: "ana │ AL 00:00-08:00", start: "2026-12-31", excess: [])
    }

    @Test func `a night before leave runs into it, at the year's end and over a clock change`()
        throws
    {
        try expectFindings(leave, in: "ana │ 1️⃣N AL", start: "2026-12-31", excess: [time(7)])
        try expectFindings(
            leave, in: "ana │ 1️⃣N AL", start: "2026-10-24", zone: "Europe/Berlin",
            excess: [time(8)])
        try expectFindings(
            leave, in: "ana │ 1️⃣N AL", start: "2026-03-07", zone: "America/New_York",
            excess: [time(6)])
    }

    @Test func `another person's leave and another kind of absence do not matter`() throws {
        try expectFindings(
            leave,
            in: """
                ana │ AL E
                ben │ E E
                cho │ N MC
                """, excess: [])
    }

    @Test func `a duty on a day of leave is found, in the past it is not`() throws {
        let duty = try MiniRoster("ana │ E ‖ 1️⃣E")
        for (date, count) in [("2026-11-22", 0), ("2026-11-23", 1)] {
            let start = try #require(LocalDate(date))
            let absence = Absence(
                specialist: SpecialistID("ana"), dates: DateRange(start: start, days: 1),
                kind: .annualLeave)
            let subject = duty.subject.with(absences: [absence])
            let found = Auditor(ruleBook: RuleBook([rule(leave)])).audit(subject).findings
            #expect(found.count == count)
            #expect(found.allSatisfy { $0.excess == time(9) })
        }
    }
}

struct NoOverlapTests {
    private let noOverlap = RuleKind.noOverlap(NoOverlap())

    @Test func `duties may meet but not share a minute`() throws {
        try expectFindings(
            noOverlap,
            in: """
                ana │ 08:00-12:00+12:00-16:00
                ben │ 08:00-12:01+1️⃣12:00-16:00
                cho │ 08:00-12:00
                """, excess: [time(0, 1)])
    }

    @Test func `a duty entered twice is an overlap`() throws {
        try expectFindings(noOverlap, in: "ana │ E+1️⃣E", excess: [time(9)])
    }

    @Test func `a long duty overlaps every short one within it`() throws {
        try expectFindings(
            noOverlap, in: "ana │ 08:00-20:00+1️⃣09:00-10:00+2️⃣11:00-13:00",
            excess: [time(1), time(2)])
    }

    @Test func `a night overlaps the next year's morning`() throws {
        try expectFindings(
            noOverlap, in: "ana │ N 1️⃣06:59-12:00", start: "2026-12-31", excess: [time(0, 1)])
        try expectFindings(noOverlap, in: "ana │ N 07:00-12:00", start: "2026-12-31", excess: [])
    }

    @Test func `the hour that happens twice is an overlap of two hours`() throws {
        // 01:00 to 03:00 with 02:00 twice, beside a duty of the same wall times.
        try expectFindings(
            noOverlap, in: "ana │ . 01:00-03:00+1️⃣01:00-03:00", start: "2026-10-24",
            zone: "Europe/Berlin", excess: [time(3)])
    }

    @Test func `a planned duty overlaps the end of a past one`() throws {
        try expectFindings(noOverlap, in: "ana │ N ‖ E", excess: [])
        try expectFindings(noOverlap, in: "ana │ N ‖ 1️⃣06:00-10:00", excess: [time(1)])
    }
}

extension AuditSubject {
    /// The same with other days away.
    func with(absences: [Absence]) -> AuditSubject {
        AuditSubject(
            specialists: specialists, roster: roster, previous: previous, absences: absences,
            horizon: horizon)
    }
}
