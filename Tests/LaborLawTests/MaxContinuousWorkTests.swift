import LaborLaw
import Testing
import WorkTime

struct MaxContinuousWorkTests {
    private let fiveHours = RuleKind.maxContinuousWork(
        MaxContinuousWork(limit: .hours(5), interruptedBy: Minutes(30)))

    @Test func `five hours are allowed and one minute more is not`() throws {
        try expectFindings(
            fiveHours,
            in: """
                ana │ 08:00-13:00
                ben │ 1️⃣08:00-13:01
                cho │ 08:00-12:59
                """, excess: [time(0, 1)])
    }

    @Test func `a break of thirty minutes interrupts and one of twenty-nine does not`() throws {
        try expectFindings(
            fiveHours,
            in: """
                ana │ 08:00-16:30/12:00-12:30
                ben │ 1️⃣08:00-16:30/12:00-12:29
                """, excess: [time(3, 30)])
    }

    @Test func `a short break is part of the stretch by the clock`() throws {
        try expectFindings(
            fiveHours,
            in: """
                ana │ 08:00-13:00/10:00-10:29
                ben │ 1️⃣08:00-13:01/10:00-10:29
                """, excess: [time(0, 1)])
    }

    @Test func `a stretch crosses midnight, the month and the year`() throws {
        try expectFindings(
            fiveHours, in: "ana │ 1️⃣21:00-02:01", start: "2026-12-31", excess: [time(0, 1)])
        try expectFindings(
            fiveHours, in: "ana │ 21:00-02:00", start: "2026-11-30", excess: [])
    }

    @Test func `two duties without a real break between them are one stretch`() throws {
        try expectFindings(
            fiveHours, in: "ana │ 1️⃣08:00-11:00+11:10-13:01", excess: [time(0, 1)])
        try expectFindings(fiveHours, in: "ana │ 08:00-11:00+11:30-16:30", excess: [])
    }

    @Test(arguments: [
        // Clocks go back: one hour more passes than the wall shows.
        ("Europe/Berlin", "2026-10-24", "1️⃣23:00-03:01", [time(0, 1)]),
        ("Europe/Berlin", "2026-10-24", "23:00-03:00", []),
        ("America/New_York", "2026-10-31", "1️⃣22:30-02:31", [time(0, 1)]),
        ("America/New_York", "2026-10-31", "22:30-02:30", []),
        // Clocks go forward: one hour less.
        ("Europe/Berlin", "2026-03-28", "23:00-05:00", []),
        ("Europe/Berlin", "2026-03-28", "1️⃣23:00-05:01", [time(0, 1)]),
        ("America/New_York", "2026-03-07", "23:00-05:00", []),
        ("America/New_York", "2026-03-07", "1️⃣23:00-05:01", [time(0, 1)]),
    ])
    func `a night on which the clocks change is measured as it passes`(
        zone: String, start: String, cell: String, excess: [Amount]
    ) throws {
        try expectFindings(
            fiveHours, in: "ana │ \(cell)", start: start, zone: zone, excess: excess)
    }

    @Test func `only stretches that reach into the horizon are reported`() throws {
        try expectFindings(fiveHours, in: "ana │ 08:00-14:00 ‖ .", excess: [])
        try expectFindings(fiveHours, in: "ana │ 1️⃣20:00-01:01 ‖ .", excess: [time(0, 1)])
        try expectFindings(fiveHours, in: "ana │ 18:00-00:00 ‖ .", excess: [])
    }
}
