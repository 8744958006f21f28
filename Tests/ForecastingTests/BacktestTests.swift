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
        // Squared errors of 1, 1 and 64 over squared changes of 4.
        let squares: Double = 66.0 / 3 / 4
        #expect(day.model.rmsse == squares.squareRoot())
        // Its quantiles of 5 %, 10 % … 95 %, from tables of the Poisson distribution.
        let quantiles = [1.0, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 6, 6, 7, 8]
        let losses = quantiles.enumerated().map { index, quantile in
            let level = Double(index + 1) / 20
            return [3.0, 5, 12].reduce(0) {
                $0 + 2 * ($1 < quantile ? (1 - level) * (quantile - $1) : level * ($1 - quantile))
            }
        }
        let loss = try #require(day.model.quantileLoss)
        #expect(abs(loss - losses.reduce(0, +) / 19 / 20) < 1e-12)
        // Of quantiles that are all zero the loss is Σ2τy, on average Σy.
        #expect(abs(try #require(day.baseline.quantileLoss) - 1) < 1e-12)
        #expect(day.baseline.wape == 1)
        #expect(day.baseline.bias == -1)
        #expect(day.baseline.coverage == 0)
    }

    @Test func `days ahead and classes are judged apart`() throws {
        // The first class as above, the second nothing but one ticket on the third day ahead.
        let history = madeUpHistory(days: 17, slotsPerDay: 1, classCount: 2) { series, day, _ in
            if series == 1 { return day == 16 ? 1 : 0 }
            return day < 7 ? 4 : day < 14 ? 6 : [3, 5, 12][day - 14]
        }
        let test = Backtest.run(
            model: ConstantModel(value: 4), baseline: ConstantModel(value: 0), history: history,
            origins: [firstDay + 14], horizonDays: 3, specialDays: SpecialDays())
        #expect(test.series.map(\.classIndex) == [nil, nil, nil, 0, 0, 0, 1, 1, 1])
        let spans = [1...3, 1...1, 2...3]
        #expect(test.series.map(\.daysAhead) == spans + spans + spans)
        let first = test.series.filter { $0.classIndex == 0 }.map(\.model)
        let wape: [Double?] = [0.5, 1.0 / 3, 9.0 / 17]
        let mase: [Double?] = [(10.0 / 3) / 2, 0.5, 2.25]
        let rmsse: [Double?] = [66.0 / 3 / 4, 1.0 / 4, 65.0 / 2 / 4].map { $0.squareRoot() }
        #expect(first.map(\.wape) == wape)
        #expect(first.map(\.mase) == mase)
        #expect(first.map(\.rmsse) == rmsse)
        #expect(first.map(\.coverage) == [2.0 / 3, 1, 0.5])
        let second = test.series.filter { $0.classIndex == 1 }.map(\.model)
        #expect(second.map(\.wape) == [11, nil, 7])
        #expect(second.map(\.mase) == [nil, nil, nil], "it never changed before")
        // 4 and 4 expected against 13 that came on the third day, less on the others.
        #expect(test.series[0].model.bias == 3.0 / 21)
    }

    @Test func `outages before an origin do not make forecasts look good`() throws {
        let history = madeUpHistory(days: 22, excluding: [firstDay + 9]) { _, day, _ in
            day == 9 ? 0 : day < 14 ? 4 : day < 21 ? 6 : 8
        }
        let test = Backtest.run(
            model: ConstantModel(value: 5), baseline: ConstantModel(value: 0), history: history,
            origins: [firstDay + 21], horizonDays: 1, specialDays: SpecialDays())
        // Seven changes of 0, of which one is left out, and seven of 2, of which one is.
        #expect(test[.totalByDay]?.model.mase == 3)
        #expect(test[.totalByDay]?.model.rmsse == 4.5.squareRoot())
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
