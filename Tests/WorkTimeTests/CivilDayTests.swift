import Testing
import WorkTime

@Suite struct CivilDayTests {
    /// Lengths in minutes, by hand from the published changes.
    @Test(arguments: [
        ("Europe/Berlin", "2026-03-28", 1440), ("Europe/Berlin", "2026-03-29", 1380),
        ("Europe/Berlin", "2026-03-30", 1440), ("Europe/Berlin", "2026-10-25", 1500),
        ("Europe/London", "2026-03-29", 1380), ("Europe/London", "2026-10-25", 1500),
        ("America/New_York", "2026-03-08", 1380), ("America/New_York", "2026-11-01", 1500),
        ("America/New_York", "2026-03-29", 1440), ("America/Los_Angeles", "2026-03-08", 1380),
        ("America/Los_Angeles", "2026-11-01", 1500), ("Australia/Lord_Howe", "2026-04-05", 1470),
        ("Australia/Lord_Howe", "2026-10-04", 1410), ("Africa/Casablanca", "2024-03-10", 1500),
        ("Africa/Casablanca", "2024-04-14", 1380), ("Asia/Kuala_Lumpur", "2026-03-29", 1440),
        ("Asia/Kuala_Lumpur", "1981-12-31", 1410), ("Asia/Kuala_Lumpur", "1982-01-01", 1440),
        ("Pacific/Apia", "2011-12-29", 1440), ("Pacific/Apia", "2011-12-30", 0),
        ("Pacific/Apia", "2011-12-31", 1440), ("America/Sao_Paulo", "2018-11-04", 1380),
        ("America/Sao_Paulo", "2018-02-17", 1500), ("America/Sao_Paulo", "2018-02-18", 1440),
        ("America/St_Johns", "2010-11-06", 1440), ("America/St_Johns", "2010-11-07", 1500),
        ("Antarctica/Troll", "2026-03-29", 1320), ("Antarctica/Troll", "2026-10-25", 1560),
        ("Asia/Kathmandu", "1986-01-01", 1425), ("UTC", "2026-03-29", 1440),
    ])
    func `a civil day is as long as its clocks make it`(
        identifier: String, date: String, length: Int
    ) throws {
        let day = try zone(identifier).day(try #require(LocalDate(date)))
        #expect(day.length == Minutes(length))
    }

    @Test func `a day starts and ends at local midnight`() throws {
        let date = try #require(LocalDate("2026-03-29"))
        let berlin = try zone("Europe/Berlin").day(date)
        #expect(berlin.start == (try instant("2026-03-28T23:00Z")))
        #expect(berlin.end == (try instant("2026-03-29T22:00Z")))
        let kualaLumpur = try zone("Asia/Kuala_Lumpur").day(date)
        #expect(kualaLumpur.start == (try instant("2026-03-28T16:00Z")))
        // Midnight is missing, so the day starts with the change.
        let saoPaulo = try zone("America/Sao_Paulo").day(try #require(LocalDate("2018-11-04")))
        #expect(saoPaulo.start == (try instant("2018-11-04T03:00Z")))
        // Midnight happens twice, so the day starts with the first.
        let stJohns = try zone("America/St_Johns").day(try #require(LocalDate("2010-11-07")))
        #expect(stJohns.start == (try instant("2010-11-07T02:30Z")))
        #expect(stJohns.end == (try instant("2010-11-08T03:30Z")))
    }

    @Test(arguments: PublishedChange.zones)
    func `days follow each other and hold the minutes that show their date`(
        identifier: String
    ) throws {
        let zone = try zone(identifier)
        var date = try #require(LocalDate("1970-01-02"))
        let last = try #require(LocalDate("2099-12-31"))
        var end = zone.day(date - 1).end
        while date <= last {
            let day = zone.day(date)
            if day.start != end || day.length > Minutes(1560) {
                Issue.record("\(date) is not the day after the one before")
            }
            if !day.isEmpty, zone.local(day.start).date != date {
                Issue.record("\(date) starts on another date")
            }
            // Where midnight happens twice, the day's early minutes show the date before.
            if !day.isEmpty, zone.local(day.end - Minutes(1)).date != date {
                Issue.record("\(date) ends on another date")
            }
            end = day.end
            date = date + 1
        }
    }

    @Test func `a year in Kuala Lumpur has 365 days of 24 hours`() throws {
        let zone = try zone("Asia/Kuala_Lumpur")
        let year = DateRange(start: try #require(LocalDate("2026-01-01")), days: 365)
        #expect(year.dates.allSatisfy { zone.day($0).length == .hours(24) })
    }
}
