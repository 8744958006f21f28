import Forecasting
import Testing
import WorkTime

/// A forecast of one class and one day with these means and one dispersion throughout.
private func forecast(_ means: [Double], dispersion: Double) -> VolumeForecast {
    let series = ForecastDispersion.Series(
        day: dispersion, busySlot: dispersion, quietSlot: dispersion, busyMean: 1)
    return VolumeForecast(
        days: DateRange(start: firstDay, days: 1), slotsPerDay: means.count, mean: [means],
        dispersion: ForecastDispersion(classes: [series], total: series))
}

@Suite struct VolumeForecastTests {
    @Test(arguments: [
        // Poisson with mean 3: P(X ≤ 0, 1, …) = .050 .199 .423 .647 .815 .916 .966
        (3.0, 0.0, 0.1, 1.0), (3, 0, 0.5, 3), (3, 0, 0.8, 4), (3, 0, 0.9, 5), (3, 0, 0.95, 6),
        // Negative binomial, two successes at one half: .25 .5 .6875 .8125 .8906 .9375
        (2, 0.5, 0.2, 0), (2, 0.5, 0.45, 1), (2, 0.5, 0.6, 2), (2, 0.5, 0.9, 5),
        (0, 0.3, 0.9, 0),
    ])
    func `quantiles of small counts are those of the tables`(
        mean: Double, dispersion: Double, level: Double, expected: Double
    ) {
        #expect(forecast([mean], dispersion: dispersion).quantile(level) == [[expected]])
    }

    @Test(arguments: [(0.05, 77.929), (0.5, 99.334), (0.9, 118.498), (0.95, 124.342)])
    func `quantiles of large counts are those of the gamma distribution`(
        level: Double, chiSquared: Double
    ) {
        // Mean 100 and variance 100 + 0.01·100² = 200 are those of χ² with 100 degrees of freedom.
        let quantile = forecast([100], dispersion: 0.01).quantile(level)[0][0]
        #expect(abs(quantile - chiSquared) < 0.05)
    }

    @Test func `quantiles do not cross and surround the median`() {
        let means = (0..<48).map { 0.03 * Double($0 * $0) }
        for dispersion in [0, 0.05, 0.4, 2] {
            let forecast = forecast(means, dispersion: dispersion)
            for grain in ForecastGrain.allCases {
                var before = [Double](repeating: 0, count: 48)
                for level in [0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.8, 0.9, 0.95, 0.99] {
                    let quantile = forecast.quantile(level, by: grain)[0]
                    #expect(zip(before, quantile).allSatisfy { $0 <= $1 && $1.isFinite })
                    before = quantile
                }
            }
        }
    }

    @Test func `grains regroup the means`() {
        let series = ForecastDispersion.Series(day: 0, busySlot: 0, quietSlot: 0, busyMean: 0)
        let forecast = VolumeForecast(
            days: DateRange(start: firstDay, days: 2), slotsPerDay: 2,
            mean: [[1, 2, 3, 4], [10, 20, 30, 40]],
            dispersion: ForecastDispersion(classes: [series, series], total: series))
        #expect(forecast.mean(by: .classBySlot) == forecast.mean)
        #expect(forecast.mean(by: .classByDay) == [[3, 7], [30, 70]])
        #expect(forecast.mean(by: .totalBySlot) == [[11, 22, 33, 44]])
        #expect(forecast.mean(by: .totalByDay) == [[33, 77]])
    }

    @Test func `overrides stack in order and leave the forecast alone`() {
        let series = ForecastDispersion.Series(day: 0, busySlot: 0, quietSlot: 0, busyMean: 0)
        let forecast = VolumeForecast(
            days: DateRange(start: firstDay, days: 2), slotsPerDay: 2,
            mean: [[1, 2, 3, 4], [10, 20, 30, 40]],
            dispersion: ForecastDispersion(classes: [series, series], total: series))
        let launch = VolumeOverride(
            name: "Launch", classes: .only([1]), days: DateRange(start: firstDay + 1, days: 9),
            change: .percent(50))
        let quiet = VolumeOverride(
            name: "Quiet", classes: .all, days: DateRange(start: firstDay + 1, days: 1),
            change: .percent(-20))
        let changed = forecast.applying([launch]).applying([quiet])
        let expected = [[1, 2, 2.4, 3.2], [10, 20, 36, 48]]
        for (row, wanted) in zip(changed.mean, expected) {
            #expect(zip(row, wanted).allSatisfy { abs($0 - $1) < 1e-12 })
        }
        #expect(changed.applications.map(\.override.name) == ["Launch", "Quiet"])
        #expect(forecast.applications.isEmpty && forecast.mean[1] == [10, 20, 30, 40])
        let nothing = VolumeOverride(
            name: "Closed", classes: .all, days: forecast.days, change: .percent(-150))
        #expect(forecast.applying([nothing]).mean.allSatisfy { $0.allSatisfy { $0 == 0 } })
    }
}
