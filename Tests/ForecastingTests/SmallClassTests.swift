import Forecasting
import LunbanTestSupport
import RandomStreams
import Testing
import WorkTime

@Suite struct SmallClassTests {
    private static let models: [any ForecastModel] = [
        MultiplicativeModel(), CombinedModel(), WeekdayMeanModel(),
    ]

    /// Classes of a few tickets a week to a few an hour, in six slots a day, busier on some days.
    private func history(_ stream: inout RandomStream) -> VolumeHistory {
        var numbers = RepeatableNumbers(seed: stream.next() % 100_000)
        let means = (0..<3).map { _ in 0.02 + numbers.uniform() * numbers.uniform() * 2 }
        return madeUpHistory(days: 70, slotsPerDay: 6, classCount: 3) { series, _, _ in
            numbers.negativeBinomial(mean: means[series], shape: 2)
        }
    }

    @Test(arguments: models.indices)
    func `quantiles of small classes are whole, in order and never negative`(model: Int) {
        forAll(seed: 40, count: 4) { stream in
            let history = history(&stream)
            let forecast = Self.models[model].forecast(
                history, days: history.next(7), specialDays: SpecialDays())
            for grain in [ForecastGrain.classBySlot, .classByDay] {
                var before = forecast.mean(by: grain).map { $0.map { _ in 0.0 } }
                for quantiles in forecast.quantiles(by: grain) {
                    for (lower, upper) in zip(before.joined(), quantiles.joined()) {
                        #expect(upper >= lower && upper == upper.rounded())
                    }
                    before = quantiles
                }
            }
        }
    }

    @Test func `quantiles of small classes hold what they promise`() {
        var stream = RandomStream(seed: 12)
        var (below, above, count) = (0, 0, 0)
        for _ in 0..<12 {
            let whole = history(&stream)
            let known = whole.before(whole.days.end - 14)
            let forecast = CombinedModel().forecast(
                known, days: known.next(14), specialDays: SpecialDays())
            let low = forecast.quantile(0.1)
            let high = forecast.quantile(0.9)
            for series in 0..<3 {
                for slot in 0..<84 {
                    let value = whole.counts[series][56 * 6 + slot]
                    below += value < low[series][slot] ? 1 : 0
                    above += value > high[series][slot] ? 1 : 0
                    count += 1
                }
            }
        }
        // A tenth at most on either side, whole numbers being coarse.
        #expect(Double(below) / Double(count) < 0.13)
        #expect(Double(above) / Double(count) < 0.13)
        #expect(Double(above) / Double(count) > 0.03)
    }

    @Test func `standard quantiles are those of the levels one by one`() {
        let history = madeUpHistory(days: 70) { _, day, _ in Double(day % 5) }
        let forecast = MultiplicativeModel().forecast(
            history, days: history.next(3), specialDays: SpecialDays())
        let quantiles = forecast.quantiles(by: .totalByDay)
        #expect(DailyForecast.levels.count == 19)
        #expect(quantiles == DailyForecast.levels.map { forecast.quantile($0, by: .totalByDay) })
    }
}
