import Forecasting
import LunbanTestSupport
import RandomStreams
import Testing
import WorkTime

/// A forecast of two days in four slots: two classes with volumes and a new one without.
private let sample = VolumeForecast(
    days: DateRange(start: firstDay, days: 2), slotsPerDay: 4,
    mean: [
        [1, 2, 3, 4, 0, 0, 0, 0], [3, 6, 9, 12, 0, 2, 2, 0], [Double](repeating: 0, count: 8),
    ],
    dispersion: ForecastDispersion(
        classes: Array(repeating: someDispersion, count: 3), total: someDispersion))

private let someDispersion = ForecastDispersion.Series(
    day: 0.1, busySlot: 0.2, quietSlot: 0.3, busyMean: 2)

private func override(
    _ change: VolumeChange, classes: ClassSelection = .only([0, 1]), day: Int = 0,
    from: Int = 0, until: Int = 0
) -> VolumeOverride {
    let hours = LocalTime(hour: from, minute: 0).flatMap { from in
        LocalTime(hour: until, minute: 0).flatMap { ClockSpan(from: from, until: $0) }
    }
    return VolumeOverride(
        name: "Test", classes: classes, days: DateRange(start: firstDay + day, days: 1),
        hours: hours ?? .wholeDay, change: change)
}

private func isClose(_ values: [Double], _ others: [Double]) -> Bool {
    values.count == others.count && zip(values, others).allSatisfy { abs($0 - $1) < 1e-9 }
}

struct VolumeOverrideTests {
    @Test func `a set value holds for the classes together and keeps their shares`() {
        // Two tickets an hour are twelve in a slot of six hours.
        let changed = sample.applying([override(.set(perHour: 2))]).mean
        #expect(isClose(changed[0], [3, 3, 3, 3, 0, 0, 0, 0]))
        #expect(isClose(changed[1], [9, 9, 9, 9, 0, 2, 2, 0]))
        #expect(changed[2] == sample.mean[2])
    }

    @Test func `a minimum lifts only what lies below it, and a maximum cuts what lies above`() {
        let lifted = sample.applying([override(.minimum(perHour: 1.5))]).mean
        #expect(isClose(lifted[0], [2.25, 2.25, 3, 4, 0, 0, 0, 0]))
        let cut = sample.applying([override(.maximum(perHour: 1.5))]).mean
        #expect(isClose(cut[0], [1, 2, 2.25, 2.25, 0, 0, 0, 0]))
        #expect(isClose(cut[1], [3, 6, 6.75, 6.75, 0, 2, 2, 0]))
    }

    @Test func `times of day bound a change, and part of a slot takes part of it`() {
        let change = override(.percent(100), from: 6, until: 15)
        #expect(
            isClose(sample.applying([change]).mean[0], [1, 4, 4.5, 4, 0, 0, 0, 0]))
        let rate = override(.set(perHour: 0), from: 3, until: 6)
        #expect(isClose(sample.applying([rate]).mean[1], [1.5, 6, 9, 12, 0, 2, 2, 0]))
    }

    @Test func `a daily total keeps the profile`() {
        let changed = sample.applying([override(.dailyTotal(80))])
        #expect(isClose(changed.mean[0], [2, 4, 6, 8, 0, 0, 0, 0]))
        #expect(isClose(changed.mean[1], [6, 12, 18, 24, 0, 2, 2, 0]))
        #expect(changed.applications[0].before == 40)
        #expect(abs(changed.applications[0].after - 80) < 1e-9)
    }

    @Test func `a class without any volume takes the profile of all`() {
        let changed = sample.applying([override(.dailyTotal(44), classes: .only([2]))]).mean
        // Slots of all classes over both days: 4, 10, 14 and 16 of 44.
        #expect(isClose(changed[2], [4, 10, 14, 16, 0, 0, 0, 0]))
        let rate = sample.applying([override(.minimum(perHour: 1), classes: .only([2]))]).mean
        #expect(isClose(rate[2], [6, 6, 6, 6, 0, 0, 0, 0]))
    }

    @Test func `a day without any volume takes shares and profile of the other days`() {
        let changed = sample.applying([override(.dailyTotal(10), classes: .only([0]), day: 1)])
        #expect(isClose(changed.mean[0], [1, 2, 3, 4, 1, 2, 3, 4]))
        // In the second day's first slot nothing is expected: shares are those of that day.
        let rate = sample.applying([override(.set(perHour: 1), day: 1)]).mean
        #expect(isClose(rate[1], [3, 6, 9, 12, 6, 6, 6, 6]))
    }

    @Test func `a forecast of nothing at all takes a total evenly`() {
        let nothing = VolumeForecast(
            days: DateRange(start: firstDay, days: 1), slotsPerDay: 4,
            mean: Array(repeating: [0, 0, 0, 0], count: 2),
            dispersion: ForecastDispersion(
                classes: [someDispersion, someDispersion], total: someDispersion))
        let changed = nothing.applying([override(.dailyTotal(16))]).mean
        #expect(changed == [[2, 2, 2, 2], [2, 2, 2, 2]])
    }

    @Test func `what reaches nothing changes nothing and is listed all the same`() {
        let overrides = [
            override(.set(perHour: 9), day: 7), override(.set(perHour: 9), day: -1),
            override(.dailyTotal(9), classes: .only([])),
            override(.dailyTotal(9), classes: .only([17])), override(.excludeHistory),
        ]
        let changed = sample.applying(overrides)
        #expect(changed.mean == sample.mean)
        #expect(changed.applications.map(\.override) == overrides)
        #expect(changed.applications.map(\.days.count) == [0, 0, 1, 1, 1])
        #expect(changed.applications.map(\.classes) == [[0, 1], [0, 1], [], [], [0, 1]])
        #expect(changed.applications.allSatisfy { $0.before == $0.after })
    }

    @Test func `the first of a stack is applied first`() {
        let more = override(.percent(50))
        let total = override(.dailyTotal(10))
        let changed = sample.applying([total, more])
        #expect(changed.applications.map { $0.after.rounded() } == [10, 15])
        let other = sample.applying([more, total])
        #expect(other.applications.map { $0.after.rounded() } == [60, 10])
        #expect(other.applications.map { $0.before.rounded() } == [40, 60])
    }

    @Test func `quantiles move with a percentage`() {
        let forecast = VolumeForecast(
            days: DateRange(start: firstDay, days: 1), slotsPerDay: 1, mean: [[1000]],
            dispersion: ForecastDispersion(classes: [someDispersion], total: someDispersion))
        let doubled = forecast.applying([override(.percent(100), classes: .all)])
        let ratio = doubled.quantile(0.9)[0][0] / forecast.quantile(0.9)[0][0]
        #expect(abs(ratio - 2) < 0.01)
    }

    @Test func `any stack leaves finite volumes, and untouched classes and days alone`() {
        forAll(seed: 41, count: 200) { stream in
            let mean = (0..<3).map { _ in
                (0..<8).map { _ in
                    stream.happens(withProbability: 0.4) ? 0 : stream.uniform() * 1e3
                }
            }
            let forecast = VolumeForecast(
                days: sample.days, slotsPerDay: 4, mean: mean, dispersion: sample.dispersion)
            let amount = stream.happens(withProbability: 0.2) ? 0 : stream.uniform() * 100
            let changes: [VolumeChange] = [
                .percent(amount - 150), .set(perHour: amount), .minimum(perHour: amount),
                .maximum(perHour: amount), .dailyTotal(amount),
            ]
            for change in changes {
                let changed = forecast.applying([override(change)])
                #expect(changed.mean[2] == mean[2])
                #expect(changed.mean.map { $0[4...] } == mean.map { $0[4...] })
                #expect(changed.mean.allSatisfy { $0.allSatisfy { $0 >= 0 && $0.isFinite } })
                let slots = (0..<4).map { changed.mean[0][$0] + changed.mean[1][$0] }
                switch change {
                case .set: #expect(slots.allSatisfy { abs($0 - 6 * amount) < 1e-9 * 600 })
                case .minimum: #expect(slots.allSatisfy { $0 >= 6 * amount - 1e-9 })
                case .maximum: #expect(slots.allSatisfy { $0 <= 6 * amount + 1e-9 })
                case .dailyTotal: #expect(abs(slots.reduce(0, +) - amount) < 1e-9)
                case .percent, .excludeHistory: break
                }
            }
        }
    }
}
