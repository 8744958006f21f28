import Forecasting
import LunbanTestSupport
import RandomStreams
import Testing
import WorkTime

private func forecast(
    _ means: [[Double]], days: Int = 1, dispersions: [Double], total: Double
) -> VolumeForecast {
    func series(_ dispersion: Double) -> ForecastDispersion.Series {
        ForecastDispersion.Series(
            day: dispersion, busySlot: dispersion, quietSlot: dispersion, busyMean: 1)
    }
    return VolumeForecast(
        days: DateRange(start: firstDay, days: days),
        slotsPerDay: (means.first?.count ?? 0) / max(1, days), mean: means,
        dispersion: ForecastDispersion(classes: dispersions.map(series), total: series(total)))
}

private func sums(_ rows: [[Double]]) -> [Double] { rows.map { $0.reduce(0, +) } }

struct ForecastLevelTests {
    @Test(arguments: [(ForecastLevel.p50, 0.5), (.p80, 0.8), (.p95, 0.95)])
    func `a day adds up to its own quantile`(level: ForecastLevel, probability: Double) {
        let forecast = forecast(
            [[10, 30, 60, 20], [100, 300, 50, 70]], days: 2, dispersions: [0.2, 0.05],
            total: 0.05)
        let arrivals = forecast.arrivals(at: level)
        let wanted = forecast.quantile(probability, by: .totalByDay)[0]
        let slots = (0..<4).map { arrivals[0][$0] + arrivals[1][$0] }
        let days = [slots[0] + slots[1], slots[2] + slots[3]]
        #expect(zip(days, wanted).allSatisfy { abs($0 - $1) < 1e-9 })
    }

    @Test func `quantiles of slots would add up to more`() {
        let forecast = forecast(
            [Array(repeating: 20, count: 24)], dispersions: [0.05], total: 0.05)
        let staffed = sums(forecast.arrivals(at: .p95))[0]
        #expect(staffed > 480)
        #expect(staffed < sums(forecast.quantile(0.95))[0])
    }

    @Test func `the class that makes a day uncertain gets most of the difference`() {
        let forecast = forecast([[100], [100]], dispersions: [0.25, 0.01], total: 0.065)
        // Independent classes: covariances 2500 and 100 beyond the means of 100 each.
        let arrivals = sums(forecast.arrivals(at: .p95)).map { $0 - 100 }
        #expect(abs(arrivals[0] / arrivals[1] - 2600.0 / 200) < 1e-9)
    }

    @Test func `the mean is the mean, and the profile of a class is kept`() {
        let forecast = forecast([[1, 2, 5], [0, 0, 0]], dispersions: [0.3, 0.3], total: 0.3)
        #expect(forecast.arrivals(at: .mean) == forecast.mean)
        let arrivals = forecast.arrivals(at: .p80)
        #expect(abs(arrivals[0][1] / arrivals[0][0] - 2) < 1e-12)
        #expect(abs(arrivals[0][2] / arrivals[0][0] - 5) < 1e-12)
        #expect(arrivals[1] == [0, 0, 0])
    }

    @Test func `few tickets never make a safety level less than the mean`() {
        let forecast = forecast([[0.1]], dispersions: [0], total: 0)
        #expect(forecast.quantile(0.8, by: .totalByDay) == [[0]])
        #expect(forecast.arrivals(at: .p80) == [[0.1]])
        #expect(forecast.arrivals(at: .p50) == [[0]])
    }

    @Test func `more safety is never less volume, in any class and slot`() {
        forAll(seed: 5, count: 100) { stream in
            let classCount = stream.integer(in: 1...6)
            let scale = [0.02, 1, 50][stream.integer(below: 3)]
            let means = (0..<classCount).map { _ in
                (0..<8).map { _ in
                    stream.happens(withProbability: 0.3) ? 0 : stream.uniform() * scale
                }
            }
            let forecast = forecast(
                means, days: 2, dispersions: (0..<classCount).map { _ in stream.uniform() },
                total: stream.uniform() / 2)
            let levels = [ForecastLevel.p50, .p80, .p95].map {
                forecast.arrivals(at: $0).flatMap { $0 }
            }
            for (lower, upper) in zip(levels, levels.dropFirst()) {
                #expect(zip(lower, upper).allSatisfy { $0 <= $1 + 1e-12 && $1.isFinite })
            }
            #expect(levels[0].allSatisfy { $0 >= 0 })
            #expect(zip(means.flatMap { $0 }, levels[1]).allSatisfy { $0 <= $1 + 1e-12 })
        }
    }

    @Test func `no classes need no staff`() {
        #expect(forecast([], dispersions: [], total: 0.1).arrivals(at: .p95).isEmpty)
    }
}
