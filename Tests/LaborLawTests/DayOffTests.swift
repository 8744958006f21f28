import LaborLaw
import RosterModel
import Testing
import WorkTime

struct MinDaysOffTests {
    private func off(
        _ count: Int, _ window: CalendarWindow, _ weekday: Weekday? = nil
    ) -> RuleKind {
        .minDaysOff(MinDaysOff(count: count, window: window, weekday: weekday))
    }

    @Test func `a week holds so many dates without a start`() throws {
        try expectFindings(
            off(2, .week),
            in: """
                ana │ E E E E E . .
                ben │ E E E E E 1️⃣E .
                cho │ E E E E E AL AL
                """, excess: [.days(1)])
        // A night that runs into Saturday starts on Friday.
        try expectFindings(off(2, .week), in: "ana │ N N N N N . .", excess: [])
    }

    @Test func `any seven days in a row look back into the history`() throws {
        try expectFindings(off(1, .days(7)), in: "ana │ . E E E ‖ E E E", excess: [])
        try expectFindings(off(1, .days(7)), in: "ana │ . E E E ‖ E E E .", excess: [])
        try expectFindings(
            off(1, .days(7)), in: "ana │ E E E E ‖ E E 1️⃣E", excess: [.days(1)])
    }

    @Test func `dates after the horizon count as free`() throws {
        try expectFindings(
            off(28, .month), in: "ana │ E E E", start: "2027-01-01", excess: [])
        try expectFindings(
            off(28, .month), in: "ana │ E E E 1️⃣E", start: "2027-01-01", excess: [.days(1)])
    }

    @Test func `Sundays of a year are counted`() throws {
        // The last Sunday of 2026 is the 27th of December; there are 52.
        try expectFindings(
            off(52, .year, .sunday), in: "ana │ E E E E E E .", start: "2026-12-21", excess: [])
        try expectFindings(
            off(52, .year, .sunday), in: "ana │ . . . . . . 1️⃣E", start: "2026-12-21",
            excess: [.days(1)])
    }
}

struct SeveralRestsTests {
    @Test func `two rests in two weeks may be one of twice the length`() throws {
        let kind = RuleKind.minContiguousRestInWindow(
            MinContiguousRestInWindow(limit: .hours(24), weeks: 2, count: 2))
        let work = "08:00-16:00"
        let days = { (count: Int) in Array(repeating: work, count: count).joined(separator: " ") }
        // The run of two weeks that begins on 23 November 2026, an even week from 1970.
        try expectFindings(
            kind, in: "ana │ \(days(6)) . . \(days(6))", start: try evenMonday(), excess: [])
        try expectFindings(
            kind, in: "ana │ \(days(3)) . \(days(5)) . \(days(4))", start: try evenMonday(),
            excess: [])
        try expectFindings(
            kind, in: "ana │ 1️⃣\(days(3)) . \(days(10))", start: try evenMonday(),
            excess: [time(4)])
    }

    @Test func `one rest of forty-eight hours in two weeks`() throws {
        let kind = RuleKind.minContiguousRestInWindow(
            MinContiguousRestInWindow(limit: .hours(48), weeks: 2))
        let week = "08:00-16:00 08:00-16:00 08:00-16:00 08:00-16:00 08:00-16:00 08:00-16:00"
        // From Saturday 16:00 over two free days to Tuesday 16:00 or a minute before.
        try expectFindings(
            kind, in: "ana │ \(week) . 16:00-23:00 \(week)", start: try evenMonday(), excess: [])
        try expectFindings(
            kind, in: "ana │ 1️⃣\(week) . 15:59-23:00 \(week)", start: try evenMonday(),
            excess: [time(0, 1)])
    }

    private func evenMonday() throws -> String {
        let monday = try #require(LocalDate("2026-11-23"))
        return ((monday.dayNumber - 4) / 7).isMultiple(of: 2) ? "2026-11-23" : "2026-11-30"
    }
}

struct SubstituteRestTests {
    private let sunday = RuleKind.substituteRest(SubstituteRest(after: .sunday, withinDays: 7))
    private let week = "E E E E E E"

    @Test func `a worked Sunday needs another date off close by`() throws {
        try expectFindings(
            sunday, in: "ana │ \(week) 1️⃣E \(week) E", excess: [.days(1)])
        try expectFindings(sunday, in: "ana │ . \(week) \(week)", excess: [])
        try expectFindings(
            sunday, in: "ana │ \(week) 1️⃣E \(week) E .", excess: [.days(1)])
        try expectFindings(sunday, in: "ana │ E E . E E E E \(week) .", excess: [])
        try expectFindings(sunday, in: "ana │ \(week) E E . E E E E .", excess: [])
    }

    @Test func `one date off makes good for one Sunday`() throws {
        try expectFindings(
            sunday, in: "ana │ \(week) E E E E . E E 1️⃣E E E E E E E", excess: [.days(1)])
    }

    @Test func `a holiday that is worked needs one too`() throws {
        let kind = RuleKind.substituteRest(SubstituteRest(after: .holiday, withinDays: 3))
        let roster = try MiniRoster("ana │ E E E E E .")
        let wednesday = try #require(LocalDate("2026-11-25"))
        #expect(findings(kind, in: roster).isEmpty)
        #expect(findings(kind, in: roster.withHolidays([wednesday])).map(\.excess) == [.days(1)])
        #expect(findings(kind, in: roster.withHolidays([wednesday + 1])).isEmpty)
    }
}
