import Foundation
import Testing
import WorkTime

@testable import Forecasting

private let models: [(name: String, model: any DailySeriesModel)] = [
    ("exponential smoothing", ExponentialSmoothingModel()),
    ("standard theta", ThetaModel(.standard)),
    ("dynamic optimized theta", ThetaModel()),
]

/// Series no desk should have: their name, their days and the count of a day.
private let hostileSeries: [(String, Int, @Sendable (Int) -> Double?)] = [
    ("all zero", 60, { _ in 0 }),
    ("constant", 60, { _ in 7 }),
    ("eight days", 8, { Double($0) }),
    ("thirteen days", 13, { Double($0 % 5) }),
    ("one spike", 60, { $0 == 30 ? 1e6 : 0 }),
    ("spike at the end", 60, { $0 == 59 ? 1e6 : 3 }),
    ("spike at the start", 60, { $0 == 0 ? 1e6 : 3 }),
    ("tiny", 60, { 1e-300 * Double($0 % 7 + 1) }),
    ("huge", 60, { 1e300 * Double($0 % 7 + 1) }),
    ("doubling", 60, { pow(2, Double($0)) }),
    ("falling to nothing", 60, { pow(2, -Double($0)) }),
    ("steep fall", 60, { max(0, 600 - 12 * Double($0)) }),
    ("rare ones", 400, { $0 % 23 == 5 || $0 % 31 == 2 ? 1 : 0 }),
    ("every third day missing", 60, { $0 % 3 == 0 ? nil : Double(5 + $0 % 7) }),
    ("missing of late", 60, { $0 < 30 ? Double(5 + $0 % 7) : nil }),
    ("one weekday only", 100, { $0 % 7 == 2 ? Double(5 + $0 % 3) : nil }),
    ("closed lately", 120, { $0 < 60 ? Double(5 + $0 % 7) : 0 }),
    ("opened lately", 120, { $0 < 110 ? 0 : Double(5 + $0 % 7) }),
]

/// Properties of every model of one daily series.
@Suite struct DailySeriesModelTests {
    private func expectSound(
        _ forecast: DailyForecast, days: Int, _ comment: Comment,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(forecast.days.count == days, comment, sourceLocation: sourceLocation)
        let isSound = forecast.mean.allSatisfy { $0 >= 0 && $0.isFinite }
        #expect(isSound, comment, sourceLocation: sourceLocation)
        var before = [Double](repeating: 0, count: days)
        for level in DailyForecast.levels {
            let quantiles = forecast.quantile(level)
            let isRising = zip(before, quantiles).allSatisfy { $0 <= $1 && $1.isFinite }
            #expect(isRising, comment, sourceLocation: sourceLocation)
            before = quantiles
        }
    }

    @Test(arguments: 0..<3)
    func `too short a series is refused`(index: Int) {
        let model = models[index].model
        for days in 0..<8 {
            #expect(throws: DailySeriesRefusal.tooFewDays(found: days, needed: 8)) {
                try model.forecast(
                    madeUpSeries([Double](repeating: 5, count: days)), dayCount: 14)
            }
        }
        #expect(throws: DailySeriesRefusal.tooFewDays(found: 0, needed: 8)) {
            try model.forecast(madeUpSeries([Double?](repeating: nil, count: 50)), dayCount: 14)
        }
    }

    @Test(arguments: 0..<3)
    func `hostile series are answered`(index: Int) throws {
        for (name, days, value) in hostileSeries {
            let comment = Comment(rawValue: "\(models[index].name): \(name)")
            let forecast = try models[index].model
                .forecast(madeUpSeries((0..<days).map(value)), dayCount: 28)
            expectSound(forecast, days: 28, comment)
        }
    }

    @Test(arguments: 0..<3)
    func `nothing comes of nothing, and a constant goes on`(index: Int) throws {
        let zeros = try models[index].model.forecast(
            madeUpSeries([Double](repeating: 0, count: 60)), dayCount: 14)
        #expect(zeros.mean.allSatisfy { $0 < 1e-6 })
        #expect(zeros.quantile(0.95).allSatisfy { $0 < 1e-4 })
        let constant = try models[index].model.forecast(
            madeUpSeries([Double](repeating: 7, count: 60)), dayCount: 14)
        #expect(constant.mean.allSatisfy { abs($0 - 7) < 1e-3 })
        #expect(constant.quantile(0.95).allSatisfy { abs($0 - 7) < 0.01 })
    }

    @Test(arguments: 0..<3)
    func `a closed weekday stays closed, by zeros or by gaps`(index: Int) throws {
        let desk = busyDesk(days: 140, seed: 42)
        let zeros = desk.enumerated().map { $0.offset % 7 >= 5 ? 0 : $0.element }
        let gaps = desk.enumerated().map { $0.offset % 7 >= 5 ? nil : $0.element }
        let first = try models[index].model.forecast(madeUpSeries(zeros), dayCount: 14)
        let second = try models[index].model.forecast(madeUpSeries(gaps), dayCount: 14)
        #expect(first.mean == second.mean)
        for day in 0..<14 { #expect((first.mean[day] == 0) == (day % 7 >= 5)) }
        #expect(first.quantile(0.95)[6] == 0)
    }

    @Test(arguments: 0..<3)
    func `a few missing days hardly matter`(index: Int) throws {
        let desk = busyDesk(days: 140, seed: 43)
        let gaps = desk.enumerated().map { [20, 51, 100].contains($0.offset) ? nil : $0.element }
        let whole = try models[index].model.forecast(madeUpSeries(desk), dayCount: 14)
        let holed = try models[index].model.forecast(madeUpSeries(gaps), dayCount: 14)
        for (one, other) in zip(whole.mean, holed.mean) {
            #expect(abs(one - other) < 0.08 * one)
        }
    }

    @Test(arguments: 0..<3)
    func `forecasts scale with the counts and shift with whole weeks`(index: Int) throws {
        let model = models[index].model
        let desk = busyDesk(days: 140, seed: 44)
        let plain = try model.forecast(madeUpSeries(desk), dayCount: 14)
        let scaled = try model.forecast(madeUpSeries(desk.map { $0 * 8 }), dayCount: 14)
        #expect(scaled.mean == plain.mean.map { $0 * 8 })
        #expect(scaled.quantile(0.9) == plain.quantile(0.9).map { $0 * 8 })
        let later = DailySeries(start: firstDay + 7 * 53, values: desk)
        let shifted = try model.forecast(later, dayCount: 14)
        #expect(shifted.mean == plain.mean)
        #expect(shifted.quantile(0.1) == plain.quantile(0.1))
        #expect(shifted.days.start == plain.days.start + 7 * 53)
    }

    @Test(arguments: 0..<3)
    func `weekdays are forecast as they were`(index: Int) throws {
        let forecast = try models[index].model.forecast(
            madeUpSeries(busyDesk(days: 280, seed: 45)), dayCount: 14)
        let shape = [140.0, 120, 110, 100, 90, 80, 60]
        for day in 0..<14 {
            #expect(abs(forecast.mean[day] - shape[day % 7]) < 0.15 * shape[day % 7])
            #expect(forecast.quantile(0.1)[day] < shape[day % 7])
            #expect(forecast.quantile(0.9)[day] > shape[day % 7])
        }
    }

    @Test func `gaps are filled from the week before, closed weekdays are not`() {
        var values: [Double?] = (0..<28).map { $0 % 7 == 6 ? nil : Double($0) }
        values[2] = nil
        values[16] = nil
        let filled = madeUpSeries(values).fillingGapsFromTheWeekBefore.values
        #expect(filled[16] == 9)
        #expect(filled[2] == nil)
        #expect(filled[13] == nil && filled[27] == nil)
        #expect(filled[17] == 17)
    }

    @Test func `a history gives the series of a class and of the total`() {
        let history = madeUpHistory(
            days: 3, slotsPerDay: 2, classCount: 2, excluding: [firstDay + 1]
        ) { series, day, slot in Double(10 * series + day + slot) }
        #expect(DailySeries(history, classIndex: 0).values == [1, nil, 5])
        #expect(DailySeries(history).values == [22, nil, 30])
        #expect(DailySeries(history).observedDays == 2)
    }
}
