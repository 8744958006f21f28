import Testing
import WorkTime

struct ClockSpanTests {
    @Test(arguments: [
        ("20:00", "23:00", 1200..<1380), ("00:00", "00:00", 0..<1440),
        ("23:59", "00:00", 1439..<1440), ("00:00", "00:01", 0..<1),
    ])
    func `a span covers its minutes, and midnight ends the day`(
        from: String, until: String, minutes: Range<Int>
    ) throws {
        let (from, until) = (try #require(LocalTime(from)), try #require(LocalTime(until)))
        #expect(ClockSpan(from: from, until: until)?.minutes == minutes)
    }

    @Test(arguments: [("07:00", "07:00"), ("22:00", "02:00")])
    func `a span does not run backwards or over midnight`(from: String, until: String) throws {
        let (from, until) = (try #require(LocalTime(from)), try #require(LocalTime(until)))
        #expect(ClockSpan(from: from, until: until) == nil)
    }

    @Test func `the whole day is every minute`() {
        #expect(ClockSpan.wholeDay.minutes == 0..<1440)
    }
}
