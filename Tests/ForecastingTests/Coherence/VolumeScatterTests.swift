import Forecasting
import RandomStreams
import Testing
import WorkTime

/// Rates drawn around a forecast scatter as the forecast says, by slot, day, total and week.
struct VolumeScatterTests {
    private static let dayCount = 7
    private static let draws = 4000

    private func forecast(
        day: Double, slot: Double, total: Double, classes: Int = 2
    ) -> VolumeForecast {
        let series = ForecastDispersion.Series(
            day: day, busySlot: slot, quietSlot: slot, busyMean: 1)
        let all = ForecastDispersion.Series(
            day: total, busySlot: slot, quietSlot: slot, busyMean: 1)
        let profile = [1.0, 2, 3, 2]
        return VolumeForecast(
            days: DateRange(
                start: LocalDate(dayNumber: 20_780), days: VolumeScatterTests.dayCount),
            slotsPerDay: 4,
            mean: Array(
                repeating: (0..<VolumeScatterTests.dayCount).flatMap { _ in profile },
                count: classes),
            dispersion: ForecastDispersion(
                classes: Array(repeating: series, count: classes), total: all))
    }

    /// The dispersion of what `measure` sees of many draws, around the mean it must have.
    private func dispersion(
        _ forecast: VolumeForecast, mean: Double, _ measure: ([[Double]]) -> Double
    ) -> Double {
        let scatter = VolumeScatter(forecast)
        let values = (0..<VolumeScatterTests.draws).map {
            measure(scatter.rates(from: RandomStream(seed: 7).substream($0)))
        }
        let found = values.reduce(0, +) / Double(values.count)
        #expect(abs(found - mean) <= 0.04 * mean, "\(found), not \(mean)")
        return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
            / (mean * mean)
    }

    @Test(arguments: [(0.04, 0.1), (0.3, 0.5), (0.2, 0.2)])
    func `days and slots keep their own dispersion`(day: Double, slot: Double) {
        let forecast = forecast(day: day, slot: slot, total: day)
        let ofDay = dispersion(forecast, mean: 8) { $0[0][4..<8].reduce(0, +) }
        #expect(abs(ofDay - day) <= 0.12 * day, "day \(ofDay)")
        let ofSlot = dispersion(forecast, mean: 3) { $0[1][6] }
        #expect(abs(ofSlot - slot) <= 0.12 * slot, "slot \(ofSlot)")
    }

    @Test(arguments: [0.1, 0.15, 0.2])
    func `classes move together as far as the total says`(total: Double) {
        let forecast = forecast(day: 0.2, slot: 0.2, total: total)
        let found = dispersion(forecast, mean: 16) { rates in
            rates.reduce(0) { $0 + $1[4..<8].reduce(0, +) }
        }
        #expect(abs(found - total) <= 0.12 * total, "total \(found)")
    }

    @Test func `days of a week move together by a quarter`() {
        let forecast = forecast(day: 0.2, slot: 0.2, total: 0.2, classes: 1)
        let found = dispersion(forecast, mean: 56) { $0[0].reduce(0, +) }
        // α(1 + 6/4)/7.
        #expect(abs(found - 0.2 * 2.5 / 7) <= 0.01, "week \(found)")
    }

    @Test func `without dispersion rates are the means`() {
        let forecast = forecast(day: 0, slot: 0, total: 0)
        #expect(VolumeScatter(forecast).rates(from: RandomStream(seed: 1)) == forecast.mean)
    }

    @Test func `a slot without tickets stays empty`() {
        let base = forecast(day: 0.2, slot: 0.4, total: 0.2, classes: 1)
        let gaps = VolumeForecast(
            days: base.days, slotsPerDay: 4,
            mean: [base.mean[0].enumerated().map { $0.offset % 4 == 1 ? 0 : $0.element }],
            dispersion: base.dispersion)
        let rates = VolumeScatter(gaps).rates(from: RandomStream(seed: 1))[0]
        for (slot, rate) in rates.enumerated() { #expect((rate == 0) == (slot % 4 == 1)) }
    }
}
