import RosterModel
import Testing
import WorkTime

@Suite struct PlanningHorizonTests {
    private static let zones = [
        "Asia/Kuala_Lumpur", "Europe/Berlin", "Europe/London", "America/New_York",
        "America/Los_Angeles", "Australia/Lord_Howe", "Africa/Casablanca", "America/Sao_Paulo",
        "America/St_Johns", "Pacific/Apia", "Antarctica/Troll",
    ]

    private func horizon(
        _ first: String, days: Int = 7, _ interval: Int, _ identifier: String
    ) throws -> PlanningHorizon {
        PlanningHorizon(
            dates: DateRange(start: try date(first), days: days), interval: Minutes(interval),
            zone: try zone(identifier))
    }

    /// Weeks from Monday; the number of intervals and those of each day, by hand.
    @Test(arguments: [
        ("Asia/Kuala_Lumpur", "2026-11-23", 30, [48, 48, 48, 48, 48, 48, 48]),
        ("Asia/Kuala_Lumpur", "2026-12-28", 15, [96, 96, 96, 96, 96, 96, 96]),
        ("Europe/Berlin", "2026-03-23", 30, [48, 48, 48, 48, 48, 48, 46]),
        ("Europe/Berlin", "2026-10-19", 30, [48, 48, 48, 48, 48, 48, 50]),
        ("Europe/Berlin", "2026-10-19", 60, [24, 24, 24, 24, 24, 24, 25]),
        ("America/New_York", "2026-03-02", 60, [24, 24, 24, 24, 24, 24, 23]),
        ("America/Los_Angeles", "2026-10-26", 15, [96, 96, 96, 96, 96, 96, 100]),
        ("Australia/Lord_Howe", "2026-10-02", 30, [48, 48, 47, 48, 48, 48, 48]),
        // Half an hour is missing on the third day: its last interval reaches into the fourth, and
        // the horizon's last is half as long.
        ("Australia/Lord_Howe", "2026-10-02", 60, [24, 24, 24, 24, 24, 24, 24]),
        ("Australia/Lord_Howe", "2026-04-03", 60, [24, 24, 25, 24, 24, 24, 24]),
        ("Europe/Berlin", "2026-03-27", 120, [12, 12, 12, 12, 12, 12, 12]),
        ("Pacific/Apia", "2011-12-28", 30, [48, 48, 0, 48, 48, 48, 48]),
    ])
    func `a day has as many intervals as begin on it`(
        identifier: String, first: String, interval: Int, counts: [Int]
    ) throws {
        let horizon = try horizon(first, interval, identifier)
        #expect(horizon.dates.dates.map { horizon.indices(on: $0).count } == counts)
        #expect(horizon.intervalCount == counts.reduce(0, +))
    }

    @Test func `a week with a change night lasts an hour less or more`() throws {
        #expect(try horizon("2026-03-23", 60, "Europe/Berlin").range.length == .hours(167))
        #expect(try horizon("2026-10-19", 60, "Europe/Berlin").range.length == .hours(169))
        #expect(try horizon("2026-10-19", 60, "Asia/Kuala_Lumpur").range.length == .hours(168))
        let range = try horizon("2026-10-19", 60, "Europe/Berlin").range
        #expect(range.start == (try instant("2026-10-18T22:00Z")))
        #expect(range.end == (try instant("2026-10-25T23:00Z")))
    }

    @Test func `the last interval is cut where the horizon ends inside it`() throws {
        let horizon = try horizon("2026-10-02", 60, "Australia/Lord_Howe")
        #expect(horizon.range.length == Minutes(7 * 1440 - 30))
        #expect(horizon.intervalCount == 168)
        #expect(horizon.interval(at: 167).length == Minutes(30))
        #expect(horizon.interval(at: 167).end == horizon.range.end)
        #expect(horizon.interval(at: 166).length == .hours(1))
    }

    @Test(arguments: zones, [7, 15, 30, 45, 60, 120, 480, 1440])
    func `every interval belongs to exactly one date`(identifier: String, length: Int) throws {
        // Weeks around the changes of all these zones.
        for first in [
            "2026-03-06", "2026-03-27", "2026-04-03", "2026-10-02", "2026-10-23", "2026-10-31",
            "2024-03-08", "2024-04-12", "2018-02-14", "2018-11-02", "2010-11-04", "2011-12-28",
        ] {
            let horizon = try horizon(first, length, identifier)
            var owner: [Int] = []
            for (place, date) in horizon.dates.dates.enumerated() {
                let indices = horizon.indices(on: date)
                #expect(indices.lowerBound == owner.count, "\(first): \(date)")
                owner += indices.map { _ in place }
                let day = horizon.zone.day(date)
                #expect(indices.allSatisfy { day.contains(horizon.interval(at: $0).start) })
            }
            #expect(owner.count == horizon.intervalCount, "\(first)")
        }
    }

    @Test(arguments: zones, [7, 15, 30, 60, 120])
    func `intervals tile the horizon and know their index`(
        identifier: String, length: Int
    ) throws {
        for first in ["2026-03-27", "2026-10-23", "2011-12-28"] {
            let horizon = try horizon(first, length, identifier)
            var end = horizon.range.start
            for index in 0..<horizon.intervalCount {
                let interval = horizon.interval(at: index)
                let good =
                    interval.start == end && !interval.isEmpty
                    && horizon.index(of: interval.start) == index
                    && horizon.index(of: interval.end - Minutes(1)) == index
                    && (interval.length == Minutes(length) || interval.end == horizon.range.end)
                if !good { Issue.record("\(identifier), \(first): interval \(index)") }
                end = interval.end
            }
            #expect(end == horizon.range.end)
        }
    }

    @Test func `outside the horizon there are no intervals`() throws {
        let horizon = try horizon("2026-03-23", 30, "Europe/Berlin")
        #expect(horizon.index(of: horizon.range.start) == 0)
        #expect(horizon.index(of: horizon.range.start - Minutes(1)) == nil)
        #expect(horizon.index(of: horizon.range.end - Minutes(1)) == 333)
        #expect(horizon.index(of: horizon.range.end) == nil)
        for day in ["2026-03-22", "2026-03-30", "2025-03-25", "2027-03-25"] {
            #expect(horizon.indices(on: try date(day)).isEmpty)
        }
    }

    @Test func `impossible horizons and intervals are refused`() async {
        await #expect(processExitsWith: .failure) {
            let none = DateRange(start: LocalDate(dayNumber: 0), days: 0)
            _ = PlanningHorizon(dates: none, interval: .hours(1), zone: .utc)
        }
        await #expect(processExitsWith: .failure) {
            let day = DateRange(start: LocalDate(dayNumber: 0), days: 1)
            _ = PlanningHorizon(dates: day, interval: .zero, zone: .utc)
        }
        await #expect(processExitsWith: .failure) {
            let day = DateRange(start: LocalDate(dayNumber: 0), days: 1)
            _ = PlanningHorizon(dates: day, interval: .hours(1), zone: .utc).interval(at: 24)
        }
        await #expect(processExitsWith: .failure) {
            let day = DateRange(start: LocalDate(dayNumber: 0), days: 1)
            _ = PlanningHorizon(dates: day, interval: .hours(1), zone: .utc).interval(at: -1)
        }
    }
}
