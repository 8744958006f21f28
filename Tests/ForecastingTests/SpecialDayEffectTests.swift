import Forecasting
import Foundation
import LunbanTestSupport
import RandomStreams
import Testing
import WorkTime

@Suite struct SpecialDayEffectTests {
    private let model = MultiplicativeModel()
    private let pattern: [Double] = [120, 100, 90, 80, 110, 60, 40]

    /// Days of one kind and name.
    private func days(_ kind: SpecialDayKind, _ name: String, _ days: [Int]) -> [SpecialDay] {
        days.map { SpecialDay(date: firstDay + $0, kind: kind, name: name) }
    }

    /// How the days after the history come out beside the weekday pattern.
    private func ratios(
        _ special: [SpecialDay], days: Int, ahead: Int = 14, factor: (Int) -> Double
    ) -> [Double] {
        let history = madeUpHistory(days: days) { _, day, _ in pattern[day % 7] * factor(day) }
        let forecast = model.forecast(
            history, days: history.next(ahead), specialDays: SpecialDays(special))
        return forecast.mean[0].indices.map { forecast.mean[0][$0] / pattern[(days + $0) % 7] }
    }

    @Test(arguments: [SpecialDayKind.holiday, .campaign])
    func `the days before and after are learned`(kind: SpecialDayKind) {
        let special = Array(stride(from: 10, through: 220, by: 15))
        let found = ratios(days(kind, "x", special), days: 206) { day in
            if special.contains(day) { return 0.5 }
            if special.contains(day + 1) { return 0.8 }
            return special.contains(day - 1) ? 1.4 : 1
        }
        // Day 220 is the fifteenth after the history; 205 lies in it.
        let ahead = ratios(days(kind, "x", special), days: 213) { day in
            if special.contains(day) { return 0.5 }
            if special.contains(day + 1) { return 0.8 }
            return special.contains(day - 1) ? 1.4 : 1
        }
        #expect(abs(found[3] - 1) < 0.05)
        #expect(abs(ahead[6] - 0.8) < 0.05)
        #expect(abs(ahead[7] - 0.5) < 0.05)
        #expect(abs(ahead[8] - 1.4) < 0.1)
        #expect(abs(ahead[10] - 1) < 0.05)
    }

    @Test func `without an example the days beside a holiday are ordinary`() {
        let found = ratios(days(.holiday, "New", [143]), days: 140) { _ in 1 }
        #expect(abs(found[2] - 1) < 0.01 && abs(found[4] - 1) < 0.01)
        #expect(abs(found[3] - 0.497) < 0.01)
    }

    @Test func `a feast that moves is learned by the place of the day within it`() {
        // Two feasts of ten days, 354 days apart, and the first days of a third.
        let starts = [20, 374, 728]
        let feast = starts.flatMap { Array($0..<$0 + 10) }
        let found = ratios(days(.season, "Lunar New Year", feast), days: 724) { day in
            for start in starts {
                switch day - start {
                case -1: return 1.3
                case 0, 1: return 0.4
                case 2...6: return 0.7
                case 7...9: return 0.9
                default: continue
                }
            }
            return 1
        }
        #expect(found[3] > 1.12, "the eve")
        #expect(found[4...5].allSatisfy { abs($0 - 0.4) < 0.12 })
        #expect(found[6...10].allSatisfy { abs($0 - 0.7) < 0.12 })
        #expect(found[11...13].allSatisfy { abs($0 - 0.9) < 0.12 })
    }

    @Test func `a season never seen changes nothing`() {
        let found = ratios(days(.season, "Ramadan", Array(145..<175)), days: 140) { _ in 1 }
        #expect(found.allSatisfy { abs($0 - 1) < 0.01 })
    }

    @Test func `an effect of a year ago is not forgotten`() {
        let holidays = days(.holiday, "Feast", [30, 395])
        let found = ratios(holidays, days: 390) { $0 == 30 ? 0.1 : 1 }
        // Unseen, it would be half an ordinary day.
        #expect(found[5] < 0.3)
    }

    @Test func `days that are special to the calendar alone do little harm`() {
        forAll(seed: 900, count: 5) { stream in
            let special = (0..<224).filter { _ in stream.next() % 20 == 0 }
            var numbers = RepeatableNumbers(seed: stream.next() % 1000)
            let counts = (0..<210).map { numbers.poisson(mean: 3 * pattern[$0 % 7]) }
            let history = madeUpHistory(days: 210) { _, day, _ in counts[day] }
            let plain = model.forecast(
                history, days: history.next(14), specialDays: SpecialDays())
            let told = model.forecast(
                history, days: history.next(14),
                specialDays: SpecialDays(days(.campaign, "none", special)))
            for (one, other) in zip(plain.mean[0], told.mean[0]) {
                #expect(abs(other / one - 1) < 0.12)
            }
        }
    }

    @Test func `days with many effects are told apart in any order of the calendar`() {
        // Thursdays in turn holiday, sale and both, each of three names: effects meet in all ways.
        let special = (0..<52).flatMap { week -> [SpecialDay] in
            let kinds: [SpecialDayKind] = [[.holiday], [.campaign], [.campaign, .holiday]][week % 3]
            return kinds.flatMap { days($0, "n\(week % 4)", [7 * week + 3]) }
        }
        func factor(_ day: Int) -> Double {
            guard day % 7 == 3 else { return 1 }
            return [0.5, 1.5, 0.75][day / 7 % 3]
        }
        let forward = ratios(special, days: 350, factor: factor)
        let backward = ratios(special.reversed(), days: 350, factor: factor)
        for (index, ratio) in zip(0..., forward) {
            #expect(abs(ratio / factor(350 + index) - 1) < 0.05)
            #expect(abs(ratio / backward[index] - 1) < 1e-6)
        }
    }

    @Test func `the first days of a month are learned from three months on`() {
        func factor(_ day: Int) -> Double { (firstDay + day).parts.day <= 4 ? 1.25 : 1 }
        let firsts = (150..<200).filter { (firstDay + $0).parts.day == 1 }
        let first = firsts[0]
        let found = ratios([], days: first - 2, factor: factor)
        for (index, ratio) in zip(0..., found) {
            #expect(abs(ratio / factor(first - 2 + index) - 1) < 0.06)
        }
        let short = ratios([], days: 80) { _ in 1 }
        #expect(short.allSatisfy { abs($0 - 1) < 0.01 })
    }
}
