import Forecasting
import Foundation
import Testing
import WorkTime

@Suite struct ForecastInvarianceTests {
    private static let models: [any ForecastModel] = [
        MultiplicativeModel(), CombinedModel(), WeekdayMeanModel(weeks: 4), WeekdayMeanModel(),
        WeekdayMeanModel.seasonalNaive,
    ]
    private let pattern = [120.0, 100, 90, 80, 110, 30, 20]

    /// Counts that scatter around a weekday pattern and fall by a fifth, in four slots a day.
    private func counts(seed: UInt64) -> [Double] {
        var numbers = RepeatableNumbers(seed: seed)
        return (0..<84 * 4).map { slot in
            let day = slot / 4
            return numbers.poisson(
                mean: pattern[day % 7] * (1 - 0.2 * Double(day) / 84) * Double(1 + slot % 4))
        }
    }

    private func history(_ counts: [Double], weeksLater: Int = 0) -> VolumeHistory {
        VolumeHistory(
            days: DateRange(start: firstDay + 7 * weeksLater, days: counts.count / 4),
            slotsPerDay: 4, counts: [counts])
    }

    @Test(arguments: models.indices, [1, 2, 3])
    func `ten times the arrivals are ten times the forecast`(model: Int, seed: Int) {
        let counts = counts(seed: UInt64(seed))
        let one = history(counts)
        let ten = history(counts.map { 10 * $0 })
        let model = Self.models[model]
        let small = model.forecast(one, days: one.next(14), specialDays: SpecialDays()).mean[0]
        let large = model.forecast(ten, days: ten.next(14), specialDays: SpecialDays()).mean[0]
        for (small, large) in zip(small, large) {
            // Shrinkage counts arrivals: with more of them it does a little less.
            #expect(abs(large / (10 * small) - 1) < 0.03)
        }
    }

    @Test(arguments: models.indices, [1, 5, 52])
    func `weeks later the same arrivals give the same forecast`(model: Int, weeks: Int) {
        let counts = counts(seed: 4)
        let holiday = firstDay + 30
        let now = history(counts)
        let later = history(counts, weeksLater: weeks)
        let model = Self.models[model]
        let one = model.forecast(now, days: now.next(14), specialDays: special(holiday))
        let other = model.forecast(
            later, days: later.next(14), specialDays: special(holiday + 7 * weeks))
        #expect(one.mean == other.mean)
        #expect(one.dispersion == other.dispersion)
    }

    private func special(_ date: LocalDate) -> SpecialDays {
        SpecialDays([SpecialDay(date: date, kind: .holiday, name: "Feast")])
    }

    @Test(arguments: models.indices)
    func `hostile histories still have an answer`(model: Int) {
        let model = Self.models[model]
        let histories = [
            madeUpHistory(days: 0) { _, _, _ in 0 },
            madeUpHistory(days: 0, classCount: 0) { _, _, _ in 0 },
            madeUpHistory(days: 1, slotsPerDay: 48) { _, _, slot in Double(slot) },
            madeUpHistory(days: 90, slotsPerDay: 2) { _, _, _ in 0 },
            // One huge spike, early, late and on the last day.
            madeUpHistory(days: 90) { _, day, _ in day == 20 ? 1e9 : 3 },
            madeUpHistory(days: 90) { _, day, _ in day == 89 ? 1e9 : 3 },
            madeUpHistory(days: 90) { _, day, _ in day == 89 ? 1e9 : 0 },
            // A class that began yesterday beside one that ended.
            madeUpHistory(days: 90, classCount: 2) { series, day, _ in
                series == 0 ? (day == 89 ? 40 : 0) : (day < 60 ? 40 : 0)
            },
            // Nothing may be learned from.
            madeUpHistory(
                days: 40, excluding: Set((0..<40).map { firstDay + $0 })
            ) { _, _, _ in 7 },
        ]
        for history in histories {
            let forecast = model.forecast(
                history, days: history.next(14), specialDays: SpecialDays())
            #expect(forecast.mean.count == history.classCount)
            #expect(forecast.mean.joined().allSatisfy { $0 >= 0 && $0.isFinite })
            for level in [0.025, 0.5, 0.975] {
                let values = forecast.quantile(level, by: .totalBySlot).joined()
                #expect(values.allSatisfy { $0 >= 0 && $0.isFinite })
            }
        }
    }

    @Test func `one huge spike hardly moves the forecast`() {
        let calm = madeUpHistory(days: 90) { _, _, _ in 100 }
        let spike = madeUpHistory(days: 90) { _, day, _ in day == 40 ? 100_000 : 100 }
        let model = MultiplicativeModel()
        let expected = model.forecast(calm, days: calm.next(14), specialDays: SpecialDays())
        let found = model.forecast(spike, days: spike.next(14), specialDays: SpecialDays())
        for (found, expected) in zip(found.mean[0], expected.mean[0]) {
            #expect(abs(found / expected - 1) < 0.25)
        }
    }

    @Test func `volumes that fall week after week are not forecast as if they stood still`() {
        var numbers = RepeatableNumbers(seed: 8)
        let counts = (0..<126).map { day in
            numbers.poisson(mean: 10 * pattern[day % 7] * pow(0.94, Double(day) / 7))
        }
        let history = madeUpHistory(days: 112) { _, day, _ in counts[day] }
        let forecast = MultiplicativeModel().forecast(
            history, days: history.next(14), specialDays: SpecialDays())
        let ratio = forecast.mean[0].reduce(0, +) / counts[112...].reduce(0, +)
        #expect(abs(ratio - 1) < 0.1)
    }
}
