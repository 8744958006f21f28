public import Forecasting
public import RosterModel
internal import WorkTime

/// The escalations expected in a scenario's horizon and the time they take.
public struct DemandForecast: Sendable {
    /// The classes, in the order of every array here.
    public let classes: TicketClasses
    /// The forecast on civil days and wall-clock slots, overrides applied.
    public let volumes: VolumeForecast
    /// Expected arrivals by class and interval of the horizon.
    public let arrivals: [[Double]]
    /// What arrived before the horizon, by class and interval, the oldest first and the interval
    /// just before the horizon last; as far back as the longest service level reaches.
    public let earlierArrivals: [[Double]]
    /// Mean handle time by class, in minutes.
    public let handleMinutes: [Double]
    /// How the model did on past weeks, beside the mean of the last weeks.
    public let backtest: Backtest

    /// Forecasts the horizon of `scenario` from its history; nil without any ticket before it.
    public init?(_ scenario: Scenario) {
        let classes = TicketClasses(scenario.tickets)
        guard let history = VolumeHistory(scenario, classes: classes) else { return nil }
        let specialDays = SpecialDays(
            scenario.site.calendar.map {
                Forecasting.SpecialDay(
                    date: $0.date, kind: SpecialDayKind($0.kind), name: $0.name)
            })
        let model = MultiplicativeModel()
        let dates = scenario.horizon.dates
        volumes = model.forecast(history, days: dates, specialDays: specialDays)
            .applying(scenario.overrides.map { Forecasting.VolumeOverride($0, classes: classes) })
        let origins = stride(from: 4, through: 1, by: -1).map { history.days.end - 7 * $0 }
        backtest = Backtest.run(
            model: model, baseline: WeekdayMeanModel(), history: history, origins: origins,
            horizonDays: 7, specialDays: specialDays)
        arrivals = DemandForecast.arrivals(volumes, horizon: scenario.horizon)
        earlierArrivals = DemandForecast.earlierArrivals(scenario, classes: classes)
        handleMinutes = DemandForecast.handleMinutes(scenario, classes: classes)
        self.classes = classes
    }

    /// Puts wall-clock slots onto the horizon's intervals: an interval takes the slot its start
    /// shows, so that an hour the clocks skip gets nothing and one they repeat gets it twice.
    private static func arrivals(
        _ volumes: VolumeForecast, horizon: PlanningHorizon
    ) -> [[Double]] {
        let slotMinutes = 1440 / volumes.slotsPerDay
        let slots = (0..<horizon.intervalCount).map { index in
            let local = horizon.zone.local(horizon.interval(at: index).start)
            return (local.date - volumes.days.start) * volumes.slotsPerDay
                + min(volumes.slotsPerDay - 1, local.time.minuteOfDay / slotMinutes)
        }
        let perSlot = Double(horizon.interval.count) / Double(slotMinutes)
        return volumes.mean.map { mean in slots.map { mean[$0] * perSlot } }
    }

    private static func earlierArrivals(
        _ scenario: Scenario, classes: TicketClasses
    ) -> [[Double]] {
        let horizon = scenario.horizon
        let longest = scenario.tickets.serviceLevels.values.map(\.within).max() ?? .zero
        let count = longest.count / horizon.interval.count
        var counts = Array(repeating: Array(repeating: 0.0, count: count), count: classes.count)
        for ticket in scenario.history.reversed() {
            let age = horizon.range.start - ticket.escalatedAt
            guard age > .zero else { continue }
            let back = (age.count + horizon.interval.count - 1) / horizon.interval.count
            guard back <= count else { break }
            if let index = classes.index(of: ticket.ticketClass) {
                counts[index][count - back] += 1
            }
        }
        return counts
    }

    private static func handleMinutes(_ scenario: Scenario, classes: TicketClasses) -> [Double] {
        let samples = scenario.history.compactMap { ticket -> (classIndex: Int, minutes: Double)? in
            guard ticket.escalatedAt < scenario.horizon.range.start,
                let minutes = ticket.handleTime, let index = classes.index(of: ticket.ticketClass)
            else { return nil }
            return (index, Double(minutes.count))
        }
        return HandleTimes.means(
            samples: samples, classCount: classes.count,
            fallback: classes.classes.map {
                Double(scenario.tickets.handleTimes[$0.severity]?.count ?? 30)
            })
    }
}

extension SpecialDayKind {
    fileprivate init(_ kind: RosterModel.SpecialDay.Kind) {
        switch kind {
        case .holiday: self = .holiday
        case .campaign: self = .campaign
        case .payday: self = .payday
        }
    }
}

extension Forecasting.VolumeOverride {
    fileprivate init(_ override: RosterModel.VolumeOverride, classes: TicketClasses) {
        self.init(
            name: override.name,
            classes: .only(Set(classes.indices(where: override.tickets.admits))),
            days: override.dates, hours: override.hours, change: VolumeChange(override.change))
    }
}

extension VolumeChange {
    fileprivate init(_ change: RosterModel.VolumeOverride.Change) {
        switch change {
        case .percent(let percent): self = .percent(percent)
        case .set(let rate): self = .set(perHour: rate.perHour)
        case .minimum(let rate): self = .minimum(perHour: rate.perHour)
        case .maximum(let rate): self = .maximum(perHour: rate.perHour)
        case .dailyTotal(let tickets): self = .dailyTotal(tickets)
        case .excludeHistory: self = .excludeHistory
        }
    }
}
