import Reporting
import RosterModel
import Testing
import Wording
import WorkTime

@Suite
struct `Days on which the clocks change` {
    /// A week that ends with a Sunday of 25 or 23 hours in Paris.
    static func report(startingOn start: String) throws -> PlanReport {
        let zone = try #require(Zone(identifier: "Europe/Paris"))
        let start = try #require(LocalDate(start))
        return SampleReport(
            people: 6, dates: DateRange(start: start, days: 7), interval: Minutes(30), zone: zone
        ).report
    }

    @Test(arguments: [("2026-10-19", "2026-10-25", 25), ("2026-03-23", "2026-03-29", 23)])
    func `a curve has as many hours as its day`(
        start: String, sunday: String, hours: Int
    ) throws {
        let report = try Self.report(startingOn: start)
        let page = RosterPage.html(report, language: .english)
        let parsed = ParsedMarkup(page)
        #expect(parsed.isWellFormed)
        #expect(parsed.elements(ofClass: "clock", within: "day-\(start)").count == 25)
        #expect(parsed.elements(ofClass: "clock", within: "day-\(sunday)").count == hours + 1)
        #expect(page.contains("\(hours) hours: the clocks change"))
    }

    @Test
    func `one head around the clock is 25 hours of staff in autumn`() throws {
        let horizon = try Self.report(startingOn: "2026-10-19").scenario.horizon
        let ones = [Double](repeating: 1, count: 7 * 48 + 2)
        let line = CoverageLine(
            name: Phrase(en: "Team", zh: "团队"), kind: .staff, netRequired: ones,
            grossRequired: ones, scheduled: ones.map { _ in 0 })
        let tally = line.tally(in: horizon)
        #expect(tally.days.map(\.missingHours) == [24, 24, 24, 24, 24, 24, 25])
        #expect(tally.total.missingHours == 169)
    }

    @Test
    func `times in documents carry the offset in force`() throws {
        let json = PlanDocument.json(try Self.report(startingOn: "2026-10-19"))
        #expect(json.contains("\"start\": \"2026-10-24T09:00+02:00\""))
        #expect(json.contains("\"start\": \"2026-10-25T09:00+01:00\""))
    }
}
