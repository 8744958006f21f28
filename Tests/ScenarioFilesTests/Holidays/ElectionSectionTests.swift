import LaborLaw
import RosterModel
import Testing
import WorkTime

@testable import ScenarioFiles

/// The key `holidays` of a scenario's site.
struct ElectionSectionTests {
    private func scenario(_ holidays: String) throws -> Scenario {
        try SampleFiles.valid.replacing(
            "jurisdiction: my-kul,", with: "jurisdiction: my-kul, holidays: \(holidays),",
            in: "scenario.yaml"
        ).read().scenario
    }

    /// What is wrong with the site's choice under its law.
    private func complaints(_ holidays: String) throws -> [String] {
        let scenario = try scenario(holidays)
        do throws(ReadFailure) {
            _ = try LawPackReader().law(of: scenario, at: "scenario.yaml")
            return []
        } catch {
            return error.diagnostics.map(\.description)
        }
    }

    private static let six = """
        chinese-new-year, chinese-new-year-second-day, hari-raya-aidilfitri, \
        hari-raya-aidilfitri-second-day, deepavali
        """

    @Test func `nothing said is the law's own choice`() throws {
        let scenario = try SampleFiles.valid.read().scenario
        #expect(scenario.site.election == HolidayElection())
        #expect(try complaints("{}") == [])
    }

    @Test func `a choice and an agreement are read`() throws {
        let holidays = """
            { elected: [\(Self.six), thaipusam], exchange: \
            [{ holiday: deepavali, from: 2026-11-08, to: 2026-11-10 }] }
            """
        let election = try scenario(holidays).site.election
        let from = try #require(LocalDate("2026-11-08"))
        #expect(
            election.exchanges
                == [HolidayElection.Exchange(holiday: "deepavali", from: from, to: from + 2)])
        guard case .named(let ids) = election.choice else {
            Issue.record("no choice")
            return
        }
        #expect(ids.count == 6 && ids.last == "thaipusam")
        #expect(try complaints(holidays) == [])
    }

    @Test func `a wrong choice is told with everything that is wrong with it`() throws {
        let holidays = """
            { elected: [\(Self.six), thaipussam, labor-day], exchange: \
            [{ holiday: deepavali, from: 2026-11-09, to: 2026-11-10 }, \
            { holiday: national-day, from: 2026-08-31, to: 2026-09-01 }] }
            """
        #expect(
            try complaints(holidays) == [
                """
                scenario.yaml: error: site.holidays: expected a holiday of the site's law, found \
                'thaipussam'
                  Maybe 'thaipusam' is meant.
                """,
                """
                scenario.yaml: error: site.holidays.elected: expected holidays among which the \
                employer may choose, found 'labor-day', which is owed anyway
                """,
                """
                scenario.yaml: error: site.holidays.elected: expected at least 6 days in 2026, \
                found 5
                """,
                """
                scenario.yaml: error: site.holidays.exchange: expected a date of 'deepavali' by \
                the law, found 2026-11-09
                """,
                """
                scenario.yaml: error: site.holidays.exchange: expected holidays for which another \
                day may be agreed, found 'national-day'
                """,
            ])
    }

    @Test func `the holidays of a site come from its packs`() throws {
        let scenario = try scenario("{}")
        let packs = try LawPackReader().law(of: scenario, at: "scenario.yaml")
        let day = try #require(LocalDate("2026-12-25"))
        let week = DateRange(start: day - 3, days: 7)
        #expect(SiteHolidays(scenario.site, under: packs).dates(in: week) == [day])
    }
}
