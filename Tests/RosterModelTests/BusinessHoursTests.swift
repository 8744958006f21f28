import LunbanTestSupport
import RandomStreams
import RosterModel
import Testing
import WorkTime

struct BusinessHoursTests {
    private func hours(
        _ weekdays: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday],
        from: String = "09:00", until: String = "18:00"
    ) throws -> BusinessHours {
        BusinessHours(
            weekdays: weekdays, from: try #require(LocalTime(from)),
            until: try #require(LocalTime(until)))
    }

    /// 27 November 2026 is a Friday.
    @Test(arguments: [
        ("2026-11-23T10:00+08:00", 4, "2026-11-23T14:00+08:00", "within a day"),
        ("2026-11-23T09:00+08:00", 9, "2026-11-23T18:00+08:00", "a whole day ends with it"),
        ("2026-11-23T23:59+08:00", 1, "2026-11-24T10:00+08:00", "in the night"),
        ("2026-11-24T00:00+08:00", 1, "2026-11-24T10:00+08:00", "at midnight"),
        ("2026-11-23T18:00+08:00", 1, "2026-11-24T10:00+08:00", "at closing time"),
        ("2026-11-23T16:00+08:00", 8, "2026-11-24T15:00+08:00", "over a night"),
        ("2026-11-27T17:00+08:00", 2, "2026-11-30T10:00+08:00", "over a weekend"),
        ("2026-11-28T12:00+08:00", 2, "2026-11-30T11:00+08:00", "on a Saturday"),
        ("2026-11-22T17:30Z", 1, "2026-11-23T10:00+08:00", "on the next date in the zone"),
    ])
    func `the clock runs in business hours alone`(
        start: String, length: Int, end: String, name: String
    ) throws {
        #expect(
            try hours().end(
                of: .hours(length), from: instant(start), in: zone("Asia/Kuala_Lumpur"),
                holidays: []) == instant(end), "\(name)")
    }

    @Test func `a holiday has no business hours`() throws {
        let (hours, zone) = (try hours(), try zone("Asia/Kuala_Lumpur"))
        let holidays = [try date("2026-11-24"), try date("2026-11-25")]
        #expect(
            try hours.end(
                of: .hours(8), from: instant("2026-11-23T16:00+08:00"), in: zone,
                holidays: Set(holidays)) == instant("2026-11-26T15:00+08:00"))
        // A ticket that comes on the holiday itself.
        #expect(
            try hours.end(
                of: .hours(1), from: instant("2026-11-24T12:00+08:00"), in: zone,
                holidays: Set(holidays)) == instant("2026-11-26T10:00+08:00"))
    }

    /// On 25 October 2026 the clocks of Dublin go back from 02:00 to 01:00, on 29 March forward.
    @Test(arguments: [
        ("2026-10-25T00:30+01:00", 4, "2026-10-25T03:30Z"),
        ("2026-03-29T00:30Z", 4, "2026-03-29T05:30+01:00"),
    ])
    func `a day whose clocks change has as many hours as it lasts`(
        start: String, length: Int, end: String
    ) throws {
        let hours = try hours([.sunday], from: "00:00", until: "12:00")
        #expect(
            try hours.end(
                of: .hours(length), from: instant(start), in: zone("Europe/Dublin"), holidays: [])
                == instant(end))
    }

    @Test func `a whole such day is an hour longer or shorter`() throws {
        let hours = try hours([.sunday], from: "00:00", until: "12:00")
        let dublin = try zone("Europe/Dublin")
        #expect(
            try hours.end(
                of: .hours(13), from: instant("2026-10-25T00:00+01:00"), in: dublin, holidays: [])
                == instant("2026-10-25T12:00Z"))
        #expect(
            try hours.end(
                of: .hours(12), from: instant("2026-03-29T00:00Z"), in: dublin, holidays: [])
                == instant("2026-04-05T01:00+01:00"))
    }

    @Test func `without business hours for years all hours count`() throws {
        let first = try date("2026-11-23")
        let never = Set(DateRange(start: first - 1, days: 3700).dates)
        let start = try instant("2026-11-23T10:00+08:00")
        #expect(
            try hours().end(
                of: .hours(3), from: start, in: zone("Asia/Kuala_Lumpur"), holidays: never)
                == start + .hours(3))
    }

    @Test func `an end is a business moment, and lengths add up`() throws {
        let (hours, zone) = (try hours(), try zone("Europe/Dublin"))
        let start = try instant("2026-03-20T00:00Z")
        forAll(seed: 7, count: 200) { generator in
            let from = start + Minutes(Int(generator.next() % 40_000))
            let (first, second) = (Int(generator.next() % 3000), Int(generator.next() % 3000))
            let middle = hours.end(of: Minutes(first), from: from, in: zone, holidays: [])
            let whole = hours.end(of: Minutes(first + second), from: from, in: zone, holidays: [])
            guard first > 0, second > 0 else { return }
            #expect(hours.end(of: Minutes(second), from: middle, in: zone, holidays: []) == whole)
            let local = zone.local(whole)
            #expect(hours.weekdays.contains(local.date.weekday))
            #expect(local.time > hours.from && local.time <= hours.until)
        }
    }
}
