import Forecasting
import Planning
import RosterModel
import Testing
import WorkTime

struct VolumeLevelTests {
    /// Ten weeks of busy and quiet days, of one class, two tickets an hour on average.
    private func scenario(
        level: VolumeLevel = .mean, overrides: [RosterModel.VolumeOverride] = []
    ) throws -> Scenario {
        let plain = try SmallScenario().scenario()
        var counter = ArrivalCounter(
            zone: plain.site.zone, interval: plain.horizon.slot, until: plain.horizon.range.start)
        for hour in 0..<70 * 24 {
            let start = plain.horizon.range.start - .days(70) + .hours(hour)
            let isBusy = hour / 24 * 7 % 3 == 0
            counter.count(isBusy ? 4 : 1, from: start, classIndex: 2, handleMinutes: 25)
        }
        return plain.with(
            history: counter.counts(classCount: Severity.allCases.count), level: level,
            overrides: overrides)
    }

    @Test(arguments: VolumeLevel.allCases)
    func `the level asked for is staffed for, day by day`(level: VolumeLevel) throws {
        let forecast = try #require(DemandForecast(scenario(level: level)))
        #expect(forecast.level == level)
        let mean = forecast.volumes.mean(by: .totalByDay)[0]
        let wanted: [Double] =
            switch level {
            case .mean: mean
            case .p50: forecast.volumes.quantile(0.5, by: .totalByDay)[0]
            case .p80: zip(mean, forecast.volumes.quantile(0.8, by: .totalByDay)[0]).map(max)
            case .p95: zip(mean, forecast.volumes.quantile(0.95, by: .totalByDay)[0]).map(max)
            }
        let rate = forecast.retouchRates[2]
        for day in wanted.indices {
            let staffed = forecast.arrivals.reduce(0) {
                $0 + $1[day * 24..<(day + 1) * 24].reduce(0, +)
            }
            #expect(abs(staffed - wanted[day] * (1 + rate)) < 0.01 * wanted[day])
        }
    }

    @Test func `more safety costs more hours, and the mean's are those staffed`() throws {
        let scenario = try scenario()
        let forecast = try #require(DemandForecast(scenario))
        let costs = LevelCost.all(forecast, scenario: scenario)
        #expect(costs.map(\.level) == VolumeLevel.allCases)
        #expect(costs[0].tickets == forecast.arrivals.joined().reduce(0, +))
        let everybody = StaffDemand(forecast, scenario: scenario).lines[0]
        #expect(costs[0].staffHours == everybody.required.reduce(0, +))
        #expect(costs[0].staffHours < costs[2].staffHours)
        #expect(costs[2].staffHours < costs[3].staffHours)
        #expect(costs[2].tickets < costs[3].tickets)
        // Whatever level a scenario asks for, the costs side by side are the same.
        let safe = try self.scenario(level: .p95)
        let again = LevelCost.all(try #require(DemandForecast(safe)), scenario: safe)
        #expect(again == costs)
    }

    @Test func `nothing is learned from days left out of the history`() throws {
        let start = try scenario().horizon.dates.start
        let plain = try #require(DemandForecast(scenario()))
        let weeks = DateRange(start: start - 35, days: 35)
        let left = try #require(
            DemandForecast(
                scenario(
                    overrides: [
                        RosterModel.VolumeOverride(
                            name: "system", dates: weeks, change: .excludeHistory)
                    ])))
        #expect(left.volumes.mean != plain.volumes.mean)
        #expect(left.volumes.applications.map(\.before) == left.volumes.applications.map(\.after))
        // What is left out of learning was work all the same.
        #expect(left.handleMinutes == plain.handleMinutes)
        #expect(left.earlierArrivals == plain.earlierArrivals)
    }

    @Test func `every class has its reason, and overrides what they did`() throws {
        let dates = try scenario().horizon.dates
        let forecast = try #require(
            DemandForecast(
                scenario(
                    overrides: [
                        RosterModel.VolumeOverride(
                            name: "campaign", dates: dates, change: .percent(50)),
                        RosterModel.VolumeOverride(
                            name: "desk",
                            dates: DateRange(start: dates.start, days: 1),
                            change: .set(TicketRate(tickets: 3, per: .hours(1)))),
                    ])))
        #expect(forecast.modelChoices.count == forecast.classes.count)
        #expect(abs(forecast.totalModelChoice.parts.reduce(0) { $0 + $1.weight } - 1) < 1e-12)
        #expect(forecast.handleTimes.classes.count == forecast.classes.count)
        #expect(forecast.escalations.groups.map(\.tickets).reduce(0, +) > 0)
        let effects = forecast.volumes.applications
        #expect(effects.map(\.override.name) == ["campaign", "desk"])
        #expect(abs(effects[0].after - 1.5 * effects[0].before) < 1e-9)
        #expect(abs(effects[1].after - 72) < 1e-9)
    }
}

extension Scenario {
    /// The scenario with another history, another level of volume and other overrides.
    func with(
        history: ArrivalCounts?, level: VolumeLevel = .mean,
        overrides: [RosterModel.VolumeOverride] = []
    ) -> Scenario {
        let policy = TicketPolicy(
            languages: tickets.languages, categories: tickets.categories,
            handleTimes: tickets.handleTimes, serviceLevels: tickets.serviceLevels,
            urgent: tickets.urgent, shrinkage: tickets.shrinkage,
            maxOccupancy: tickets.maxOccupancy, rampUp: tickets.rampUp,
            categoryBucket: tickets.categoryBucket, volumeLevel: level)
        return Scenario(
            name: name, site: site, horizon: horizon, team: team, shifts: shifts, tickets: policy,
            history: history, policy: self.policy, objective: objective,
            referenceWage: referenceWage, overrides: overrides, inputs: inputs)
    }
}
