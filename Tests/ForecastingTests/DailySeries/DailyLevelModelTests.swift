import Forecasting
import Testing
import WorkTime

@Suite struct DailyLevelModelTests {
    private let shape = [1.4, 1.2, 1.1, 1.0, 0.9, 0.8, 0.6]

    private func history(days: Int, excluding: Set<LocalDate> = []) -> VolumeHistory {
        var numbers = RepeatableNumbers(seed: 51)
        return madeUpHistory(days: days, slotsPerDay: 4, classCount: 2, excluding: excluding) {
            series, day, slot in
            numbers.poisson(mean: Double(5 * (series + 1) * (slot + 1)) * shape[day % 7])
        }
    }

    @Test(arguments: [ThetaModel.Variant.standard, .dynamicOptimized])
    func `the days of all classes are those of the model of the total`(
        variant: ThetaModel.Variant
    ) throws {
        let history = history(days: 140)
        let model = ThetaModel(variant)
        let forecast = DailyLevelModel(model).forecast(
            history, days: history.next(14), specialDays: SpecialDays())
        let total = try model.forecast(DailySeries(history), dayCount: 14)
        let days = forecast.mean(by: .totalByDay)[0]
        for day in 0..<14 { #expect(abs(days[day] - total.mean[day]) < 1e-9) }
        let classes = forecast.mean(by: .classByDay)
        let first = classes[0].reduce(0, +)
        #expect(abs(first / days.reduce(0, +) - 1.0 / 3) < 0.02)
        // Slots of a day are as 1 to 2 to 3 to 4.
        for day in 0..<14 {
            #expect(abs(forecast.mean[1][4 * day + 3] / classes[1][day] - 0.4) < 0.05)
        }
    }

    @Test(arguments: DailyLevelModel.Gaps.allCases)
    func `holidays of the past do not pull the level`(gaps: DailyLevelModel.Gaps) {
        let closed = firstDay + 136
        let plain = history(days: 140)
        var counts = plain.counts
        for series in 0..<2 { for slot in 0..<4 { counts[series][136 * 4 + slot] = 0 } }
        let holed = VolumeHistory(days: plain.days, slotsPerDay: 4, counts: counts)
        let calendar = SpecialDays([.init(date: closed, kind: .holiday, name: "Founding Day")])
        let model = DailyLevelModel(ExponentialSmoothingModel(), gaps: gaps)
        let usual = model.forecast(plain, days: plain.next(14), specialDays: SpecialDays())
        let found = model.forecast(holed, days: plain.next(14), specialDays: calendar)
        for (one, other) in zip(
            usual.mean(by: .totalByDay)[0], found.mean(by: .totalByDay)[0])
        { #expect(abs(one - other) < 0.05 * one) }
    }

    @Test func `without enough history weekday means are kept`() {
        for days in [0, 1, 5] {
            let history = history(days: days)
            let forecast = DailyLevelModel(ExponentialSmoothingModel()).forecast(
                history, days: history.next(14), specialDays: SpecialDays())
            let usual = WeekdayMeanModel().forecast(
                history, days: history.next(14), specialDays: SpecialDays())
            for (one, other) in zip(forecast.mean.joined(), usual.mean.joined()) {
                #expect(abs(one - other) < 1e-9)
            }
        }
    }

    @Test func `days further ahead are forecast too`() {
        let history = history(days: 140)
        let model = DailyLevelModel(ThetaModel())
        let all = model.forecast(history, days: history.next(14), specialDays: SpecialDays())
        let later = DateRange(start: history.days.end + 7, days: 7)
        let second = model.forecast(history, days: later, specialDays: SpecialDays())
        #expect(second.mean(by: .totalByDay)[0] == Array(all.mean(by: .totalByDay)[0][7...]))
    }

    @Test func `a backtest covers what it promises`() throws {
        let history = history(days: 280)
        let test = Backtest.run(
            model: DailyLevelModel(ExponentialSmoothingModel()), baseline: WeekdayMeanModel(),
            history: history, origins: (0..<8).map { history.days.end - 14 - 7 * $0 },
            horizonDays: 14, specialDays: SpecialDays())
        let days = try #require(test[.totalByDay])
        #expect(days.model.coverage > 0.7)
        let error = try #require(days.model.wape)
        let baseline = try #require(days.baseline.wape)
        #expect(error < 1.05 * baseline)
    }
}
