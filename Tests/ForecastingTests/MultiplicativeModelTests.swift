import Forecasting
import Testing
import WorkTime

@Suite struct MultiplicativeModelTests {
    let model = MultiplicativeModel()
    let pattern: [Double] = [120, 100, 90, 80, 110, 30, 20]

    @Test func `a pure weekday pattern is recovered`() {
        let history = madeUpHistory(days: 84) { _, day, _ in pattern[day % 7] }
        let forecast = model.forecast(history, days: history.next(14), specialDays: SpecialDays())
        for day in 0..<14 {
            #expect(abs(forecast.mean[0][day] / pattern[day % 7] - 1) < 0.01)
        }
    }

    @Test func `a pure profile of the day is recovered`() {
        let shares = [0.1, 0.2, 0.4, 0.3]
        let history = madeUpHistory(days: 84, slotsPerDay: 4) { _, day, slot in
            pattern[day % 7] * shares[slot]
        }
        let forecast = model.forecast(history, days: history.next(7), specialDays: SpecialDays())
        for slot in 0..<28 {
            let expected = pattern[slot / 4] * shares[slot % 4]
            #expect(abs(forecast.mean[0][slot] / expected - 1) < 0.02)
        }
    }

    @Test func `the weekend is where the data say`() {
        // Friday and Saturday closed, as in some of the world.
        let history = madeUpHistory(days: 70, slotsPerDay: 2) { _, day, _ in
            day % 7 == 4 || day % 7 == 5 ? 0 : 25
        }
        let forecast = model.forecast(history, days: history.next(7), specialDays: SpecialDays())
        let days = forecast.mean(by: .totalByDay)[0]
        #expect(days[4] == 0 && days[5] == 0)
        #expect([0, 1, 2, 3, 6].allSatisfy { abs(days[$0] - 50) < 0.5 })
    }

    @Test func `classes add up to the forecast of their sum`() {
        var numbers = RepeatableNumbers(seed: 5)
        let history = madeUpHistory(days: 60, slotsPerDay: 6, classCount: 4) { series, day, slot in
            numbers.poisson(mean: pattern[day % 7] * Double(series * series * (slot + 1)) / 200)
        }
        let sum = madeUpHistory(days: 60, slotsPerDay: 6) { _, day, slot in
            history.counts.reduce(0) { $0 + $1[day * 6 + slot] }
        }
        let days = history.next(10)
        let parts = model.forecast(history, days: days, specialDays: SpecialDays())
        let whole = model.forecast(sum, days: days, specialDays: SpecialDays())
        for (part, whole) in zip(parts.mean(by: .totalBySlot)[0], whole.mean[0]) {
            #expect(abs(part - whole) < 1e-9 * max(1, whole))
        }
        #expect(parts.mean[0].allSatisfy { $0 == 0 }, "a class without arrivals has none to come")
    }

    @Test func `a lasting change of level is followed within weeks`() {
        let history = madeUpHistory(days: 126) { _, day, _ in
            pattern[day % 7] * (day < 84 ? 1 : 2)
        }
        let forecast = model.forecast(history, days: history.next(7), specialDays: SpecialDays())
        let sum = forecast.mean[0].reduce(0, +)
        #expect(sum > 1.8 * 550 && sum < 2.05 * 550)
    }

    @Test func `outages teach nothing`() {
        let outages: Set = [firstDay + 60, firstDay + 66, firstDay + 71]
        let clean = madeUpHistory(days: 77, slotsPerDay: 2) { _, day, _ in pattern[day % 7] }
        let broken = madeUpHistory(days: 77, slotsPerDay: 2, excluding: outages) { _, day, slot in
            outages.contains(firstDay + day) ? Double(9000 * slot) : pattern[day % 7]
        }
        let days = clean.next(7)
        let expected = model.forecast(clean, days: days, specialDays: SpecialDays()).mean[0]
        let found = model.forecast(broken, days: days, specialDays: SpecialDays()).mean[0]
        for (found, expected) in zip(found, expected) {
            #expect(abs(found / expected - 1) < 0.01)
        }
    }

    @Test(arguments: [1, 2, 5, 6, 7, 8, 13, 14, 15, 21, 28, 34, 35, 36])
    func `a short history still gives a sensible forecast`(length: Int) {
        let history = madeUpHistory(days: length, slotsPerDay: 3, classCount: 2) {
            series, _, slot in
            series == 0 ? Double(20 * slot) : 0
        }
        let forecast = model.forecast(history, days: history.next(28), specialDays: SpecialDays())
        for day in forecast.mean(by: .totalByDay)[0] {
            #expect(abs(day - 60) < 3)
        }
        #expect(forecast.mean[1].allSatisfy { $0 == 0 })
    }

    @Test(arguments: [0, 3, 50])
    func `no arrivals give no arrivals`(length: Int) {
        let history = madeUpHistory(days: length, slotsPerDay: 4, classCount: 3) { _, _, _ in 0 }
        let models: [any ForecastModel] = [model, WeekdayMeanModel()]
        for model in models {
            let forecast = model.forecast(
                history, days: history.next(9), specialDays: SpecialDays())
            #expect(forecast.mean.map(\.count) == [36, 36, 36])
            #expect(forecast.mean.joined().allSatisfy { $0 == 0 })
            #expect(forecast.quantile(0.95) == forecast.mean)
        }
    }

    @Test func `the same history gives the same forecast`() {
        var numbers = RepeatableNumbers(seed: 11)
        let history = madeUpHistory(days: 50, slotsPerDay: 4, classCount: 3) { _, _, _ in
            numbers.poisson(mean: 2)
        }
        let special = SpecialDays([
            SpecialDay(date: firstDay + 12, kind: .campaign, name: "A"),
            SpecialDay(date: firstDay + 40, kind: .campaign, name: "A"),
            SpecialDay(date: firstDay + 52, kind: .holiday, name: "B"),
        ])
        let one = model.forecast(history, days: history.next(14), specialDays: special)
        let other = model.forecast(history, days: history.next(14), specialDays: special)
        #expect(one.mean == other.mean)
        #expect(one.dispersion == other.dispersion)
    }

    @Test(arguments: 1...30)
    func `no history is too odd for a finite forecast`(seed: Int) {
        var numbers = RepeatableNumbers(seed: UInt64(seed))
        let length = Int(numbers.uniform() * 80)
        let rate = numbers.uniform() * numbers.uniform() * 8
        let excluded = (0..<length).filter { _ in numbers.uniform() < 0.2 }.map { firstDay + $0 }
        let special = (0..<length + 14).filter { _ in numbers.uniform() < 0.2 }.map {
            SpecialDay(
                date: firstDay + $0, kind: SpecialDayKind.allCases[$0 % 4], name: "\($0 % 4)")
        }
        let history = madeUpHistory(
            days: length, slotsPerDay: 3, classCount: 3, excluding: Set(excluded)
        ) { series, day, _ in
            numbers.uniform() < 0.02
                ? 1e6 : numbers.poisson(mean: rate * Double(series * (day % 7)))
        }
        let forecast = MultiplicativeModel().forecast(
            history, days: history.next(14), specialDays: SpecialDays(special))
        // A forecast refuses means that are negative or not finite.
        #expect(forecast.mean.count == 3)
        for grain in ForecastGrain.allCases {
            let values = forecast.quantile(0.9, by: grain).joined()
            #expect(values.allSatisfy { $0 >= 0 && $0.isFinite })
        }
    }
}
