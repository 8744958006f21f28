import Forecasting
import Foundation
import LunbanTestSupport
import RandomStreams
import Testing
import WorkTime

/// Tickets an hour apart from 2 March 2026 on, a Monday.
private struct Desk {
    private(set) var counter = ArrivalCounter(zone: .utc, interval: .hours(1))
    private var next = 0

    static let start = 29_540_160

    mutating func handle(_ minutes: Int?, classIndex: Int = 0, week: Int = 0) {
        next += 1
        counter.enter(
            UInt64(next),
            at: Instant(minutesSince1970: Desk.start + week * 10_080 + next % 160 * 60),
            classIndex: classIndex, handleMinutes: minutes)
    }

    mutating func handle(_ number: Int, mean minutes: Double, classIndex: Int = 0) {
        counter.count(
            number, from: Instant(minutesSince1970: Desk.start), classIndex: classIndex,
            handleMinutes: minutes)
    }

    func forecast(_ fallback: [Double]) throws -> HandleTimeForecast {
        HandleTimeForecast(
            try #require(counter.counts(classCount: fallback.count)), fallback: fallback)
    }
}

private func isClose(_ value: Double, _ other: Double, within part: Double = 1e-9) -> Bool {
    abs(value - other) <= part * abs(other)
}

struct HandleTimeForecastTests {
    @Test func `the moments of a lognormal distribution are those of the textbook`() {
        let distribution = HandleTimeDistribution(logMean: 3, logDeviation: 0.8, tickets: 0)
        #expect(isClose(distribution.median, exp(3)))
        #expect(isClose(distribution.mean, exp(3.32)))
        // Quantiles of the standard normal distribution: 0.841621 and 1.644854.
        #expect(isClose(distribution.p80, exp(3 + 0.8 * 0.841_621), within: 1e-6))
        #expect(isClose(distribution.p95, exp(3 + 0.8 * 1.644_854), within: 1e-6))
    }

    @Test func `without handle times the fallback is the mean`() throws {
        var desk = Desk()
        desk.handle(nil)
        desk.handle(0)
        let forecast = try desk.forecast([30, 45])
        #expect(zip(forecast.classes.map(\.mean), [30, 45]).allSatisfy { isClose($0, $1) })
        #expect(forecast.classes.map(\.logDeviation) == [1, 1])
        #expect(forecast.classes.map(\.tickets) == [0, 0])
        #expect(forecast.trend == nil)
    }

    @Test func `many tickets of one class carry its distribution`() throws {
        var desk = Desk()
        for _ in 0..<20_000 {
            desk.handle(10)
            desk.handle(40)
        }
        let one = try desk.forecast([25]).classes[0]
        #expect(isClose(one.median, 20, within: 0.002))
        #expect(isClose(one.logDeviation, log(2), within: 0.002))
        #expect(one.tickets == 40_000)
    }

    @Test func `a few tickets are drawn to the fallback as the formula says`() throws {
        var desk = Desk()
        for minutes in [20, 80] { desk.handle(minutes) }
        let one = try desk.forecast([30]).classes[0]
        // Squares 2 · (ln 2)²; pooled (s + 20) / 21, then drawn to the pool once more.
        let squares = 2 * log(2.0) * log(2)
        let variance = (squares + 20 * (squares + 20) / 21) / 21
        let base = log(30) - variance / 2
        let excess = 2 * (log(40) - base)
        let shift = (excess + 20 * excess / 22) / 22
        #expect(isClose(one.logDeviation, variance.squareRoot()))
        #expect(isClose(one.logMean, base + shift))
    }

    @Test func `a class without tickets is as much slower than assumed as the others`() throws {
        var desk = Desk()
        for _ in 0..<4000 { desk.handle(60) }
        let classes = try desk.forecast([30, 10]).classes
        #expect(classes[1].tickets == 0)
        #expect(isClose(classes[1].mean, 20, within: 0.02))
    }

    @Test func `means of counted tickets move the mean and leave the spread alone`() throws {
        var desk = Desk()
        desk.handle(50_000, mean: 60)
        let one = try desk.forecast([30]).classes[0]
        #expect(isClose(one.mean, 60, within: 0.002))
        #expect(one.logDeviation == 1)
    }

    @Test func `a ticket left open for a month hardly moves its class`() throws {
        var desk = Desk()
        for _ in 0..<500 { desk.handle(30) }
        let before = try desk.forecast([30]).classes[0]
        desk.handle(43_200)
        let after = try desk.forecast([30]).classes[0]
        #expect(isClose(after.median, before.median, within: 0.02))
        #expect(isClose(after.mean, before.mean, within: 0.1))
    }

    @Test func `a known distribution is found again`() {
        forAll(seed: 21, count: 5) { stream in
            var desk = Desk()
            for index in 0..<4000 {
                // The sum of twelve uniform numbers is close to normal with variance one.
                let normal = (0..<12).reduce(-6) { sum, _ in sum + stream.uniform() }
                desk.handle(Int(exp(4 + 0.6 * normal).rounded()), week: index / 400)
            }
            let forecast = try desk.forecast([30])
            #expect(isClose(forecast.classes[0].logMean, 4, within: 0.01))
            #expect(isClose(forecast.classes[0].logDeviation, 0.6, within: 0.05))
            #expect(try #require(forecast.trend).isClear == false)
        }
    }
}

struct HandleTimeTrendTests {
    @Test func `handle times that grow by two percent a week do so clearly`() throws {
        var desk = Desk()
        for week in 0..<20 {
            for minutes in [800.0, 1000, 1250] {
                desk.handle(Int((minutes * pow(1.02, Double(week))).rounded()), week: week)
            }
        }
        let trend = try #require(try desk.forecast([1000]).trend)
        #expect(trend.weeks == 20)
        #expect(isClose(trend.weeklyChange, 0.02, within: 0.02))
        #expect(trend.isClear)
    }

    @Test func `more tickets of a slow class are no trend`() throws {
        var desk = Desk()
        for week in 0..<12 {
            for _ in 0..<12 - week { desk.handle(10, classIndex: 0, week: week) }
            for _ in 0...week { desk.handle(100, classIndex: 1, week: week) }
        }
        let trend = try #require(try desk.forecast([10, 100]).trend)
        #expect(abs(trend.weeklyChange) < 1e-9)
        #expect(!trend.isClear)
    }

    @Test func `seven weeks are too few, and old weeks are not looked at`() throws {
        var few = Desk()
        for week in 0..<7 { few.handle(30, week: week) }
        #expect(try few.forecast([30]).trend == nil)
        var many = Desk()
        for week in 0..<60 { many.handle(week < 30 ? 300 : 30, week: week) }
        let trend = try #require(try many.forecast([30]).trend)
        #expect(trend.weeks == 26 && !trend.isClear)
    }
}
