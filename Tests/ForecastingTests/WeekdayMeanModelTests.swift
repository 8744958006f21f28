import Forecasting
import Testing
import WorkTime

@Suite struct WeekdayMeanModelTests {
    @Test func `the last eight of the same weekday are averaged`() {
        // Weeks 0...9; the last eight are weeks 2...9 with a mean of 5.5.
        let history = madeUpHistory(days: 70, slotsPerDay: 2) { _, day, slot in
            Double(day / 7) + Double(slot * (day % 7))
        }
        let forecast = WeekdayMeanModel().forecast(
            history, days: history.next(7), specialDays: SpecialDays())
        for day in 0..<7 {
            #expect(abs(forecast.mean[0][2 * day] - 5.5) < 1e-12)
            #expect(abs(forecast.mean[0][2 * day + 1] - 5.5 - Double(day)) < 1e-12)
        }
    }

    @Test func `a weekday not seen yet is like any other day`() {
        let history = madeUpHistory(days: 4) { _, day, _ in Double(day) }
        let forecast = WeekdayMeanModel().forecast(
            history, days: history.next(7), specialDays: SpecialDays())
        #expect(forecast.mean[0] == [1.5, 1.5, 1.5, 0, 1, 2, 3])
    }

    @Test func `excluded days are passed over`() {
        let history = madeUpHistory(days: 21, excluding: [firstDay + 14]) { _, day, _ in
            day == 14 ? 500 : Double(day)
        }
        let forecast = WeekdayMeanModel().forecast(
            history, days: history.next(1), specialDays: SpecialDays())
        #expect(forecast.mean[0] == [3.5])
    }
}
