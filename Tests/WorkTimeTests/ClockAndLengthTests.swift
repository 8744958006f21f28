import Testing
import WorkTime

@Suite struct ClockAndLengthTests {
    @Test func `every minute of the day reads back what it writes`() throws {
        var texts: [String] = []
        for hour in 0..<24 {
            for minute in 0..<60 {
                let time = try #require(LocalTime(hour: hour, minute: minute))
                #expect(time.minuteOfDay == texts.count)
                #expect(LocalTime(minuteOfDay: texts.count) == time)
                texts.append(time.description)
                #expect(LocalTime(time.description) == time)
            }
        }
        #expect(texts.count == 1440)
        #expect(texts == texts.sorted())
        #expect(texts[0] == "00:00" && texts[450] == "07:30" && texts[1439] == "23:59")
    }

    @Test(arguments: [
        "", "7:30", "07:3", "24:00", "07:60", "0730", "07.30", "07:30:00", " 07:30", "07:30 ",
        "-7:30", "07:-1", "99:99", "aa:bb", "０７:３０",
    ])
    func `any other text is no time of day`(text: String) {
        #expect(LocalTime(text) == nil)
    }

    @Test func `parts that no clock shows are no time`() {
        #expect(LocalTime(hour: 24, minute: 0) == nil)
        #expect(LocalTime(hour: -1, minute: 0) == nil)
        #expect(LocalTime(hour: 0, minute: 60) == nil)
        #expect(LocalTime(minuteOfDay: 1440) == nil)
        #expect(LocalTime(minuteOfDay: -1) == nil)
        #expect(LocalTime.midnight == LocalTime("00:00"))
    }

    @Test(arguments: [
        (0, "0m"), (45, "45m"), (60, "1h"), (450, "7h30"), (485, "8h05"), (480, "8h"),
        (1500, "25h"), (-30, "-30m"), (-90, "-1h30"), (-61, "-1h01"), (-120, "-2h"),
    ])
    func `lengths are written as people write them`(count: Int, text: String) {
        #expect(Minutes(count).description == text)
    }

    @Test func `lengths add, differ, scale and compare`() {
        #expect(Minutes.hours(8) + Minutes(30) == Minutes(510))
        #expect(Minutes.hours(8) - Minutes.hours(9) == Minutes(-60))
        #expect(Minutes.days(2) == Minutes.hours(48))
        #expect(Minutes(45) * 3 == Minutes(135))
        #expect(Minutes(90).inHours == 1.5)
        #expect(Minutes.zero < Minutes(1))
        #expect(Minutes(-1) < .zero)
    }

    @Test func `weeks run from Monday to Sunday`() {
        #expect(Weekday.allCases.map(\.rawValue) == [1, 2, 3, 4, 5, 6, 7])
        #expect(
            Weekday.allCases.map(\.abbreviation)
                == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])
        #expect(Weekday.allCases.sorted() == Weekday.allCases)
        #expect(Weekday.saturday < .sunday)
    }

    @Test func `readings are ordered by date, then by time`() throws {
        let texts = [
            "1969-12-31T23:59", "1970-01-01T00:00", "2026-11-23T07:30", "2026-11-23T22:00",
            "2026-11-24T06:00",
        ]
        let readings = try texts.map { try #require(LocalDateTime($0)) }
        #expect(readings.reversed().sorted() == readings)
        #expect(readings.map(\.description) == texts)
    }
}
