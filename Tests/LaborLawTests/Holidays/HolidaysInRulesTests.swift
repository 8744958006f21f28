import LaborLaw
import RosterModel
import ScenarioFiles
import Testing
import WorkTime

/// What a law's holidays, make-up days and months of fasting mean to the rules about rosters.
struct HolidaysInRulesTests {
    private let noHolidayWork = RuleKind.prohibitedWindow(ProhibitedWindow(holidays: true))

    private func pack(_ id: String) throws -> LawPack {
        try #require(ShippedLaw.pack(id: id))
    }

    /// The dates on which findings begin, by person.
    private func dates(_ kind: RuleKind, in roster: MiniRoster) -> [String] {
        findings(kind, in: roster).map { finding in
            let date = roster.subject.horizon.zone.local(finding.range.start).date
            return "\(finding.specialist?.rawValue ?? "team") \(date)"
        }
    }

    @Test func `a holiday follows the person's own rest day`() throws {
        let law = try #require(try pack("my-kul").holidays)
        // Federal Territory Day is Sunday, 1 February 2026.
        let roster = try MiniRoster(
            """
            ana │ E E E E E E . E
            ben │ E E E E E . E E
            """, start: "2026-01-26")
        #expect(
            dates(noHolidayWork, in: roster.under(law)).sorted()
                == ["ana 2026-02-02", "ben 2026-02-01"])
    }

    @Test func `of several free dates of a week only the last is the rest day`() throws {
        let law = try #require(try pack("my-kul").holidays)
        // National Day is Monday, 31 August 2026: off for ana, lost for ben, on file for cai.
        let roster = try MiniRoster(
            """
            ana │ . E E E E E .
            ben │ . E E E E E E
            cai │ PH E E E E E E
            """, start: "2026-08-31")
        #expect(dates(noHolidayWork, in: roster.under(law)) == ["ben 2026-09-01"])
    }

    @Test func `elected holidays bind where they are elected`() throws {
        let law = try #require(try pack("my-kul").holidays)
        let roster = try MiniRoster("ana │ E", start: "2026-11-08")
        #expect(dates(noHolidayWork, in: roster.under(law)) == ["ana 2026-11-08"])
        let others = HolidayElection(.named(["new-years-day"]))
        #expect(dates(noHolidayWork, in: roster.under(law, others)) == [])
        let moved = HolidayElection(exchanges: [
            HolidayElection.Exchange(
                holiday: "deepavali", from: try #require(LocalDate("2026-11-08")),
                to: try #require(LocalDate("2026-11-09")))
        ])
        #expect(dates(noHolidayWork, in: roster.under(law, moved)) == [])
    }

    @Test func `the calendar stands in only where no law speaks of holidays`() throws {
        let date = try #require(LocalDate("2026-11-24"))
        let days = DateRange(start: date, days: 1)
        #expect(SiteHolidays(calendar: [date]).dates(in: days) == [date])
        let law = HolidayLaw(days: [])
        #expect(SiteHolidays(laws: [law], calendar: [date]).dates(in: days) == [])
    }

    @Test(arguments: [
        ("2026-02-17", ["ana 2026-02-18"]), ("2026-03-19", ["ana 2026-03-19"]),
        ("2026-06-10", []),
    ])
    func `hours are shorter in Ramadan only`(start: String, expected: [String]) throws {
        let rule = try #require(
            try pack("ae-dxb").rules.first { $0.id == "ae-dxb.ramadan-reduction" })
        let roster = try MiniRoster("ana │ E E", start: start)
        let report = Auditor(ruleBook: RuleBook([rule])).audit(roster.subject)
        let dates = report.findings.map { finding in
            "ana \(roster.subject.horizon.zone.local(finding.range.start).date)"
        }
        #expect(dates == expected)
    }

    @Test func `a Sunday that is made up for is a working day in China`() throws {
        let law = try #require(try pack("cn").holidays)
        // 4 January 2026 is worked for 2 January.
        let sundays = RuleKind.prohibitedWindow(ProhibitedWindow(weekdays: [.sunday]))
        let roster = try MiniRoster("ana │ . . . . . . E . . . . . . E", start: "2025-12-29")
        #expect(dates(sundays, in: roster).count == 2)
        #expect(dates(sundays, in: roster.under(law)) == ["ana 2026-01-11"])
        let inLieu = RuleKind.substituteRest(SubstituteRest(after: .sunday, withinDays: 1))
        #expect(dates(inLieu, in: roster).count == 2)
        #expect(dates(inLieu, in: roster.under(law)) == ["ana 2026-01-11"])
    }

    @Test func `work on a make-up day is no work on a rest day`() throws {
        let law = try #require(try pack("cn").holidays)
        let overtime = RuleKind.maxOvertime(
            MaxOvertime(
                window: .week, limit: .zero, normal: NormalHours(week: .hours(40)),
                excludesRestDays: true))
        let roster = try MiniRoster("ana │ E E E . E E E", start: "2025-12-29")
        #expect(findings(overtime, in: roster.under(law)).map(\.excess) == [.minutes(.hours(8))])
        let sevenDays = try MiniRoster("ana │ E E E E E E E", start: "2025-12-29")
        // New Year's Day is a holiday; the Sunday is an ordinary day.
        #expect(
            findings(overtime, in: sevenDays.under(law)).map(\.excess) == [.minutes(.hours(8))])
        #expect(findings(overtime, in: sevenDays).map(\.excess) == [.minutes(.hours(8))])
    }
}
