import Testing
import WorkTime

/// Ranges over a dozen minutes, compared with plain sets of minutes.
@Suite struct TimeRangeTests {
    private static let span = 12

    private func range(_ start: Int, _ end: Int) -> TimeRange {
        TimeRange(
            start: Instant(minutesSince1970: start), end: Instant(minutesSince1970: end))
    }

    private func minutes(_ range: TimeRange) -> Set<Int> {
        Set(range.start.minutesSince1970..<range.end.minutesSince1970)
    }

    private var everyRange: [TimeRange] {
        (0...Self.span).flatMap { start in (start...Self.span).map { range(start, $0) } }
    }

    @Test func `a range holds its start and not its end`() {
        let hour = TimeRange(start: Instant(minutesSince1970: 100), length: .hours(1))
        #expect(hour == range(100, 160))
        #expect(hour.length == .hours(1))
        #expect(hour.contains(Instant(minutesSince1970: 100)))
        #expect(hour.contains(Instant(minutesSince1970: 159)))
        #expect(!hour.contains(Instant(minutesSince1970: 160)))
        #expect(!hour.contains(Instant(minutesSince1970: 99)))
        #expect(!hour.isEmpty && range(5, 5).isEmpty)
        #expect(!range(5, 5).contains(Instant(minutesSince1970: 5)))
    }

    @Test func `overlap and intersection are those of the sets of minutes`() {
        for left in everyRange {
            for right in everyRange {
                let common = minutes(left).intersection(minutes(right))
                #expect(left.overlaps(right) == !common.isEmpty, "\(left) \(right)")
                let both = left.intersection(right)
                #expect(both.map(minutes) ?? [] == common, "\(left) \(right)")
                #expect(both.map(\.isEmpty) != true, "no intersection is empty")
                #expect(both == right.intersection(left))
            }
        }
    }

    @Test func `ranges that only touch do not overlap`() {
        #expect(!range(0, 5).overlaps(range(5, 9)))
        #expect(range(0, 5).intersection(range(5, 9)) == nil)
    }

    @Test func `subtracting holes leaves the other minutes in maximal pieces`() {
        var generator = LinearCongruentialGenerator(seed: 2026)
        for trial in 0..<3000 {
            let whole = everyRange.randomElement(using: &generator) ?? range(0, 1)
            let holes = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
                everyRange.randomElement(using: &generator) ?? range(0, 1)
            }
            let pieces = whole.subtracting(holes)
            let left = holes.reduce(minutes(whole)) { $0.subtracting(minutes($1)) }
            #expect(pieces.reduce(into: []) { $0.formUnion(minutes($1)) } == left, "\(trial)")
            #expect(pieces.allSatisfy { !$0.isEmpty }, "trial \(trial)")
            // Neither overlapping nor touching: each piece is as long as it can be.
            for (earlier, later) in zip(pieces, pieces.dropFirst()) {
                #expect(earlier.end < later.start, "trial \(trial): \(holes)")
            }
        }
    }

    @Test func `holes of every kind are subtracted`() {
        let day = range(10, 20)
        #expect(day.subtracting([]) == [day])
        #expect(day.subtracting([range(15, 15)]) == [day], "an empty hole takes nothing")
        #expect(day.subtracting([range(14, 16)]) == [range(10, 14), range(16, 20)])
        #expect(day.subtracting([range(16, 18), range(11, 13)]).count == 3, "in any order")
        #expect(day.subtracting([range(12, 15), range(13, 18)]) == [range(10, 12), range(18, 20)])
        #expect(day.subtracting([range(11, 19), range(12, 13)]) == [range(10, 11), range(19, 20)])
        #expect(day.subtracting([range(0, 12), range(18, 30)]) == [range(12, 18)])
        #expect(day.subtracting([range(0, 10), range(20, 30)]) == [day])
        #expect(day.subtracting([range(30, 40), range(0, 5)]) == [day])
        #expect(day.subtracting([day]).isEmpty)
        #expect(day.subtracting([range(0, 40)]).isEmpty)
        #expect(range(10, 10).subtracting([range(0, 40)]).isEmpty)
        #expect(range(10, 10).subtracting([]).isEmpty)
    }

    @Test func `instants move by lengths`() {
        let noon = Instant(minutesSince1970: 720)
        #expect(noon + .hours(12) == Instant(minutesSince1970: 1440))
        #expect(noon - .hours(24) == Instant(minutesSince1970: -720))
        #expect((noon - .hours(24)) - noon == Minutes(-1440))
        #expect(noon - .hours(1) < noon)
    }
}
