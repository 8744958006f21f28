import LaborLaw
import Testing
import WorkTime

struct LongWindowTests {
    private let week40 = "E E E E E . ."

    private func total(_ window: Window, _ hours: Int) -> RuleKind {
        .maxTotalInWindow(MaxTotalInWindow(window: window, limit: .hours(hours)))
    }

    @Test func `a calendar day takes its part of two nights`() throws {
        // 7 h after midnight less an hour's break, then 2 h before it.
        try expectFindings(total(.day(.calendar), 8), in: "ana │ N N .", excess: [])
        try expectFindings(
            total(.day(.calendar), 8), in: "ana │ N 1️⃣21:59-07:00/02:00-03:00 .",
            excess: [time(0, 1)])
        try expectFindings(
            total(.day(.calendar), 8), in: "ana │ N ‖ 1️⃣21:59-07:00/02:00-03:00 .",
            excess: [time(0, 1)])
    }

    @Test(arguments: [
        ("Europe/Berlin", "2026-10-24", "22:00-06:00", []),
        ("Europe/Berlin", "2026-10-24", "1️⃣22:00-06:01", [time(0, 1)]),
        ("America/New_York", "2026-03-07", "22:00-08:00", []),
        ("America/New_York", "2026-03-07", "1️⃣22:00-08:01", [time(0, 1)]),
    ])
    func `the calendar day of a clock change counts time that passes`(
        zone: String, start: String, cell: String, excess: [Amount]
    ) throws {
        try expectFindings(
            total(.day(.calendar), 7), in: "ana │ \(cell) .", start: start, zone: zone,
            excess: excess)
    }

    @Test func `a month counts from its first day, history included`() throws {
        // Eight hours of November's last days and of December's first.
        try expectFindings(
            total(.month, 40), in: "ana │ E E ‖ E E E . . . .", start: "2026-11-27", excess: [])
        try expectFindings(
            total(.month, 40), in: "ana │ E E ‖ E E 1️⃣07:00-16:01/11:00-12:00 . . . .",
            start: "2026-11-27", excess: [time(0, 1)])
        try expectFindings(
            total(.month, 40), in: "ana │ E E ‖ E E . . 07:00-16:01/11:00-12:00 . .",
            start: "2026-11-27", excess: [])
    }

    @Test func `a year ends at the wall's midnight`() throws {
        try expectFindings(
            total(.year, 18), in: "ana │ E ‖ E 22:00-07:00 .", start: "2026-12-30", excess: [])
        try expectFindings(
            total(.year, 18), in: "ana │ E ‖ E 1️⃣21:59-07:00 .", start: "2026-12-30",
            excess: [time(0, 1)])
    }

    @Test func `of runs of days that overlap the worst alone is told`() throws {
        try expectFindings(total(.days(3), 24), in: "ana │ E E E E . .", excess: [])
        try expectFindings(
            total(.days(3), 24), in: "ana │ E E 1️⃣07:00-16:01/11:00-12:00 E . .",
            excess: [time(0, 1)])
        try expectFindings(
            total(.days(3), 16), in: "ana │ E 1️⃣07:00-12:00+13:00-17:00 E . . . . 2️⃣E E E",
            excess: [time(9), time(8)])
    }
}

struct OvertimeTests {
    private let long = "07:00-17:00/11:00-12:00"

    private func overtime(
        _ window: CalendarWindow, _ hours: Int, day: Int? = 8, week: Int? = 40,
        excludesRestDays: Bool = false
    ) -> RuleKind {
        .maxOvertime(
            MaxOvertime(
                window: window, limit: .hours(hours),
                normal: NormalHours(
                    day: day.map { .hours($0) }, week: week.map { .hours($0) }),
                excludesRestDays: excludesRestDays))
    }

    @Test func `overtime of a day lies beyond the normal day`() throws {
        try expectFindings(overtime(.day, 1, week: nil), in: "ana │ \(long) E", excess: [])
        try expectFindings(
            overtime(.day, 1, week: nil), in: "ana │ 1️⃣07:00-17:01/11:00-12:00 E",
            excess: [time(0, 1)])
        try expectFindings(
            overtime(.day, 0, week: nil), in: "ana │ E 1️⃣\(long)", excess: [time(1)])
    }

    @Test func `overtime of a week counts no hour twice`() throws {
        // Five hours beyond the day, and of the sixth day's five hours all beyond the week.
        let week = "\(long) \(long) \(long) \(long) \(long) 07:00-12:00 ."
        try expectFindings(overtime(.week, 10), in: "ana │ \(week)", excess: [])
        try expectFindings(
            overtime(.week, 10),
            in: "ana │ \(long) \(long) \(long) \(long) \(long) 1️⃣07:00-12:01 .",
            excess: [time(0, 1)])
        try expectFindings(overtime(.week, 5, week: nil), in: "ana │ \(week)", excess: [])
    }

    @Test func `overtime of a month falls on its dates`() throws {
        // The sixth day of the week, 1 August, is beyond the week's hours.
        try expectFindings(
            overtime(.month, 0), in: "ana │ E E E E E ‖ 1️⃣E .", start: "2026-08-01",
            excess: [time(8)])
        try expectFindings(
            overtime(.month, 8), in: "ana │ E E E E E ‖ E .", start: "2026-08-01", excess: [])
    }

    @Test func `a seventh day is the rest day's and no overtime where that is said`() throws {
        let week = "E E E E E . ."
        try expectFindings(
            overtime(.month, 8, excludesRestDays: true), in: "ana │ E E E E E E E \(week)",
            start: "2026-11-02", excess: [])
        try expectFindings(
            overtime(.month, 8), in: "ana │ E E E E E E 1️⃣E \(week)", start: "2026-11-02",
            excess: [time(8)])
    }

    @Test func `overtime and rest-day work are averaged over months`() throws {
        let average = RuleKind.maxAverageOvertime(
            MaxAverageOvertime(
                months: [2], monthlyLimit: .hours(8),
                normal: NormalHours(day: .hours(8), week: .hours(40))))
        let sevenDays = "E E E E E E E"
        // A sixth and a seventh day: eight hours beyond the week and eight on the day of rest.
        try expectFindings(
            average, in: "ana │ \(sevenDays) ‖ . .", start: "2026-11-09", excess: [])
        try expectFindings(
            average, in: "ana │ \(sevenDays) ‖ 1️⃣07:00-16:01/11:00-12:00 .",
            start: "2026-11-09", excess: [time(0, 1)])
    }
}

struct NeutralLeaveTests {
    @Test func `days of leave are left out of both sides`() throws {
        let kind = RuleKind.maxAverageOverPeriod(
            MaxAverageOverPeriod(weeks: 2, weeklyLimit: .hours(42), leaveIsNeutral: true))
        let plain = RuleKind.maxAverageOverPeriod(
            MaxAverageOverPeriod(weeks: 2, weeklyLimit: .hours(42)))
        // Seven days of leave leave 42 hours for the other week.
        let leave = "AL AL AL AL AL AL AL"
        try expectFindings(
            kind, in: "ana │ \(leave) ‖ E E E E E 07:00-09:00 .", excess: [])
        try expectFindings(
            kind, in: "ana │ \(leave) ‖ E E E E E 1️⃣07:00-09:01 .", excess: [time(0, 1)])
        try expectFindings(
            plain, in: "ana │ \(leave) ‖ E E E E E 07:00-09:01 .", excess: [])
    }
}
