import ForecastBenchmarks
import Forecasting
import Testing
import WorkTime

@Suite struct ReadingTests {
    @Test func `rows may come in any order and slots are those of the file`() throws {
        let file = try SeriesFile(
            reading: """
                series_id,timestamp,value
                b,2016-02-29T00:30:00,3
                a,2016-03-01T00:00:00,2.5
                b,2016-02-29T00:00:00,1

                """)
        #expect(file.series.map(\.name) == ["a", "b"])
        #expect(file.series[1].rows.map(\.value) == [1, 3])
        #expect(file.series[0].slots == LocalTime.halfHours)
        #expect(file.series[1].days.count == 1)
    }

    @Test func `everything that is wrong is told at once`() throws {
        let text = """
            series,timestamp,value
            a,2016-02-29T00:00:00,3
            a,2016-02-30T00:00:00,3
            a,2016-02-29T00:00:00,4
            a,2016-03-01T00:00:00,-1
            a,2016-03-02T00:00:00,nan
            a,2016-03-03T00:00:00
            """
        let error = try #require(throws: SeriesFormatError.self) {
            try SeriesFile(reading: text)
        }
        #expect(error.omittedCount == 0)
        #expect(
            error.description == """
                1: error: header: expected 'series_id,timestamp,value', found 'series,timestamp,value'
                3: error: timestamp: expected a time such as 2016-02-29T08:30:00, found '2016-02-30T00:00:00'
                4: error: timestamp: expected each time of a series once, found '2016-02-29T00:00:00' again after line 2
                5: error: value: expected a number from 0 to 1e9, found '-1'
                6: error: value: expected a number from 0 to 1e9, found 'nan'
                7: error: line: expected 3 fields separated by commas, found 2
                """)
    }

    @Test(arguments: ["", "series_id,timestamp,value\n"])
    func `a file without rows is told`(text: String) throws {
        let error = try #require(throws: SeriesFormatError.self) {
            try SeriesFile(reading: text)
        }
        #expect(error.description.contains("file: expected at least one row, found none"))
    }

    @Test func `a flood of problems is counted`() throws {
        let text = "series_id,timestamp,value\n" + String(repeating: "a,b,c\n", count: 80)
        let error = try #require(throws: SeriesFormatError.self) {
            try SeriesFile(reading: text)
        }
        #expect(error.problems.count == 50 && error.omittedCount == 30)
    }

    @Test func `holidays are told by calendar and may have commas in their names`() throws {
        let file = try HolidayFile(
            reading: """
                calendar,date,name
                BR,2016-03-25,Good Friday
                IL,1999-10-21,Feast, and more
                """)
        #expect(file.calendars == ["BR", "IL"])
        let days = try #require(file.specialDays("IL")).days
        #expect(days.map(\.name) == ["Feast, and more"])
        #expect(file.specialDays("XX") == nil)
        #expect(throws: SeriesFormatError.self) {
            try HolidayFile(reading: "calendar,date,name\nBR,2016-13-01,No\n")
        }
    }
}
