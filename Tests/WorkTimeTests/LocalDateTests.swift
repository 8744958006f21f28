import Testing
import WorkTime

@Suite struct LocalDateTests {
    // J. Meeus, Astronomical Algorithms, 2nd ed. (1998), chapter 7: day number = JD − 2440587.5.
    @Test(arguments: [
        ("1600-01-01", -135_140), ("1600-12-31", -134_775), ("1900-01-01", -25_567),
        ("1957-10-04", -4_472), ("1970-01-01", 0), ("1987-01-27", 6_235), ("1987-06-19", 6_378),
        ("1988-01-27", 6_600), ("1988-06-19", 6_744), ("1999-01-01", 10_592),
        ("2000-01-01", 10_957),
    ])
    func `day numbers agree with published Julian Days`(text: String, number: Int) throws {
        #expect(try #require(LocalDate(text)).dayNumber == number)
        #expect(LocalDate(dayNumber: number).description == text)
    }

    // The first Gregorian day (bull Inter gravissimas, 1582), American independence, Gauss's
    // birthday (he worked out the date from the weekday), Meeus's example 7.e, Malayan
    // independence, the landing on the Moon, the epoch of POSIX.
    @Test(arguments: [
        ("1582-10-15", Weekday.friday), ("1776-07-04", .thursday), ("1777-04-30", .wednesday),
        ("1954-06-30", .wednesday), ("1957-08-31", .saturday), ("1969-07-20", .sunday),
        ("1969-12-31", .wednesday), ("1970-01-01", .thursday), ("2000-01-01", .saturday),
        ("2024-02-29", .thursday), ("2026-11-23", .monday), ("2100-03-01", .monday),
    ])
    func `weekdays of days in history are right`(text: String, weekday: Weekday) throws {
        #expect(try #require(LocalDate(text)).weekday == weekday)
    }

    // B. H. Brown, solution to problem E 36, *American Mathematical Monthly* 40 (1933), 607.
    @Test func `the thirteenth falls on a Friday 688 times in 400 years`() throws {
        var frequency = [Int](repeating: 0, count: 8)
        for year in 1901...2300 {
            for month in 1...12 {
                let date = try #require(LocalDate(year: year, month: month, day: 13))
                frequency[date.weekday.rawValue] += 1
            }
        }
        // Monday to Sunday.
        #expect(frequency == [0, 685, 685, 687, 684, 688, 684, 687])
    }

    @Test(arguments: [
        (1600, true), (1700, false), (1800, false), (1900, false), (1996, true), (2000, true),
        (2023, false), (2024, true), (2100, false), (2400, true), (0, true), (-4, true),
        (-100, false), (-1, false),
    ])
    func `a leap year has a 29 February`(year: Int, isLeap: Bool) throws {
        #expect((LocalDate(year: year, month: 2, day: 29) != nil) == isLeap)
        let first = try #require(LocalDate(year: year, month: 1, day: 1))
        let next = try #require(LocalDate(year: year + 1, month: 1, day: 1))
        #expect(next - first == (isLeap ? 366 : 365))
        #expect(first.parts == (year, 1, 1), "also before the year 0")
        #expect((next - 1).parts == (year, 12, 31))
    }

    @Test func `every day from 1900 to 2100 follows the one before`() throws {
        // Thirty days hath September; 1900 and 2100 have no leap day, 2000 has.
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        var number = -25_567
        var weekday = 1
        for year in 1900...2100 {
            let isLeap = year % 4 == 0 && year != 1900 && year != 2100
            for month in 1...12 {
                for day in 1...(lengths[month - 1] + (month == 2 && isLeap ? 1 : 0)) {
                    let date = try #require(LocalDate(year: year, month: month, day: day))
                    let good =
                        date.dayNumber == number && date.parts == (year, month, day)
                        && date.weekday.rawValue == weekday
                    if !good { Issue.record("wrong at \(year)-\(month)-\(day): \(date)") }
                    number += 1
                    weekday = weekday % 7 + 1
                }
            }
        }
        #expect(number + 25_567 == 73_414)
    }

    @Test func `every day from 1900 to 2100 reads back what it writes`() throws {
        let first = try #require(LocalDate("1900-01-01"))
        var before = ""
        for date in DateRange(start: first, days: 73_414).dates {
            let text = date.description
            // ISO 8601 dates sort as texts.
            if LocalDate(text) != date || text.utf8.count != 10 || text <= before {
                Issue.record("\(date.dayNumber) is written \(text)")
            }
            before = text
        }
        #expect(before == "2100-12-31")
    }

    @Test(arguments: [
        "", "2026", "2026-11", "2026-11-", "2026-1-05", "2026-11-5", "2026-13-01", "2026-00-10",
        "2026-11-00", "2026-11-31", "2026-02-29", "1900-02-29", "2026-04-31", "2026/11/23",
        "20261123", "26-11-23", "+2026-11-23", "-2026-11-23", " 2026-11-23", "2026-11-23 ",
        "2026-11-23\n", "2026-11-23T", "2026-11-233", "12026-11-23", "2026–11–23", "२०२६-११-२३",
        "2026-1１-23", "2026-11-2é", "23-11-2026", "2026-W48-1", "2026-327",
    ])
    func `any other text is no date`(text: String) {
        #expect(LocalDate(text) == nil)
    }

    @Test(arguments: [(2026, 0, 1), (2026, 13, 1), (2026, 6, 31), (2026, 6, -1), (10_000, 1, 1)])
    func `parts that no calendar shows are no date`(year: Int, month: Int, day: Int) {
        #expect(LocalDate(year: year, month: month, day: day) == nil)
        #expect(LocalDate(year: year, month: Int.max, day: day) == nil)
    }

    @Test func `a substring is read like a string`() throws {
        let line = "N,2026-11-23,22:00"
        let field = try #require(line.split(separator: ",").dropFirst().first)
        #expect(LocalDate(field)?.description == "2026-11-23")
    }

    /// The weeks around the year's ends, and the week of a leap day.
    @Test(arguments: [
        ("2026-11-23", "2026-11-23"), ("2026-11-29", "2026-11-23"), ("2026-11-30", "2026-11-30"),
        ("2027-01-01", "2026-12-28"), ("2027-01-03", "2026-12-28"), ("2024-03-01", "2024-02-26"),
        ("1970-01-01", "1969-12-29"), ("1969-12-28", "1969-12-22"),
    ])
    func `a week starts on Monday`(text: String, monday: String) throws {
        #expect(try #require(LocalDate(text)).startOfWeek.description == monday)
    }

    @Test func `days add up over month, leap day and year end`() throws {
        let date = try #require(LocalDate("2024-02-28"))
        #expect((date + 1).description == "2024-02-29")
        #expect((date + 2).description == "2024-03-01")
        #expect((date - 59).description == "2023-12-31")
        #expect((date + 366).description == "2025-02-28")
        #expect(date.advanced(by: -28).description == "2024-01-31")
        #expect(date.distance(to: date + 400) == 400)
        #expect((date + 400) - date == 400)
        #expect(date < date + 1)
    }
}
