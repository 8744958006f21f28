import Forecasting
import Testing
import WorkTime

@Suite struct SpecialDayTests {
    let model = MultiplicativeModel()

    @Test func `a payday effect is learned from the paydays before`() {
        let paydays = stride(from: 10, through: 120, by: 15).map {
            SpecialDay(date: firstDay + $0, kind: .payday, name: "payday")
        }
        let history = madeUpHistory(days: 112) { _, day, _ in
            day >= 10 && (day - 10).isMultiple(of: 15) ? 150 : 100
        }
        let forecast = model.forecast(
            history, days: history.next(14), specialDays: SpecialDays(paydays))
        // Day 115 is the third day ahead.
        #expect(abs(forecast.mean[0][3] - 150) < 5)
        #expect(abs(forecast.mean[0][4] - 100) < 2)
    }

    @Test func `a holiday never seen takes the usual effect of holidays`() {
        let history = madeUpHistory(days: 70) { _, _, _ in 100 }
        let holiday = SpecialDay(date: firstDay + 72, kind: .holiday, name: "New holiday")
        let forecast = model.forecast(
            history, days: history.next(7), specialDays: SpecialDays([holiday]))
        // e^−0.7 = 0.497
        #expect(abs(forecast.mean[0][2] - 49.7) < 1)
        #expect(abs(forecast.mean[0][3] - 100) < 1)
    }

    @Test func `a holiday stays out of its weekday's level`() {
        let holiday = SpecialDay(date: firstDay + 63, kind: .holiday, name: "Holiday")
        let history = madeUpHistory(days: 70) { _, day, _ in day == 63 ? 10 : 100 }
        let forecast = model.forecast(
            history, days: history.next(7), specialDays: SpecialDays([holiday]))
        #expect(forecast.mean[0].allSatisfy { abs($0 - 100) < 2 })
    }

    @Test func `a holiday stays out of its weekday's profile`() {
        let holiday = SpecialDay(date: firstDay + 63, kind: .holiday, name: "Holiday")
        let history = madeUpHistory(days: 70, slotsPerDay: 4) { _, day, slot in
            day == 63 ? (slot == 3 ? 300 : 0) : 50
        }
        let known = model.forecast(
            history, days: history.next(7), specialDays: SpecialDays([holiday]))
        #expect(known.mean[0].allSatisfy { abs($0 - 50) < 1 })
    }

    @Test func `campaigns of one name share an effect of their own`() {
        let major: Set = [20, 50, 80]
        let ordinary: Set = [5, 35, 65, 95]
        let days =
            (major.sorted() + [112]).map { ($0, "major") }
            + (ordinary.sorted() + [114]).map { ($0, "ordinary") }
        let history = madeUpHistory(days: 110) { _, day, _ in
            major.contains(day) ? 300 : ordinary.contains(day) ? 130 : 100
        }
        let forecast = model.forecast(
            history, days: history.next(7),
            specialDays: SpecialDays(
                days.map { SpecialDay(date: firstDay + $0.0, kind: .campaign, name: $0.1) }))
        #expect(abs(forecast.mean[0][2] - 300) < 30)
        #expect(abs(forecast.mean[0][3] - 100) < 3)
        #expect(abs(forecast.mean[0][4] - 130) < 10)
    }

    @Test func `a date may be special for two reasons`() {
        let both = firstDay + 9
        let days = SpecialDays([
            SpecialDay(date: both, kind: .holiday, name: "Feast"),
            SpecialDay(date: both, kind: .payday, name: "payday"),
        ])
        #expect(days.on(both).map(\.name) == ["Feast", "payday"])
        #expect(days.on(both + 1).isEmpty)
    }
}
