import Foundation
import Testing
import WorkTime

@Suite struct ZoneTests {
    @Test(arguments: PublishedChange.all)
    func `clocks change at the published instant`(change: PublishedChange) throws {
        let zone = try zone(change.zone)
        let at = try instant(change.utc)
        #expect(zone.local(at - Minutes(1)).description == change.lastOld)
        #expect(zone.local(at).description == change.firstNew)
        #expect(zone.offset(at: at - Minutes(1)) == Minutes(change.offsets.before))
        #expect(zone.offset(at: at) == Minutes(change.offsets.after))
    }

    @Test(arguments: PublishedChange.all)
    func `the readings around a change mean the minutes around it`(
        change: PublishedChange
    ) throws {
        let zone = try zone(change.zone)
        let at = try instant(change.utc)
        // Where the change doubles them, the first old and the second new one are meant.
        #expect(zone.instant(at: try reading(change.lastOld), overlap: .earlier) == at - Minutes(1))
        #expect(zone.instant(at: try reading(change.firstNew), overlap: .later) == at)
    }

    /// Instants and what the walls of the world showed then, by offsets everybody can look up.
    @Test(arguments: [
        ("Asia/Kuala_Lumpur", "2026-11-23T07:30", "2026-11-22T23:30Z"),
        ("Asia/Kuala_Lumpur", "1975-06-01T07:30", "1975-06-01T00:00Z"),
        ("Asia/Kolkata", "2026-07-01T00:00", "2026-06-30T18:30Z"),
        ("Asia/Kathmandu", "2026-07-01T00:00", "2026-06-30T18:15Z"),
        ("Australia/Lord_Howe", "2026-01-01T00:00", "2025-12-31T13:00Z"),
        ("America/St_Johns", "2026-01-01T00:00", "2026-01-01T03:30Z"),
        ("Pacific/Kiritimati", "2026-01-01T00:00", "2025-12-31T10:00Z"),
        ("Pacific/Pago_Pago", "2026-01-01T00:00", "2026-01-01T11:00Z"),
        ("Europe/Berlin", "2040-07-01T12:00", "2040-07-01T10:00Z"),
        ("Europe/Berlin", "2099-12-31T23:59", "2099-12-31T22:59Z"),
        ("Europe/Berlin", "2099-07-01T12:00", "2099-07-01T10:00Z"),
        ("UTC", "1970-01-01T00:00", "1970-01-01T00:00Z"),
    ])
    func `a wall reading means a known instant`(
        identifier: String, wall: String, utc: String
    ) throws {
        let zone = try zone(identifier)
        #expect(zone.instant(at: try reading(wall)) == (try instant(utc)))
        #expect(zone.local(try instant(utc)).description == wall)
    }

    @Test(arguments: ["", "Mars/Olympus", "Asia/KL", "asia/kuala_lumpur", "+08:00", " UTC"])
    func `an unknown name makes no zone`(identifier: String) {
        #expect(Zone(identifier: identifier) == nil)
    }

    @Test func `a fixed zone keeps its offset for ever`() throws {
        let malaysia = Zone(fixed: .hours(8), identifier: "MYT")
        for text in ["1900-01-01T00:00Z", "1981-06-01T00:00Z", "2026-11-23T00:00Z"] {
            let at = try instant(text)
            #expect(malaysia.offset(at: at) == .hours(8))
            #expect(malaysia.local(at).description == text.dropLast(6) + "08:00")
            #expect(malaysia.instant(at: malaysia.local(at)) == at)
        }
        #expect(Zone.utc.offset(at: Instant(minutesSince1970: 0)) == .zero)
    }

    @Test func `zones are equal when name and offsets are`() throws {
        #expect(try zone("Europe/Berlin") == zone("Europe/Berlin"))
        #expect(try zone("Europe/Berlin") != zone("Europe/Paris"))
        #expect(Zone(fixed: .zero, identifier: "X") != Zone(fixed: .hours(1), identifier: "X"))
        #expect(Set([try zone("Europe/Berlin"), try zone("Europe/Berlin"), .utc]).count == 2)
    }

    @Test(arguments: PublishedChange.zones)
    func `the table agrees with the zone data at random instants`(identifier: String) throws {
        let zone = try zone(identifier)
        let data = try #require(TimeZone(identifier: identifier))
        var generator = LinearCongruentialGenerator(seed: 1970)
        // From 1970-01-01 up to 2100-01-01.
        for _ in 0..<5000 {
            let minute = Int.random(in: 0..<68_374_080, using: &generator)
            let date = Date(timeIntervalSince1970: Double(minute) * 60)
            let offset = zone.offset(at: Instant(minutesSince1970: minute))
            #expect(offset.count * 60 == data.secondsFromGMT(for: date), "minute \(minute)")
        }
    }

    @Test func `every zone there is agrees with the zone data`() throws {
        var generator = LinearCongruentialGenerator(seed: 2099)
        let identifiers = TimeZone.knownTimeZoneIdentifiers.sorted()
        #expect(identifiers.count > 300)
        for identifier in identifiers {
            let zone = try zone(identifier)
            let data = try #require(TimeZone(identifier: identifier))
            for _ in 0..<40 {
                // From 1972-02-01, when the last zone gave up seconds in its offset.
                let minute = Int.random(in: 1_095_840..<68_374_080, using: &generator)
                let date = Date(timeIntervalSince1970: Double(minute) * 60)
                let offset = zone.offset(at: Instant(minutesSince1970: minute))
                #expect(
                    offset.count * 60 == data.secondsFromGMT(for: date),
                    "\(identifier), minute \(minute)")
            }
        }
    }
}
