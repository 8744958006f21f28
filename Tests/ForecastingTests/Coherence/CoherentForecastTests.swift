import Forecasting
import LunbanTestSupport
import RandomStreams
import Testing
import WorkTime

private func series(day: Double, slot: Double = 0.3) -> ForecastDispersion.Series {
    ForecastDispersion.Series(day: day, busySlot: slot, quietSlot: slot / 2, busyMean: 2)
}

/// A forecast of one day in one slot with these means and day dispersions.
private func oneDay(_ means: [Double], _ dispersions: [Double], total: Double) -> CoherentForecast {
    CoherentForecast(
        VolumeForecast(
            days: DateRange(start: firstDay, days: 1), slotsPerDay: 1, mean: means.map { [$0] },
            dispersion: ForecastDispersion(
                classes: dispersions.map { series(day: $0) }, total: series(day: total))))
}

/// The quantile of a day of one class with this mean and variance beyond chance.
private func quantile(_ level: Double, mean: Double, variance: Double) -> Double {
    oneDay([mean], [variance / (mean * mean)], total: 0)
        .quantile(level, of: .total(classCount: 1), by: .day)[0][0]
}

private func randomForecast(_ stream: inout RandomStream) -> VolumeForecast {
    let classCount = stream.integer(in: 1...7)
    let days = stream.integer(in: 1...16)
    let scale = [0.05, 1, 40][stream.integer(below: 3)]
    let mean = (0..<classCount).map { _ in
        (0..<days * 6).map { _ in
            stream.happens(withProbability: 0.2) ? 0 : stream.uniform() * scale
        }
    }
    return VolumeForecast(
        days: DateRange(start: firstDay, days: days), slotsPerDay: 6, mean: mean,
        dispersion: ForecastDispersion(
            classes: (0..<classCount).map { _ in series(day: stream.uniform()) },
            total: series(day: stream.uniform() / 2)))
}

struct CoherentForecastTests {
    @Test func `means of any groups and spans add up exactly`() {
        forAll(seed: 11, count: 60) { stream in
            let forecast = CoherentForecast(randomForecast(&stream))
            let count = forecast.classCount
            let groupings = (0..<3).map { _ in
                ClassGroups((0..<count).map { _ in stream.integer(below: 3) })
            }
            for span in ForecastSpan.allCases {
                let total = forecast.mean(of: .total(classCount: count), by: span)[0]
                #expect(total.count == forecast.count(of: span))
                for groups in groupings + [.each(classCount: count)] {
                    let rows = forecast.mean(of: groups, by: span).reversed()
                    let sums = total.indices.map { place in
                        rows.reduce(0) { $0 + $1[place] }
                    }
                    #expect(sums == total)
                }
            }
            let all = forecast.mean(of: .total(classCount: count), by: .slot)[0]
            let weeks = forecast.mean(of: .total(classCount: count), by: .week)[0]
            #expect(all.reversed().reduce(0, +) == weeks.reduce(0, +))
        }
    }

    @Test func `the means are those of the forecast`() {
        forAll(seed: 12, count: 20) { stream in
            let forecast = randomForecast(&stream)
            let coherent = CoherentForecast(forecast)
            let means = coherent.mean(of: .each(classCount: coherent.classCount), by: .slot)
            for (row, other) in zip(means, forecast.mean) {
                #expect(zip(row, other).allSatisfy { abs($0 - $1) < 1e-9 })
            }
        }
    }

    @Test func `quantiles of any group and span do not cross`() {
        forAll(seed: 13, count: 25) { stream in
            let forecast = CoherentForecast(randomForecast(&stream))
            let groups = ClassGroups(
                (0..<forecast.classCount).map { _ in stream.integer(below: 2) })
            for span in ForecastSpan.allCases {
                let rows = CoherentForecast.levels.map {
                    forecast.quantile($0, of: groups, by: span).flatMap { $0 }
                }
                for (lower, upper) in zip(rows, rows.dropFirst()) {
                    #expect(zip(lower, upper).allSatisfy { $0 <= $1 && $1.isFinite })
                }
            }
        }
    }

    @Test func `classes keep their own quantiles, and so does the total`() {
        // Between independence (α = 0.0208) and moving together (α = 0.0498).
        let means = [100.0, 200, 300]
        let forecast = VolumeForecast(
            days: DateRange(start: firstDay, days: 1), slotsPerDay: 1, mean: means.map { [$0] },
            dispersion: ForecastDispersion(
                classes: [series(day: 0.09), series(day: 0.04), series(day: 0.0529)],
                total: series(day: 0.03)))
        let coherent = CoherentForecast(forecast)
        for level in [0.1, 0.5, 0.9] {
            #expect(
                coherent.quantile(level, of: .each(classCount: 3), by: .day)
                    == forecast.quantile(level, by: .classByDay))
            let total = coherent.quantile(level, of: .total(classCount: 3), by: .day)[0][0]
            #expect(abs(total - forecast.quantile(level, by: .totalByDay)[0][0]) < 1e-9)
        }
    }

    @Test func `a group lies between independent classes and classes that move together`() {
        // Deviations 30, 40, 69; α·600² = 0.03·360000 = 10800 = ρ·139² + (1 − ρ)·7261.
        let forecast = oneDay([100, 200, 300], [0.09, 0.04, 0.0529], total: 0.03)
        let correlation = (10_800 - 7261) / (139.0 * 139 - 7261)
        let variance = correlation * 70 * 70 + (1 - correlation) * 2500
        let group = forecast.quantile(0.9, of: ClassGroups([0, 0, 1]), by: .day)[0][0]
        #expect(abs(group - quantile(0.9, mean: 300, variance: variance)) < 1e-9)
    }

    @Test(arguments: [(0.0, 5000.0), (0.5, 10_000)])
    func `a total that no joint distribution has is brought to the nearest that one has`(
        total: Double, variance: Double
    ) {
        let forecast = oneDay([500, 500], [0.01, 0.01], total: total)
        let shown = forecast.quantile(0.95, of: .total(classCount: 2), by: .day)[0][0]
        #expect(abs(shown - quantile(0.95, mean: 1000, variance: variance)) < 1e-9)
    }

    @Test func `days of a week are correlated by a quarter`() {
        let forecast = CoherentForecast(
            VolumeForecast(
                days: DateRange(start: firstDay, days: 9), slotsPerDay: 1,
                mean: [Array(repeating: 100, count: 9)],
                dispersion: ForecastDispersion(
                    classes: [series(day: 0.04)], total: series(day: 0.04))))
        let weeks = forecast.quantile(0.9, of: .total(classCount: 1), by: .week)[0]
        #expect(weeks.count == 2)
        #expect(
            abs(weeks[0] - quantile(0.9, mean: 700, variance: 0.75 * 7 * 400 + 0.25 * 140 * 140))
                < 1e-9)
        #expect(
            abs(weeks[1] - quantile(0.9, mean: 200, variance: 0.75 * 2 * 400 + 0.25 * 40 * 40))
                < 1e-9)
    }

    @Test func `classes of a week scatter less together than each for itself`() {
        // Two classes, deviations 20 and 40 a day, ρ = 1/2: the total's variance is 2800 a day.
        let forecast = CoherentForecast(
            VolumeForecast(
                days: DateRange(start: firstDay, days: 2), slotsPerDay: 1,
                mean: [[100, 100], [100, 100]],
                dispersion: ForecastDispersion(
                    classes: [series(day: 0.04), series(day: 0.16)], total: series(day: 0.07))))
        // Over both days: common 2·60·√½, own 2·20·√½ and 2·40·√½.
        let together = 0.5 * (14_400 + 1600 + 6400)
        let total = forecast.quantile(0.9, of: .total(classCount: 2), by: .week)[0][0]
        let variance: Double = 0.75 * 5600 + 0.25 * together
        #expect(abs(total - quantile(0.9, mean: 400, variance: variance)) < 1e-9)
    }

    @Test func `whole tickets add up to the rounded total at every level`() {
        forAll(seed: 14, count: 60) { stream in
            let forecast = CoherentForecast(randomForecast(&stream))
            let count = forecast.classCount
            let keys = (0..<count).map { _ in stream.integer(below: 4) }
            let groupings = [ClassGroups(keys.map { $0 / 2 }), ClassGroups(keys)]
            let tickets = forecast.wholeTickets(along: groupings)
            for groups in groupings + [.each(classCount: count), .total(classCount: count)] {
                let means = forecast.mean(of: groups, by: .day)
                for (members, means) in zip(groups.members, means) {
                    for (day, mean) in means.enumerated() {
                        let shown = Double(members.reduce(0) { $0 + tickets[$1][day] })
                        #expect(abs(shown - mean) < 1)
                    }
                }
            }
            let weeks = forecast.mean(of: .total(classCount: count), by: .week)[0]
            for (week, mean) in weeks.enumerated() {
                let shown = tickets.reduce(0) { $0 + $1.dropFirst(7 * week).prefix(7).reduce(0, +) }
                #expect(abs(Double(shown) - mean) < 1)
            }
            let total = forecast.mean(of: .total(classCount: count), by: .day)[0].reduce(0, +)
            #expect(tickets.reduce(0) { $0 + $1.reduce(0, +) } == Int(total.rounded()))
        }
    }

    @Test func `a forecast without classes, days or tickets is told too`() {
        let none = CoherentForecast(
            VolumeForecast(
                days: DateRange(start: firstDay, days: 0), slotsPerDay: 4, mean: [],
                dispersion: ForecastDispersion(classes: [], total: series(day: 0.1))))
        #expect(none.mean(of: .total(classCount: 0), by: .week).isEmpty)
        #expect(none.wholeTickets(along: []).isEmpty)
        let zero = oneDay([0, 0], [0.1, 0.1], total: 0.1)
        #expect(zero.quantile(0.95, of: .total(classCount: 2), by: .day) == [[0]])
        #expect(zero.wholeTickets(along: [.total(classCount: 2)]) == [[0], [0]])
    }
}
