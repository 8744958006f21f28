import Testing
import WorkTime

@Suite struct TimestampTests {
    /// Instants with well-known Unix times: 10⁹ s, 1 234 567 890 s, 2³¹ s and the first Moon
    /// landing; a minute is 60 s of them, rounded down.
    @Test(arguments: [
        ("1970-01-01T00:00Z", 0), ("2001-09-09T01:46:40Z", 16_666_666),
        ("2009-02-13T23:31:30Z", 20_576_131), ("2038-01-19T03:14:08Z", 35_791_394),
        ("1969-07-20T20:17:40Z", -236_383), ("1968-12-31T00:00Z", -527_040),
        ("1969-12-31T23:59:59Z", -1),
    ])
    func `known moments have their Unix time`(text: String, minutes: Int) throws {
        let stamp = try #require(Timestamp(text))
        #expect(stamp.instant(in: .utc).minutesSince1970 == minutes)
    }

    /// One moment, written in all the ways exports write it.
    @Test(arguments: [
        "2026-11-23T07:30+08:00", "2026-11-23T07:30+0800", "2026-11-23T07:30+08",
        "2026-11-23 07:30+08:00", "2026-11-23T07:30:00+08:00", "2026-11-23T07:30:59+08:00",
        "2026-11-23T07:30:15.1+08:00", "2026-11-23T07:30:15.123456789+08:00",
        "2026-11-22T23:30Z", "2026-11-22 23:30:00Z", "2026-11-22T23:30:00.000Z",
        "2026-11-22T23:30+00:00", "2026-11-22T23:30-00:00", "2026-11-22T18:30-05:00",
        "2026-11-22T20:00-03:30", "2026-11-23T05:15:00+0545", "2026-11-23T13:30+14:00",
        "2026-11-22T05:30-18:00",
    ])
    func `an offset makes the zone irrelevant`(text: String) throws {
        let stamp = try #require(Timestamp(text))
        for identifier in ["Asia/Kuala_Lumpur", "America/New_York", "UTC"] {
            #expect(stamp.instant(in: try zone(identifier)).minutesSince1970 == 29_923_170)
        }
        #expect(LocalDateTime(text) == nil, "a reading of the wall has no offset")
    }

    @Test(arguments: [
        "2026-11-23T07:30", "2026-11-23 07:30", "2026-11-23T07:30:00", "2026-11-23 07:30:59.999",
    ])
    func `without an offset the zone decides`(text: String) throws {
        let stamp = try #require(Timestamp(text))
        #expect(stamp.offset == nil)
        #expect(stamp.instant(in: try zone("Asia/Kuala_Lumpur")).minutesSince1970 == 29_923_170)
        #expect(stamp.instant(in: .utc).minutesSince1970 == 29_923_650)
        #expect(LocalDateTime(text)?.description == "2026-11-23T07:30")
    }

    @Test(arguments: [
        ("2026-11-23T07:30Z", 0), ("2026-11-23T07:30+08:00", 480), ("2026-11-23T07:30-03:30", -210),
        ("2026-11-23T07:30+0545", 345), ("2026-11-23T07:30-11", -660),
        ("2026-11-23T07:30:00.5-18:00", -1080),
    ])
    func `reading and offset are kept as written`(text: String, offset: Int) throws {
        let stamp = try #require(Timestamp(text))
        #expect(stamp.offset == Minutes(offset))
        #expect(stamp.local.description == "2026-11-23T07:30")
    }

    @Test func `zone policies hold for timestamps without an offset`() throws {
        let berlin = try zone("Europe/Berlin")
        let missing = try #require(Timestamp("2026-03-29T02:30"))
        #expect(missing.instant(in: berlin) == (try instant("2026-03-29T01:00Z")))
        let doubled = try #require(Timestamp("2026-10-25T02:30"))
        #expect(doubled.instant(in: berlin) == (try instant("2026-10-25T00:30Z")))
        // An offset tells the two apart.
        #expect(
            try instant("2026-10-25T02:30+01:00") - instant("2026-10-25T02:30+02:00") == .hours(1))
    }

    @Test(arguments: [
        "", "2026", "2026-11-23", "2026-11-23T", "2026-11-23T07", "2026-11-23T07:", "07:30",
        "2026-11-23T7:30", "2026-11-23T24:00", "2026-11-23T07:60", "2026-11-23T07:30:",
        "2026-11-23T07:30:6", "2026-11-23T07:30:61", "2026-11-23T07:30:00.",
        "2026-11-23T07:30:00.Z", "2026-11-23T07:30.5", "2026-11-23T07:30:00,5",
        "2026-11-23t07:30", "2026-11-23_07:30", "2026-11-23  07:30", "2026-11-2307:30",
        "2026-02-29T07:30Z", "2026-13-01T07:30Z", "2026-11-23T07:30z", "2026-11-23T07:30ZZ",
        "2026-11-23T07:30Z ", " 2026-11-23T07:30Z", "2026-11-23T07:30 Z", "2026-11-23T07:30+",
        "2026-11-23T07:30+8", "2026-11-23T07:30+8:00", "2026-11-23T07:30+08:",
        "2026-11-23T07:30+08:0", "2026-11-23T07:30+08:60", "2026-11-23T07:30+080",
        "2026-11-23T07:30+08000", "2026-11-23T07:30+08:00:00", "2026-11-23T07:30+18:01",
        "2026-11-23T07:30-19:00", "2026-11-23T07:30+99:99", "2026-11-23T07:30−08:00",
        "23/11/2026 07:30", "2026-11-23T07:30 MYT", "2026-11-23T07:30+08:00[Asia/Kuala_Lumpur]",
        "20261123T0730Z", "２026-11-23T07:30Z", "1700000000", "nil", "2026-11-23T07:30\n",
    ])
    func `any other text is no timestamp`(text: String) {
        #expect(Timestamp(text) == nil)
        #expect(LocalDateTime(text) == nil)
    }

    @Test func `cut or changed anywhere a timestamp never reads as another length`() throws {
        let text = "2026-11-23T07:30:15.25+08:00"
        let readable = (0...text.count).filter { Timestamp(text.prefix($0)) != nil }
        // After the minute, the second, each digit of the fraction, the hour and minute of offset.
        #expect(readable == [16, 19, 21, 22, 25, 28])
        for index in text.indices {
            var broken = text
            broken.replaceSubrange(index...index, with: "x")
            #expect(Timestamp(broken) == nil, "\(broken)")
        }
    }

    @Test func `a field of a line is read like a text of its own`() throws {
        let line = "4711;2026-11-22T23:30:00Z;payments"
        let field = try #require(line.split(separator: ";").dropFirst().first)
        #expect(Timestamp(field) == Timestamp(String(field)))
        #expect(try #require(Timestamp(field)).instant(in: .utc).minutesSince1970 == 29_923_170)
    }
}
