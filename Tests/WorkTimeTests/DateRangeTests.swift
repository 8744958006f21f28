import Testing
import WorkTime

@Suite struct DateRangeTests {
    private func range(_ start: Int, _ end: Int) -> DateRange {
        DateRange(start: LocalDate(dayNumber: start), end: LocalDate(dayNumber: end))
    }

    @Test func `a run of dates holds its start and not its end`() throws {
        let start = try #require(LocalDate("2026-12-28"))
        let week = DateRange(start: start, days: 7)
        #expect(week.end.description == "2027-01-04")
        #expect(week.count == 7)
        #expect(week.dates.map(\.weekday) == Weekday.allCases)
        #expect(week.contains(start) && week.contains(week.end - 1))
        #expect(!week.contains(week.end) && !week.contains(start - 1))
    }

    @Test func `an empty run holds nothing and meets nothing`() {
        let empty = range(3, 3)
        #expect(empty.count == 0 && empty.dates.isEmpty)
        #expect(!empty.contains(empty.start))
        #expect(!empty.overlaps(range(0, 9)) && !range(0, 9).overlaps(empty))
    }

    @Test func `runs overlap when some date lies in both`() {
        let all = (0...5).flatMap { start in (start...5).map { range(start, $0) } }
        for left in all {
            for right in all {
                let common = Set(left.dates).intersection(right.dates)
                #expect(left.overlaps(right) == !common.isEmpty, "\(left) \(right)")
            }
        }
    }
}
