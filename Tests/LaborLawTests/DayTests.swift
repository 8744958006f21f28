import LaborLaw
import Testing
import WorkTime

struct MaxSpanOfDayTests {
    private let tenHours = RuleKind.maxSpanOfDay(MaxSpanOfDay(limit: .hours(10)))

    @Test func `ten hours with breaks are allowed and one minute more is not`() throws {
        try expectFindings(
            tenHours,
            in: """
                ana │ 08:00-18:00/12:00-14:00
                ben │ 1️⃣08:00-18:01/12:00-14:00
                cho │ E
                """, excess: [time(0, 1)])
    }

    @Test func `a split day runs from its first start to its last end`() throws {
        try expectFindings(
            tenHours, in: "ana │ 08:00-12:00+14:00-18:00", excess: [])
        try expectFindings(
            tenHours, in: "ana │ 08:00-12:00+1️⃣14:00-18:01", excess: [time(0, 1)])
    }

    @Test func `an earlier start on the next date is the next day`() throws {
        try expectFindings(tenHours, in: "ana │ L E", excess: [])
    }

    @Test func `a night belongs to its evening, at a month's and a year's end too`() throws {
        for start in ["2026-11-30", "2026-12-31", "2028-02-28"] {
            try expectFindings(tenHours, in: "ana │ 21:00-07:00 L", start: start, excess: [])
            try expectFindings(
                tenHours, in: "ana │ 1️⃣21:00-07:01 L", start: start, excess: [time(0, 1)])
        }
    }

    @Test(arguments: [
        ("Europe/Berlin", "2026-10-24", "1️⃣22:00-07:01", [time(0, 1)]),
        ("Europe/Berlin", "2026-10-24", "22:00-07:00", []),
        ("America/New_York", "2026-03-07", "22:00-09:00", []),
        ("America/New_York", "2026-03-07", "1️⃣22:00-09:01", [time(0, 1)]),
    ])
    func `the span is time that passes, not what the wall shows`(
        zone: String, start: String, cell: String, excess: [Amount]
    ) throws {
        try expectFindings(
            tenHours, in: "ana │ \(cell)", start: start, zone: zone, excess: excess)
    }
}

struct MaxTotalInDayTests {
    private let eightOnDate = RuleKind.maxTotalInWindow(
        MaxTotalInWindow(window: .day(.dutyDate), limit: .hours(8)))
    private let twelveIn24 = RuleKind.maxTotalInWindow(
        MaxTotalInWindow(window: .day(.fromDutyStart), limit: .hours(12)))

    @Test func `eight hours without the break are allowed and one minute more is not`() throws {
        try expectFindings(
            eightOnDate,
            in: """
                ana │ E
                ben │ 1️⃣07:00-16:01/11:00-12:00
                cho │ 07:00-17:00/11:00-13:00
                """, excess: [time(0, 1)])
    }

    @Test func `two duties of a date add up and those of two dates do not`() throws {
        try expectFindings(
            eightOnDate,
            in: """
                ana │ 08:00-12:00+14:00-18:00 E
                ben │ 08:00-12:00+1️⃣14:00-18:01 E
                """, excess: [time(0, 1)])
        try expectFindings(eightOnDate, in: "ana │ N N .", start: "2026-12-30", excess: [])
    }

    @Test func `twelve hours in twenty-four are allowed and one minute more is not`() throws {
        // From 13:00: eight hours of work, then four from 09:00 of the next day.
        try expectFindings(
            twelveIn24,
            in: """
                ana │ 13:00-22:00/17:00-18:00 09:00-18:00/13:00-14:00
                ben │ 1️⃣13:00-22:00/17:00-18:00 08:59-18:00/13:00-14:00
                cho │ 13:00-22:00/17:00-18:00 13:00-22:00/17:00-18:00
                """, excess: [time(0, 1)])
    }

    @Test func `a long duty alone can break the twelve hours, across the year's end too`() throws {
        try expectFindings(
            twelveIn24,
            in: """
                ana │ 20:00-08:30/01:00-01:30
                ben │ 1️⃣20:00-08:31/01:00-01:30
                """, start: "2026-12-31", excess: [time(0, 1)])
    }

    @Test func `yesterday's duty counts in the twenty-four hours that reach into today`() throws {
        // 15:00 to 15:00: eight hours of the late shift and seven of the early one.
        try expectFindings(twelveIn24, in: "ana │ 1️⃣L ‖ E", excess: [time(3)])
        try expectFindings(twelveIn24, in: "ana │ L E ‖ .", excess: [])
    }

    @Test(arguments: [
        ("Europe/Berlin", "2026-10-24", "1️⃣19:00-06:01", [time(0, 1)]),
        ("Europe/Berlin", "2026-10-24", "19:00-06:00", []),
        ("America/New_York", "2026-03-07", "18:00-07:00", []),
        ("America/New_York", "2026-03-07", "1️⃣18:00-07:01", [time(0, 1)]),
    ])
    func `work on a night on which the clocks change is time that passes`(
        zone: String, start: String, cell: String, excess: [Amount]
    ) throws {
        try expectFindings(
            twelveIn24, in: "ana │ \(cell)", start: start, zone: zone, excess: excess)
    }

    @Test func `a duty entered twice is not worked twice`() throws {
        try expectFindings(twelveIn24, in: "ana │ E+E", excess: [])
        try expectFindings(eightOnDate, in: "ana │ E+E", excess: [])
    }
}
