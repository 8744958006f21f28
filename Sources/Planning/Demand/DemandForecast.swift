public import Forecasting
public import RosterModel
internal import WorkTime

/// The escalations expected in a scenario's horizon and the time they take.
///
/// What is forecast are first arrivals. Tickets that come back are work as well: each class has as
/// many re-touches a first arrival as its history, at the hours at which its tickets arrive, and a
/// re-touch takes the time that an entry into Tier 2 takes on average.
public struct DemandForecast: Sendable {
    /// The classes, in the order of every array here.
    public let classes: TicketClasses
    /// What is odd in the history, and what was done about it.
    public let history: HistoryReport
    /// First arrivals forecast on civil days and wall-clock slots, overrides applied.
    public let volumes: VolumeForecast
    /// Expected entries into Tier 2, re-touches included, by class and interval of the horizon.
    public let arrivals: [[Double]]
    /// Entries into Tier 2 before the horizon, by class and interval, the oldest first and the
    /// interval just before the horizon last; as far back as the longest service level reaches.
    public let earlierArrivals: [[Double]]
    /// Re-touches expected for each first arrival, by class.
    public let retouchRates: [Double]
    /// Mean handle time of an entry by class, in minutes.
    public let handleMinutes: [Double]
    /// How the model did on past weeks, beside the mean of the last weeks.
    public let backtest: Backtest

    /// Forecasts the horizon of `scenario` from its history; nil without any ticket before it.
    public init?(_ scenario: Scenario) {
        guard let counts = scenario.history else { return nil }
        let classes = TicketClasses(scenario.tickets)
        let specialDays = SpecialDays(
            scenario.site.calendar.map {
                Forecasting.SpecialDay(
                    date: $0.date, kind: SpecialDayKind($0.kind), name: $0.name)
            })
        let report = HistoryReport(counts, specialDays: specialDays)
        let known = counts.volumes(excluding: report.excludedDays)
        volumes = DemandForecast.model.forecast(
            known, days: scenario.horizon.dates, specialDays: specialDays
        )
        .applying(scenario.overrides.map { Forecasting.VolumeOverride($0, classes: classes) })
        backtest = DemandForecast.backtest(known, specialDays: specialDays)
        retouchRates = counts.retouchRates
        arrivals = DemandForecast.arrivals(
            volumes, retouchRates: retouchRates, horizon: scenario.horizon)
        earlierArrivals = DemandForecast.earlierArrivals(counts, scenario: scenario)
        handleMinutes = HandleTimes.means(
            samples: counts.handleTimes, classCount: classes.count,
            fallback: classes.classes.map {
                Double(scenario.tickets.handleTimes[$0.severity]?.count ?? 30)
            })
        self.classes = classes
        history = report
    }

    /// The model that forecasts.
    private static var model: any ForecastModel { MultiplicativeModel() }

    /// Judges the model from six origins with two weeks to come each, or from four with one where
    /// that would leave less than six weeks to learn from.
    ///
    /// Origins are six days apart, so that a number of days ahead is not always the same weekday;
    /// before each there is a week or more.
    private static func backtest(
        _ history: VolumeHistory, specialDays: SpecialDays
    ) -> Backtest {
        let isLong = history.days.count >= 84
        let horizon = isLong ? 14 : 7
        return Backtest.run(
            model: model, baseline: WeekdayMeanModel(), history: history,
            origins: (0..<(isLong ? 6 : 4)).reversed().map {
                history.days.end - horizon - 6 * $0
            }.filter { $0 - history.days.start >= 7 }, horizonDays: horizon,
            specialDays: specialDays)
    }

    /// Puts wall-clock slots onto the horizon's intervals.
    private static func arrivals(
        _ volumes: VolumeForecast, retouchRates: [Double], horizon: PlanningHorizon
    ) -> [[Double]] {
        let slots = WallSlots(
            days: volumes.days, slotsPerDay: volumes.slotsPerDay, zone: horizon.zone,
            step: horizon.slot)
        let places = (0..<horizon.intervalCount).map {
            slots.places(of: horizon.interval(at: $0)).compactMap { $0 }
        }
        return zip(volumes.mean, retouchRates).map { mean, rate in
            places.map { $0.reduce(0) { $0 + mean[$1] } * slots.share * (1 + rate) }
        }
    }

    /// What entered Tier 2 before the horizon; a slot that the wall showed twice is halved.
    private static func earlierArrivals(
        _ counts: ArrivalCounts, scenario: Scenario
    ) -> [[Double]] {
        let horizon = scenario.horizon
        let slots = WallSlots(
            days: counts.days, slotsPerDay: counts.slotsPerDay, zone: horizon.zone,
            step: horizon.slot)
        let longest = scenario.tickets.serviceLevels.values.map(\.within).max() ?? .zero
        let count = longest.count / horizon.interval.count
        let places = (0..<count).map { index in
            let start = horizon.range.start - horizon.interval * (count - index)
            return slots.places(of: TimeRange(start: start, length: horizon.interval))
                .compactMap { $0 }
        }
        let size = counts.days.count * counts.slotsPerDay
        return (0..<counts.classCount).map { index in
            places.map { places in
                places.reduce(0) { sum, place in
                    let entries =
                        counts.arrivals[index * size + place]
                        + counts.retouches[index * size + place]
                    return sum + Double(entries) / max(counts.exposure[place], 1)
                } * slots.share
            }
        }
    }
}

extension SpecialDayKind {
    fileprivate init(_ kind: RosterModel.SpecialDay.Kind) {
        switch kind {
        case .holiday: self = .holiday
        case .campaign: self = .campaign
        case .payday: self = .payday
        case .season: self = .season
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
