import Forecasting
import Testing
import WorkTime

/// Forecasts the same number everywhere, with Poisson scatter.
private struct ConstantModel: ForecastModel {
    let value: Double

    func forecast(
        _ history: VolumeHistory, days: DateRange, specialDays: SpecialDays
    ) -> VolumeForecast {
        let series = ForecastDispersion.Series(day: 0, busySlot: 0, quietSlot: 0, busyMean: 0)
        let row = [Double](repeating: value, count: days.count * history.slotsPerDay)
        return VolumeForecast(
            days: days, slotsPerDay: history.slotsPerDay,
            mean: history.counts.map { _ in row },
            dispersion: ForecastDispersion(
                classes: history.counts.map { _ in series }, total: series))
    }
}

@Suite struct BacktestTests {
    @Test func `measures are those worked out by hand`() throws {
        // 14 days known: the second week is 2 above the first; then 3, 5, 12 against forecasts of 4.
        let history = madeUpHistory(days: 17) { _, day, _ in
            day < 7 ? 4 : day < 14 ? 6 : [3, 5, 12][day - 14]
        }
        let test = Backtest.run(
            model: ConstantModel(value: 4), baseline: ConstantModel(value: 0), history: history,
            origins: [firstDay + 14, firstDay + 15, firstDay], horizonDays: 3,
            specialDays: SpecialDays())
        #expect(test.origins == [firstDay + 14], "the others lack a horizon or a history")
        let day = try #require(test[.totalByDay])
        #expect(day.model.wape == 0.5)
        #expect(day.model.bias == -0.4)
        #expect(day.model.mase == (10.0 / 3) / 2)
        // Poisson with mean 4 lies within 2...7 for 10 % and 90 %.
        #expect(day.model.coverage == 2.0 / 3)
        #expect(day.baseline.wape == 1)
        #expect(day.baseline.bias == -1)
        #expect(day.baseline.coverage == 0)
    }

    @Test func `excluded days are not judged and silence has no percentage`() throws {
        let history = madeUpHistory(days: 9, excluding: [firstDay + 8]) { _, day, _ in
            day == 8 ? 99 : 0
        }
        let test = Backtest.run(
            model: ConstantModel(value: 0), baseline: ConstantModel(value: 0), history: history,
            origins: [firstDay + 7], horizonDays: 2, specialDays: SpecialDays())
        let day = try #require(test[.totalByDay])
        #expect(day.model.wape == nil && day.model.bias == nil && day.model.mase == nil)
        #expect(day.model.coverage == 1)
    }

    @Test func `intervals of overdispersed arrivals hold what they promise`() throws {
        var numbers = RepeatableNumbers(seed: 2024)
        let pattern = [1.2, 1, 1, 0.9, 1, 0.5, 0.4]
        // One rate a day for all its slots: variance 40 + 40²/9 and more, three times Poisson's.
        let history = madeUpHistory(days: 300, slotsPerDay: 1, classCount: 2) { series, day, _ in
            numbers.negativeBinomial(
                mean: pattern[day % 7] * (series == 0 ? 40 : 15), shape: 9)
        }
        let origins = (0..<15).map { firstDay + 90 + 14 * $0 }
        let test = Backtest.run(
            model: MultiplicativeModel(), baseline: WeekdayMeanModel(), history: history,
            origins: origins, horizonDays: 14, specialDays: SpecialDays())
        for grain in [ForecastGrain.classByDay, .totalByDay] {
            let comparison = try #require(test[grain])
            #expect(comparison.model.coverage > 0.72 && comparison.model.coverage < 0.9)
            #expect(comparison.baseline.coverage > 0.72 && comparison.baseline.coverage < 0.9)
            #expect(abs(comparison.model.bias ?? 1) < 0.08)
        }
    }
}
