import LaborLaw
import Testing
import WorkTime

/// Easter Sundays of the Gregorian calendar.
struct HolidayEasterTests {
    @Test(arguments: [
        "1900-04-15", "1913-03-23", "1943-04-25", "1954-04-18", "1961-04-02", "1981-04-19",
        "1999-04-04", "2000-04-23", "2008-03-23", "2011-04-24", "2019-04-21", "2024-03-31",
        "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25", "2049-04-18", "2076-04-19",
        "2100-03-28",
    ])
    func `Easter Sunday falls on the known dates`(text: String) throws {
        let date = try #require(LocalDate(text))
        #expect(LocalDate.easterSunday(of: date.parts.year) == date)
    }

    @Test func `Easter is a Sunday from 22 March to 25 April in every year`() throws {
        for year in 1583...2500 {
            let easter = LocalDate.easterSunday(of: year)
            let first = try #require(LocalDate(year: year, month: 3, day: 22))
            #expect(easter.weekday == .sunday && (0...34).contains(easter - first), "\(easter)")
        }
    }

    @Test func `the twentieth and twenty-first centuries have their known extremes`() {
        let days = (1900...2100).map { LocalDate.easterSunday(of: $0) }
        let latest = days.filter { $0.parts.month == 4 && $0.parts.day == 25 }
        #expect(latest.map(\.parts.year) == [1943, 2038])
        #expect(days.allSatisfy { $0.parts.month == 4 || $0.parts.day >= 23 })
    }
}
