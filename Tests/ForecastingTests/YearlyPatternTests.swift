import Foundation
import LunbanTestSupport
import RandomStreams
import Testing
import WorkTime

@testable import Forecasting

@Suite struct YearlyPatternTests {
    private let pattern: [Double] = [120, 100, 90, 80, 110, 60, 40]

    /// Poisson counts whose level swings by e to the power ± `swing` within a year.
    private func counts(days: Int, swing: Double, seed: UInt64 = 3) -> [Double] {
        var numbers = RepeatableNumbers(seed: seed)
        return (0..<days).map { day in
            let level = exp(swing * sin(2 * .pi * Double(day) / 364))
            return numbers.poisson(mean: pattern[day % 7] * level)
        }
    }

    @Test func `a pattern that comes back is followed`() throws {
        let found = try #require(YearlyPattern(counts(days: 1000, swing: 0.5)))
        #expect(found.slope > 0.7)
    }

    @Test(arguments: 1...5)
    func `chance is no pattern`(seed: Int) {
        #expect(YearlyPattern(counts(days: 1000, swing: 0, seed: UInt64(seed))) == nil)
    }

    @Test func `less than two years tell nothing`() {
        #expect(YearlyPattern(counts(days: 755, swing: 0.5)) == nil)
        #expect(YearlyPattern([]) == nil)
        #expect(YearlyPattern([Double?](repeating: 0, count: 900)) == nil)
        #expect(YearlyPattern([Double?](repeating: nil, count: 900)) == nil)
    }

    @Test func `forecasts turn with the year`() {
        let all = counts(days: 1106, swing: 0.8)
        var (seasonal, plain) = (0.0, 0.0)
        // Where the level rises or falls the fastest.
        for known in stride(from: 910, through: 1092, by: 26) {
            let history = madeUpHistory(days: known) { _, day, _ in all[day] }
            let found = MultiplicativeModel().forecast(
                history, days: history.next(14), specialDays: SpecialDays()
            ).mean[0]
            let young = madeUpHistory(days: 700) { _, day, _ in all[known - 700 + day] }
            let short = MultiplicativeModel().forecast(
                VolumeHistory(
                    days: DateRange(start: history.days.end - 700, days: 700), slotsPerDay: 1,
                    counts: young.counts),
                days: history.next(14), specialDays: SpecialDays()
            ).mean[0]
            for day in 0..<14 {
                seasonal += abs(found[day] - all[known + day])
                plain += abs(short[day] - all[known + day])
            }
        }
        #expect(seasonal < 0.9 * plain, "\(seasonal / plain)")
    }
}
