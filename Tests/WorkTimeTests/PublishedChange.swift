import Testing
import WorkTime

/// A change of the clocks as the IANA time zone database (release 2025b) publishes it.
///
/// The figures were read with `zdump -v`, not with the code under test; laws are named where they
/// say the same.
struct PublishedChange: CustomTestStringConvertible, Sendable {
    let zone: String
    /// The first minute of the new offset, in UTC.
    let utc: String
    /// The minute the wall shows just before the change.
    let lastOld: String
    /// The minute the wall shows at the change.
    let firstNew: String
    /// Minutes east of UTC before and after.
    let offsets: (before: Int, after: Int)

    init(
        _ zone: String, _ utc: String, _ lastOld: String, _ firstNew: String, _ offsets: (Int, Int)
    ) {
        self.zone = zone
        self.utc = utc
        self.lastOld = lastOld
        self.firstNew = firstNew
        self.offsets = offsets
    }

    var testDescription: String { "\(zone) at \(utc)" }

    static let all = [
        // Directive 2000/84/EC: 01:00 UTC on the last Sundays of March and October.
        PublishedChange(
            "Europe/Berlin", "2026-03-29T01:00Z", "2026-03-29T01:59", "2026-03-29T03:00",
            (60, 120)),
        PublishedChange(
            "Europe/Berlin", "2026-10-25T01:00Z", "2026-10-25T02:59", "2026-10-25T02:00",
            (120, 60)),
        PublishedChange(
            "Europe/Berlin", "1980-04-06T01:00Z", "1980-04-06T01:59", "1980-04-06T03:00",
            (60, 120)),
        PublishedChange(
            "Europe/London", "2026-03-29T01:00Z", "2026-03-29T00:59", "2026-03-29T02:00",
            (0, 60)),
        PublishedChange(
            "Europe/London", "2026-10-25T01:00Z", "2026-10-25T01:59", "2026-10-25T01:00",
            (60, 0)),
        // The end of British Standard Time, which had lasted since 1968.
        PublishedChange(
            "Europe/London", "1971-10-31T02:00Z", "1971-10-31T02:59", "1971-10-31T02:00",
            (60, 0)),
        // Energy Policy Act of 2005, section 110: second Sunday of March, first of November.
        PublishedChange(
            "America/New_York", "2026-03-08T07:00Z", "2026-03-08T01:59", "2026-03-08T03:00",
            (-300, -240)),
        PublishedChange(
            "America/New_York", "2026-11-01T06:00Z", "2026-11-01T01:59", "2026-11-01T01:00",
            (-240, -300)),
        // Emergency Daylight Saving Time Energy Conservation Act of 1973.
        PublishedChange(
            "America/New_York", "1974-01-06T07:00Z", "1974-01-06T01:59", "1974-01-06T03:00",
            (-300, -240)),
        PublishedChange(
            "America/Los_Angeles", "2026-03-08T10:00Z", "2026-03-08T01:59", "2026-03-08T03:00",
            (-480, -420)),
        PublishedChange(
            "America/Los_Angeles", "2026-11-01T09:00Z", "2026-11-01T01:59", "2026-11-01T01:00",
            (-420, -480)),
        // Half an hour.
        PublishedChange(
            "Australia/Lord_Howe", "2026-04-04T15:00Z", "2026-04-05T01:59", "2026-04-05T01:30",
            (660, 630)),
        PublishedChange(
            "Australia/Lord_Howe", "2026-10-03T15:30Z", "2026-10-04T01:59", "2026-10-04T02:30",
            (630, 660)),
        // Back for Ramadan, forward after it.
        PublishedChange(
            "Africa/Casablanca", "2024-03-10T02:00Z", "2024-03-10T02:59", "2024-03-10T02:00",
            (60, 0)),
        PublishedChange(
            "Africa/Casablanca", "2024-04-14T02:00Z", "2024-04-14T01:59", "2024-04-14T03:00",
            (0, 60)),
        // Malaysian Standard Time Act 1981: +07:30 became +08:00; none since.
        PublishedChange(
            "Asia/Kuala_Lumpur", "1981-12-31T16:00Z", "1981-12-31T23:29", "1982-01-01T00:00",
            (450, 480)),
        // Samoa crossed the date line and had no 30 December.
        PublishedChange(
            "Pacific/Apia", "2011-12-30T10:00Z", "2011-12-29T23:59", "2011-12-31T00:00",
            (-600, 840)),
        PublishedChange(
            "Pacific/Kwajalein", "1993-08-21T12:00Z", "1993-08-20T23:59", "1993-08-22T00:00",
            (-720, 720)),
        // At midnight: a day without its first hour, a day with its last hour twice.
        PublishedChange(
            "America/Sao_Paulo", "2018-11-04T03:00Z", "2018-11-03T23:59", "2018-11-04T01:00",
            (-180, -120)),
        PublishedChange(
            "America/Sao_Paulo", "2018-02-18T02:00Z", "2018-02-17T23:59", "2018-02-17T23:00",
            (-120, -180)),
        // At one minute past midnight: a midnight that happens twice.
        PublishedChange(
            "America/St_Johns", "2010-11-07T02:31Z", "2010-11-07T00:00", "2010-11-06T23:01",
            (-150, -210)),
        // Two hours.
        PublishedChange(
            "Antarctica/Troll", "2026-03-29T01:00Z", "2026-03-29T00:59", "2026-03-29T03:00",
            (0, 120)),
        PublishedChange(
            "Asia/Kathmandu", "1985-12-31T18:30Z", "1985-12-31T23:59", "1986-01-01T00:15",
            (330, 345)),
        PublishedChange(
            "Asia/Pyongyang", "2018-05-04T15:00Z", "2018-05-04T23:29", "2018-05-05T00:00",
            (510, 540)),
    ]

    /// The zones above, each once, in order of the name.
    static let zones = Set(all.map(\.zone)).sorted()
}

/// The zone of this name.
func zone(_ identifier: String) throws -> Zone {
    try #require(Zone(identifier: identifier), "no zone data for \(identifier)")
}

/// The instant written with its offset.
func instant(_ text: String) throws -> Instant {
    let stamp = try #require(Timestamp(text), "\(text) is no timestamp")
    try #require(stamp.offset != nil, "\(text) has no offset")
    return stamp.instant(in: .utc)
}

/// The wall reading written without an offset.
func reading(_ text: String) throws -> LocalDateTime {
    try #require(LocalDateTime(text), "\(text) is no wall reading")
}
