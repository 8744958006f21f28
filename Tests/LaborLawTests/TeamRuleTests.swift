import LaborLaw
import RosterModel
import Testing
import Wording
import WorkTime

struct MinOnDutyTests {
    private func ranges(_ kind: RuleKind, _ drawing: String) throws -> [String] {
        let roster = try MiniRoster(drawing)
        let zone = roster.subject.horizon.zone
        return findings(kind, in: roster).map {
            "\(zone.local($0.range.start))–\(zone.local($0.range.end)) \($0.excess.phrase.english)"
        }
    }

    private func atLeast(_ count: Int, _ who: StaffFilter = StaffFilter()) -> RuleKind {
        .minOnDuty(MinOnDuty(who: who, atLeast: count))
    }

    @Test func `one person at every minute is enough, breaks and midnight included`() throws {
        try #expect(
            ranges(
                atLeast(1),
                """
                ana │ N .
                ben │ 00:00-12:00/08:00-09:00 07:00-16:00
                cho │ 12:00-22:00 16:00-00:00
                """) == [])
    }

    @Test func `a gap of one minute is found`() throws {
        try #expect(
            ranges(
                atLeast(1),
                """
                ana │ 00:00-08:00
                ben │ 08:01-00:00
                """) == ["2026-11-23T08:00–2026-11-23T08:01 1"])
    }

    @Test func `each step below the number is told with what is missing`() throws {
        try #expect(
            ranges(
                atLeast(2),
                """
                ana │ 00:00-12:00
                ben │ 08:00-00:00
                """) == [
                    "2026-11-23T00:00–2026-11-23T08:00 1", "2026-11-23T12:00–2026-11-24T00:00 1",
                ])
        try #expect(
            ranges(atLeast(2), "ana │ .") == ["2026-11-23T00:00–2026-11-24T00:00 2"])
    }

    @Test func `yesterday's night counts and a person counts once`() throws {
        try #expect(
            ranges(
                atLeast(1),
                """
                ana │ N ‖ .
                ben │ . ‖ 07:00-00:00
                """) == [])
        try #expect(
            ranges(atLeast(2), "ana │ 00:00-00:00+00:00-00:00")
                == ["2026-11-23T00:00–2026-11-24T00:00 1"])
    }

    @Test func `only those who pass the filter count`() throws {
        try #expect(
            ranges(
                atLeast(1, StaffFilter(grades: [.senior])),
                """
                ana │ 00:00-00:00
                sam │ 00:00-23:59
                """) == ["2026-11-23T23:59–2026-11-24T00:00 1"])
    }

    @Test func `a day of twenty-five hours needs twenty-five`() throws {
        let roster = try MiniRoster(
            "ana │ 00:00-00:00", start: "2026-10-25", zone: "Europe/Berlin")
        #expect(roster.subject.roster.assignments.first?.duty.range.length == .hours(25))
        #expect(findings(atLeast(1), in: roster) == [])
        let short = try MiniRoster(
            "ana │ 00:00-23:59", start: "2026-10-25", zone: "Europe/Berlin")
        #expect(findings(atLeast(1), in: short).map(\.range.length) == [Minutes(1)])
    }
}

struct NeverAloneTests {
    private let graduates = RuleKind.neverAlone(NeverAlone(grade: .graduate))

    private func gaps(_ drawing: String) throws -> [String] {
        let roster = try MiniRoster(drawing)
        let zone = roster.subject.horizon.zone
        return findings(graduates, in: roster).map {
            "\(zone.local($0.range.start).time)–\(zone.local($0.range.end).time)"
        }
    }

    @Test func `a graduate beside a colleague is fine and one minute alone is not`() throws {
        try #expect(
            gaps(
                """
                gus │ 08:00-16:00
                ben │ 08:00-12:00
                sam │ 12:00-16:00/13:00-14:00
                """) == [])
        try #expect(
            gaps(
                """
                gus │ 08:00-16:00
                ben │ 08:00-12:00
                sam │ 12:01-16:00
                """) == ["12:00–12:01"])
    }

    @Test func `two graduates are no company for each other`() throws {
        try #expect(
            gaps(
                """
                gus │ 08:00-16:00
                gil │ 08:00-16:00
                ben │ 09:00-15:00
                """) == ["08:00–09:00", "15:00–16:00"])
    }

    @Test func `a colleague's night of yesterday is company this morning`() throws {
        try #expect(
            gaps(
                """
                gus │ . ‖ 06:00-08:00
                ben │ N ‖ .
                """) == ["07:00–08:00"])
    }

    @Test func `without graduates there is nothing to find`() throws {
        try #expect(gaps("ben │ E") == [])
    }

    @Test func `what follows the horizon is not judged`() throws {
        try #expect(
            gaps(
                """
                gus │ N
                ben │ 22:00-00:00
                """) == [])
    }

    @Test func `the doubled hour alone is two hours`() throws {
        let roster = try MiniRoster(
            """
            gus │ 01:00-04:00
            ben │ 03:00-04:00
            """, start: "2026-10-25", zone: "Europe/Berlin")
        #expect(findings(graduates, in: roster).map(\.range.length) == [.hours(3)])
    }
}
