import Testing
import WorkTime

@Suite
struct `Changes of the clocks` {
    /// IANA time zone database: Europe/Paris changes at 01:00 UTC on the last Sundays of March and
    /// October.
    @Test
    func `a year in Paris has two`() throws {
        let zone = try #require(Zone(identifier: "Europe/Paris"))
        let start = zone.day(try #require(LocalDate("2026-01-01"))).start
        let end = zone.day(try #require(LocalDate("2027-01-01"))).start
        let changes = zone.changes(in: TimeRange(start: start, end: end))
        let moments = changes.map { "\(Zone.utc.local($0.instant))" }
        #expect(moments == ["2026-03-29T01:00", "2026-10-25T01:00"])
        #expect(changes.map(\.before) == [.hours(1), .hours(2)])
        #expect(changes.map(\.after) == [.hours(2), .hours(1)])
    }

    @Test
    func `the end of a stretch is not in it`() throws {
        let zone = try #require(Zone(identifier: "Europe/Paris"))
        let day = zone.day(try #require(LocalDate("2026-03-29"))).start
        let change = day + .hours(2)
        #expect(zone.changes(in: TimeRange(start: day, end: change)).isEmpty)
        #expect(zone.changes(in: TimeRange(start: change, length: Minutes(1))).count == 1)
        #expect(zone.changes(in: TimeRange(start: change + Minutes(1), length: .hours(9))).isEmpty)
    }

    @Test(arguments: ["Asia/Kuala_Lumpur", "Asia/Shanghai"])
    func `zones without summer time have none`(identifier: String) throws {
        let zone = try #require(Zone(identifier: identifier))
        let start = zone.day(try #require(LocalDate("2026-01-01"))).start
        #expect(zone.changes(in: TimeRange(start: start, length: .days(3650))).isEmpty)
    }
}
