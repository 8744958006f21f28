import Forecasting
import Planning
import RosterModel
import Testing
import WorkTime

struct DemandForecastTests {
    /// A scenario of one class of tickets whose normal ones are counted by `enter`.
    private func scenario(
        interval: Minutes = .hours(1), start: String = "2026-11-23", zone: Zone? = nil,
        _ enter: (inout ArrivalCounter, PlanningHorizon) -> Void
    ) throws -> Scenario {
        var small = SmallScenario()
        small.interval = interval
        small.start = start
        small.zone = zone ?? small.zone
        let plain = try small.scenario()
        var counter = ArrivalCounter(
            zone: small.zone, interval: plain.horizon.slot,
            until: plain.horizon.range.start)
        enter(&counter, plain.horizon)
        return plain.with(history: counter.counts(classCount: Severity.allCases.count))
    }

    private static let normal = Severity.allCases.firstIndex(of: .normal) ?? 0

    @Test func `tickets that come back are work but no first arrivals`() throws {
        func forecast(comingBack share: Int) throws -> DemandForecast {
            try #require(
                DemandForecast(
                    scenario { counter, horizon in
                        for hour in 0..<28 * 24 {
                            let id = UInt64(hour + 1)
                            let start = horizon.range.start - .days(28) + .hours(hour)
                            counter.enter(id, at: start, classIndex: Self.normal)
                            guard hour % 10 < share else { continue }
                            counter.enter(id, at: start + Minutes(50), classIndex: Self.normal)
                        }
                    }))
        }
        let (none, some) = (try forecast(comingBack: 0), try forecast(comingBack: 2))
        #expect(none.volumes.mean == some.volumes.mean)
        #expect(none.retouchRates[Self.normal] == 0)
        let rate = some.retouchRates[Self.normal]
        #expect(abs(rate - 136.0 / 672) < 1e-12)
        for (before, after) in zip(none.arrivals[Self.normal], some.arrivals[Self.normal]) {
            #expect(abs(after - before * (1 + rate)) < 1e-12)
        }
        // Eight hours before the horizon: hours 664 to 671 of the history.
        #expect(none.earlierArrivals[Self.normal] == [1, 1, 1, 1, 1, 1, 1, 1])
        #expect(some.earlierArrivals[Self.normal] == [1, 1, 1, 1, 1, 1, 2, 2])
    }

    @Test(arguments: [Minutes(30), .hours(1), .hours(2), .hours(7), .hours(24)])
    func `a table of counts plans like the tickets it counts`(interval: Minutes) throws {
        func forecast(_ enter: (inout ArrivalCounter, Instant, Int) -> Void) throws
            -> DemandForecast
        {
            try #require(
                DemandForecast(
                    scenario(interval: interval) { counter, horizon in
                        for hour in 0..<28 * 24 {
                            enter(&counter, horizon.range.start - .days(28) + .hours(hour), hour)
                        }
                    }))
        }
        let counted = try forecast { counter, start, _ in
            counter.count(2, from: start, classIndex: Self.normal, handleMinutes: 25)
        }
        let single = try forecast { counter, start, hour in
            for half in 0..<2 {
                counter.enter(
                    UInt64(hour * 2 + half + 1), at: start + Minutes(30 * half),
                    classIndex: Self.normal, handleMinutes: 25)
            }
        }
        #expect(counted.handleMinutes == single.handleMinutes)
        #expect(counted.earlierArrivals == single.earlierArrivals)
        for (left, right) in zip(counted.arrivals.joined(), single.arrivals.joined()) {
            #expect(abs(left - right) < 1e-9)
        }
        let total = counted.arrivals[Self.normal].reduce(0, +)
        #expect(abs(total - 2 * 48) < 4, "two an hour on two days, in whole intervals")
    }

    @Test func `an hour the clocks repeat has its arrivals twice, a skipped one none`() throws {
        let zone = try #require(Zone(identifier: "Europe/Berlin"))
        for (start, hours) in [("2026-10-25", 49), ("2027-03-28", 47)] {
            let forecast = try #require(
                DemandForecast(
                    scenario(start: start, zone: zone) { counter, horizon in
                        for hour in 0..<28 * 24 {
                            counter.enter(
                                UInt64(hour + 1),
                                at: horizon.range.start - .days(28) + .hours(hour),
                                classIndex: Self.normal)
                        }
                    }))
            let arrivals = forecast.arrivals[Self.normal]
            #expect(arrivals.count == hours)
            #expect(abs(arrivals.reduce(0, +) - Double(hours)) < 0.5)
        }
    }

    @Test func `without a ticket before the horizon there is no forecast`() throws {
        #expect(try DemandForecast(scenario { _, _ in }) == nil)
        let late = try scenario { counter, horizon in
            counter.enter(1, at: horizon.range.start, classIndex: 0)
        }
        #expect(late.history == nil && DemandForecast(late) == nil)
    }
}
