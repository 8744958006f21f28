import Testing
import WorkTime

/// Gaps, overlaps and the way back from the wall to the instant.
@Suite struct WallReadingTests {
    /// Zone, a missing reading, the change and the instant shifted forward, by hand.
    @Test(arguments: [
        ("Europe/Berlin", "2026-03-29T02:00", "2026-03-29T01:00Z", "2026-03-29T01:00Z"),
        ("Europe/Berlin", "2026-03-29T02:30", "2026-03-29T01:00Z", "2026-03-29T01:30Z"),
        ("Europe/Berlin", "2026-03-29T02:59", "2026-03-29T01:00Z", "2026-03-29T01:59Z"),
        ("Europe/London", "2026-03-29T01:30", "2026-03-29T01:00Z", "2026-03-29T01:30Z"),
        ("America/New_York", "2026-03-08T02:30", "2026-03-08T07:00Z", "2026-03-08T07:30Z"),
        ("America/Los_Angeles", "2026-03-08T02:01", "2026-03-08T10:00Z", "2026-03-08T10:01Z"),
        ("Australia/Lord_Howe", "2026-10-04T02:15", "2026-10-03T15:30Z", "2026-10-03T15:45Z"),
        ("Africa/Casablanca", "2024-04-14T02:20", "2024-04-14T02:00Z", "2024-04-14T02:20Z"),
        ("Asia/Kuala_Lumpur", "1981-12-31T23:45", "1981-12-31T16:00Z", "1981-12-31T16:15Z"),
        ("America/Sao_Paulo", "2018-11-04T00:00", "2018-11-04T03:00Z", "2018-11-04T03:00Z"),
        ("Pacific/Apia", "2011-12-30T00:00", "2011-12-30T10:00Z", "2011-12-30T10:00Z"),
        ("Pacific/Apia", "2011-12-30T12:00", "2011-12-30T10:00Z", "2011-12-30T22:00Z"),
        ("Pacific/Apia", "2011-12-30T23:59", "2011-12-30T10:00Z", "2011-12-31T09:59Z"),
    ])
    func `a missing reading follows the gap policy`(
        identifier: String, wall: String, change: String, shifted: String
    ) throws {
        let zone = try zone(identifier)
        let missing = try reading(wall)
        #expect(zone.instant(at: missing) == (try instant(change)), "the default")
        #expect(zone.instant(at: missing, gap: .endOfGap) == (try instant(change)))
        #expect(zone.instant(at: missing, gap: .shiftForward) == (try instant(shifted)))
        #expect(
            zone.instant(at: missing, gap: .endOfGap, overlap: .later) == (try instant(change)),
            "the other policy does not matter")
    }

    /// Zone, a doubled reading, its first and its second instant, by hand.
    @Test(arguments: [
        ("Europe/Berlin", "2026-10-25T02:00", "2026-10-25T00:00Z", "2026-10-25T01:00Z"),
        ("Europe/Berlin", "2026-10-25T02:30", "2026-10-25T00:30Z", "2026-10-25T01:30Z"),
        ("Europe/Berlin", "2026-10-25T02:59", "2026-10-25T00:59Z", "2026-10-25T01:59Z"),
        ("Europe/London", "2026-10-25T01:30", "2026-10-25T00:30Z", "2026-10-25T01:30Z"),
        ("America/New_York", "2026-11-01T01:30", "2026-11-01T05:30Z", "2026-11-01T06:30Z"),
        ("America/Los_Angeles", "2026-11-01T01:00", "2026-11-01T08:00Z", "2026-11-01T09:00Z"),
        ("Australia/Lord_Howe", "2026-04-05T01:45", "2026-04-04T14:45Z", "2026-04-04T15:15Z"),
        ("Africa/Casablanca", "2024-03-10T02:10", "2024-03-10T01:10Z", "2024-03-10T02:10Z"),
        ("America/Sao_Paulo", "2018-02-17T23:30", "2018-02-18T01:30Z", "2018-02-18T02:30Z"),
        ("America/St_Johns", "2010-11-07T00:00", "2010-11-07T02:30Z", "2010-11-07T03:30Z"),
    ])
    func `a doubled reading follows the overlap policy`(
        identifier: String, wall: String, first: String, second: String
    ) throws {
        let zone = try zone(identifier)
        let doubled = try reading(wall)
        #expect(zone.instant(at: doubled) == (try instant(first)), "the default")
        #expect(zone.instant(at: doubled, overlap: .earlier) == (try instant(first)))
        #expect(zone.instant(at: doubled, overlap: .later) == (try instant(second)))
        #expect(zone.local(try instant(first)) == doubled)
        #expect(zone.local(try instant(second)) == doubled)
    }

    /// The readings just outside gaps and overlaps are like any other.
    @Test(arguments: [
        ("Europe/Berlin", "2026-03-29T01:59", "2026-03-29T00:59Z"),
        ("Europe/Berlin", "2026-03-29T03:00", "2026-03-29T01:00Z"),
        ("Europe/Berlin", "2026-10-25T01:59", "2026-10-24T23:59Z"),
        ("Europe/Berlin", "2026-10-25T03:00", "2026-10-25T02:00Z"),
        ("Australia/Lord_Howe", "2026-04-05T01:29", "2026-04-04T14:29Z"),
        ("Australia/Lord_Howe", "2026-04-05T02:00", "2026-04-04T15:30Z"),
        ("Pacific/Apia", "2011-12-29T23:59", "2011-12-30T09:59Z"),
        ("Pacific/Apia", "2011-12-31T00:00", "2011-12-30T10:00Z"),
        ("America/Sao_Paulo", "2018-02-18T00:00", "2018-02-18T03:00Z"),
    ])
    func `a neighbor of a change needs no policy`(
        identifier: String, wall: String, utc: String
    ) throws {
        let zone = try zone(identifier)
        for gap in [GapPolicy.endOfGap, .shiftForward] {
            for overlap in [OverlapPolicy.earlier, .later] {
                let found = zone.instant(at: try reading(wall), gap: gap, overlap: overlap)
                #expect(found == (try instant(utc)))
            }
        }
    }

    /// Turns `local` around by brute force, minute by minute, two days either side of a change.
    @Test(arguments: PublishedChange.all)
    func `every reading around a change is the inverse of local time`(
        change: PublishedChange
    ) throws {
        let zone = try zone(change.zone)
        let at = try instant(change.utc)
        let window = (-2880..<2880).map { at + Minutes($0) }
        let instants = Dictionary(grouping: window, by: zone.local)
        var missing = 0
        // Every wall minute within a day of the change, whether the wall shows it or not.
        let wall = Zone(fixed: Minutes(change.offsets.before), identifier: "before")
        for step in -1440..<1440 {
            let minute = wall.local(at + Minutes(step))
            let early = zone.instant(at: minute, overlap: .earlier)
            let late = zone.instant(at: minute, overlap: .later)
            if let shown = instants[minute] {
                let good = early == shown.min() && late == shown.max() && shown.count <= 2
                if !good { Issue.record("\(minute) is shown at \(shown), got \(early), \(late)") }
            } else {
                missing += 1
                let shifted = zone.instant(at: minute, gap: .shiftForward)
                let good = early == at && late == at && shifted == wall.instant(at: minute)
                if !good { Issue.record("\(minute) is missing, got \(early) and \(shifted)") }
            }
        }
        #expect(missing == max(0, change.offsets.after - change.offsets.before))
    }

    @Test(arguments: PublishedChange.zones)
    func `an existing reading leads to an instant that shows it`(identifier: String) throws {
        let zone = try zone(identifier)
        var generator = LinearCongruentialGenerator(seed: 11)
        for _ in 0..<5000 {
            let minute = Int.random(in: 0..<68_374_080, using: &generator)
            let at = Instant(minutesSince1970: minute)
            let shown = zone.local(at)
            let early = zone.instant(at: shown, overlap: .earlier)
            let late = zone.instant(at: shown, overlap: .later)
            #expect(zone.local(early) == shown && zone.local(late) == shown, "minute \(minute)")
            #expect(early == at || late == at, "minute \(minute)")
        }
    }
}
