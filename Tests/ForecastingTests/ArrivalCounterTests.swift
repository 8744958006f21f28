import Forecasting
import Testing
import WorkTime

private func instant(_ text: String) throws -> Instant {
    try #require(Timestamp(text)).instant(in: .utc)
}

struct ArrivalCounterTests {
    @Test(arguments: [
        [0, 1, 2, 3, 4, 5], [5, 4, 3, 2, 1, 0], [2, 0, 4, 1, 5, 3], [1, 4, 5, 0, 3, 2],
    ])
    func `the first entry is the arrival, whatever the order of rows`(order: [Int]) throws {
        let rows: [(id: UInt64, at: String, classIndex: Int)] = [
            (7, "2026-03-02T09:10Z", 0), (8, "2026-03-02T09:20Z", 0),
            (7, "2026-03-03T10:00Z", 1), (7, "2026-03-02T09:10Z", 0),
            (7, "2026-03-03T10:00Z", 1), (9, "2026-03-03T11:00Z", 1),
        ]
        var counter = ArrivalCounter(zone: .utc, interval: .hours(1))
        for index in order {
            counter.enter(
                rows[index].id, at: try instant(rows[index].at),
                classIndex: rows[index].classIndex)
        }
        let counts = try #require(counter.counts(classCount: 2))
        #expect(counts.arrivals.reduce(0, +) == 3)
        #expect(counts.arrivals(ofClass: 0).reduce(0, +) == 2)
        #expect(counts.retouches.reduce(0, +) == 1)
        let rowKinds = HistoryReport(counts).findings.map { ($0.kind, $0.actual) }
        #expect(rowKinds.contains { $0 == (.duplicates, 2) })
        #expect(rowKinds.contains { $0 == (.retouches, 1) })
    }

    @Test func `fingerprints are those of the published hash`() {
        // RFC 9923, appendix C: FNV-1a of the empty text, "a" and "foobar".
        #expect(TicketFingerprint.of("") == 0xCBF2_9CE4_8422_2325)
        #expect(TicketFingerprint.of("a") == 0xAF63_DC4C_8601_EC8C)
        #expect(TicketFingerprint.of("foobar") == 0x8594_4171_F739_67E8)
    }

    @Test func `an empty counter has nothing to tell`() {
        #expect(ArrivalCounter(zone: .utc, interval: .hours(1)).counts(classCount: 4) == nil)
    }

    @Test func `one ticket before 1970 is a history of one day`() throws {
        var counter = ArrivalCounter(zone: .utc, interval: Minutes(30))
        counter.enter(1, at: Instant(minutesSince1970: -1), classIndex: 0)
        let counts = try #require(counter.counts(classCount: 1))
        #expect(counts.days == DateRange(start: LocalDate(dayNumber: -1), days: 1))
        #expect(counts.arrivals[47] == 1)
        #expect(HistoryReport(counts).findings.isEmpty)
    }

    @Test func `years apart from all others are strays`() throws {
        let stream = TicketStream(seed: 9, days: 60)
        var counter = stream.counter()
        counter.enter(2, at: try instant("1971-01-01T00:00Z"), classIndex: 0)
        let counts = try #require(counter.counts(classCount: 1))
        #expect(counts.days == stream.days)
        let report = HistoryReport(counts)
        #expect(report.findings.map(\.kind) == [.strays])
    }

    @Test func `one huge spike is survived`() throws {
        let stream = TicketStream(seed: 10, days: 90)
        var counter = stream.counter()
        counter.count(1_000_000_000, from: stream.instant(day: 40, hour: 12), classIndex: 0)
        let counts = try #require(counter.counts(classCount: 1))
        let report = HistoryReport(counts)
        #expect(report.excludedDays.isEmpty)
        #expect(
            report.findings.allSatisfy {
                $0.range.overlaps(counts.zone.day(stream.days.start + 40))
            })
    }

    @Test func `counts that all start on the hour make hours the slots`() throws {
        var counter = ArrivalCounter(zone: .utc, interval: Minutes(15))
        for hour in 0..<48 {
            counter.count(
                hour, from: try instant("2026-03-02T00:00Z") + .hours(hour), classIndex: 0,
                handleMinutes: 12.5)
        }
        let counts = try #require(counter.counts(classCount: 1))
        #expect(counts.slotsPerDay == 24)
        #expect(counts.arrivals.map(Int.init) == Array(0..<48))
        #expect(
            counts.handleTimes == [HandleTime(classIndex: 0, minutes: 12.5, tickets: 47 * 24)])
    }

    @Test func `rows from the end on are passed over`() throws {
        let end = try instant("2026-03-03T00:00Z")
        var counter = ArrivalCounter(zone: .utc, interval: .hours(1), until: end)
        counter.enter(1, at: end, classIndex: 0, handleMinutes: 9)
        counter.count(5, from: end + .hours(1), classIndex: 0, handleMinutes: 9)
        #expect(counter.counts(classCount: 1) == nil)
        counter.enter(1, at: end - Minutes(1), classIndex: 0)
        let counts = try #require(counter.counts(classCount: 1))
        #expect(counts.arrivals.reduce(0, +) == 1 && counts.retouches.reduce(0, +) == 0)
        #expect(counts.handleTimes.isEmpty)
    }

    @Test func `few tickets take the common rate of re-touches, many their own`() throws {
        var counter = ArrivalCounter(zone: .utc, interval: .hours(1))
        let start = try instant("2026-03-02T00:00Z")
        for ticket in 1...1000 {
            counter.enter(UInt64(ticket), at: start + Minutes(ticket), classIndex: 0)
            guard ticket % 10 == 0 else { continue }
            counter.enter(UInt64(ticket), at: start + Minutes(ticket + 2000), classIndex: 0)
        }
        for ticket in 5000..<5025 {
            counter.enter(UInt64(ticket), at: start + Minutes(ticket), classIndex: 1)
        }
        let rates = try #require(counter.counts(classCount: 3)).retouchRates
        let common = 100.0 / 1025
        #expect(rates == [(100 + 100 * common) / 1100, 100 * common / 125, common])
    }

    @Test func `more classes than expected are found room for`() throws {
        var counter = ArrivalCounter(zone: .utc, interval: .hours(1))
        for index in (0..<100).reversed() {
            counter.enter(
                UInt64(index + 1), at: Instant(minutesSince1970: index * 60), classIndex: index)
        }
        let counts = try #require(counter.counts(classCount: 100))
        for index in 0..<100 {
            #expect(
                counts.arrivals(ofClass: index).firstIndex(of: 1) == counts.arrivals(ofClass: index)
                    .startIndex + index)
        }
    }
}

/// Nights on which the clocks change.
struct ClockChangeTests {
    static let nights: [(zone: String, spring: String, autumn: String, hour: Int)] = [
        ("Europe/Berlin", "2026-03-29", "2026-10-25", 2),
        ("America/New_York", "2026-03-08", "2026-11-01", 1),
    ]

    @Test(arguments: nights.indices)
    func `days of 23 and 25 hours are told and evened out`(index: Int) throws {
        let night = ClockChangeTests.nights[index]
        let zone = try #require(Zone(identifier: night.zone))
        let start = try #require(LocalDate("2026-02-02"))
        let stream = TicketStream(seed: 11, zone: zone, start: start, days: 300, perHour: 30)
        let counts = try #require(stream.counter().counts(classCount: 1))
        let report = HistoryReport(counts)
        #expect(report.findings.map(\.kind) == [.clockChange, .clockChange], "\(report.findings)")
        #expect(report.findings.map(\.range.length) == [.hours(23), .hours(25)])
        #expect(report.findings.allSatisfy { $0.treatment == .spread })
        let volumes = counts.volumes()
        let spring = (try #require(LocalDate(night.spring)) - start) * 48
        let missing = 4
        #expect(counts.exposure[spring + missing] == 0)
        #expect(volumes.counts[0][spring + missing] > 0)
        let autumn = (try #require(LocalDate(night.autumn)) - start) * 48
        let doubled = night.hour * 2
        #expect(counts.exposure[autumn + doubled] == 2)
        #expect(
            volumes.counts[0][autumn + doubled]
                == Double(counts.arrivals[autumn + doubled]) / 2)
    }

    @Test func `both times of a doubled hour are told apart by their offsets`() throws {
        let zone = try #require(Zone(identifier: "Europe/Berlin"))
        var counter = ArrivalCounter(zone: zone, interval: .hours(1))
        counter.enter(1, at: try instant("2026-10-25T02:30+02:00"), classIndex: 0)
        counter.enter(1, at: try instant("2026-10-25T02:30+01:00"), classIndex: 0)
        counter.enter(2, at: try instant("2026-10-25T02:40+01:00"), classIndex: 0)
        let counts = try #require(counter.counts(classCount: 1))
        // The same wall reading is another moment: a re-touch, no duplicate.
        #expect(counts.arrivals[2] == 2 && counts.retouches[2] == 1)
        #expect(counts.exposure[2] == 2)
        #expect(counts.volumes().counts[0][2] == 1)
    }

    @Test(arguments: ["Asia/Kathmandu", "Australia/Lord_Howe", "Asia/Kolkata", "Pacific/Apia"])
    func `every ticket of an odd zone falls on its wall-clock slot`(name: String) throws {
        let zone = try #require(Zone(identifier: name))
        let start = try #require(LocalDate("2011-12-20"))
        let stream = TicketStream(seed: 12, zone: zone, start: start, days: 150)
        let counts = try #require(stream.counter().counts(classCount: 1))
        var expected = [UInt32](repeating: 0, count: counts.days.count * 48)
        for minute in stream.minutes {
            let local = zone.local(Instant(minutesSince1970: minute))
            expected[(local.date - counts.days.start) * 48 + local.time.minuteOfDay / 30] += 1
        }
        #expect(counts.arrivals == expected)
    }
}
