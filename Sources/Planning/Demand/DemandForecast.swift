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
    /// Why the days of each class are forecast by the models they are.
    public let modelChoices: [ModelChoice]
    /// Why those of all classes together are.
    public let totalModelChoice: ModelChoice
    /// The level of volume that is staffed for.
    public private(set) var level: VolumeLevel
    /// Entries into Tier 2 to staff for at that level, re-touches included, by class and interval
    /// of the horizon.
    public private(set) var arrivals: [[Double]]
    /// Entries into Tier 2 before the horizon, by class and interval, the oldest first and the
    /// interval just before the horizon last; as far back as the longest service level reaches.
    public let earlierArrivals: [[Double]]
    /// Re-touches expected for each first arrival, by class.
    public let retouchRates: [Double]
    /// Mean handle time of an entry by class, in minutes.
    public let handleMinutes: [Double]
    /// How handle times of each class scatter, and whether they change.
    public let handleTimes: HandleTimeForecast
    /// Where escalations come from and what fewer of them would save, by category in the order of
    /// the ticket policy.
    public let escalations: EscalationInsights
    /// The arrivals that the model learned from.
    private let known: VolumeHistory
    private let specialDays: SpecialDays

    /// Forecasts the horizon of `scenario` from its history; nil without any ticket before it.
    public init?(_ scenario: Scenario) {
        guard let counts = scenario.history else { return nil }
        classes = TicketClasses(scenario.tickets)
        specialDays = SpecialDays(
            scenario.site.calendar.map {
                Forecasting.SpecialDay(
                    date: $0.date, kind: SpecialDayKind($0.kind), name: $0.name)
            })
        history = HistoryReport(counts, specialDays: specialDays)
        let excluded = history.excludedDays.union(scenario.datesLeftOutOfHistory)
        known = counts.volumes(excluding: excluded)
        let explained = DemandForecast.model.explained(
            known, days: scenario.horizon.dates, specialDays: specialDays)
        let classes = classes
        volumes = explained.forecast.applying(
            scenario.overrides.map { Forecasting.VolumeOverride($0, classes: classes) })
        (modelChoices, totalModelChoice) = (explained.classes, explained.total)
        retouchRates = counts.retouchRates
        level = scenario.tickets.volumeLevel
        arrivals = DemandForecast.arrivals(
            volumes.arrivals(at: ForecastLevel(level)), of: volumes, retouchRates: retouchRates,
            horizon: scenario.horizon)
        earlierArrivals = DemandForecast.earlierArrivals(counts, scenario: scenario)
        handleMinutes = DemandForecast.handleMinutes(counts, under: scenario.tickets)
        handleTimes = HandleTimeForecast(
            counts, fallback: DemandForecast.assumedMinutes(scenario.tickets))
        escalations = EscalationInsights(
            counts, by: ClassGroups(classes.classes.map(\.category)),
            handleMinutes: handleMinutes, excludedDays: excluded)
    }

    /// The mean handle time of an entry by class, in minutes: as known, and as assumed where little
    /// is known.
    static func handleMinutes(_ counts: ArrivalCounts, under policy: TicketPolicy) -> [Double] {
        HandleTimes.means(
            samples: counts.handleTimes, classCount: counts.classCount,
            fallback: assumedMinutes(policy))
    }

    /// The handle time that the policy assumes by class, in minutes.
    private static func assumedMinutes(_ policy: TicketPolicy) -> [Double] {
        policy.classes.map { Double(policy.handleTimes[$0.severity]?.count ?? 30) }
    }

    /// The model that forecasts.
    private static let model = CombinedModel()

    /// The forecast with another level of volume to staff for.
    func staffed(at level: VolumeLevel, horizon: PlanningHorizon) -> DemandForecast {
        var copy = self
        copy.level = level
        copy.arrivals = DemandForecast.arrivals(
            volumes.arrivals(at: ForecastLevel(level)), of: volumes, retouchRates: retouchRates,
            horizon: horizon)
        return copy
    }

    /// How the model did on past weeks, beside the mean of the last weeks; takes several times as
    /// long as the forecast.
    ///
    /// The model is judged from six origins with two weeks to come each, or from four with one
    /// where that would leave less than six weeks to learn from. Origins are six days apart, so
    /// that a number of days ahead is not always the same weekday; before each there is a week or
    /// more.
    public func backtest() -> Backtest {
        let isLong = known.days.count >= 84
        let horizon = isLong ? 14 : 7
        return Backtest.run(
            model: DemandForecast.model, baseline: WeekdayMeanModel(), history: known,
            origins: (0..<(isLong ? 6 : 4)).reversed().map {
                known.days.end - horizon - 6 * $0
            }.filter { $0 - known.days.start >= 7 }, horizonDays: horizon,
            specialDays: specialDays)
    }

    /// Puts wall-clock slots onto the horizon's intervals.
    private static func arrivals(
        _ tickets: [[Double]], of volumes: VolumeForecast, retouchRates: [Double],
        horizon: PlanningHorizon
    ) -> [[Double]] {
        let slots = WallSlots(
            days: volumes.days, slotsPerDay: volumes.slotsPerDay, zone: horizon.zone,
            step: horizon.slot)
        let places = (0..<horizon.intervalCount).map {
            slots.places(of: horizon.interval(at: $0)).compactMap { $0 }
        }
        return zip(tickets, retouchRates).map { tickets, rate in
            places.map { $0.reduce(0) { $0 + tickets[$1] } * slots.share * (1 + rate) }
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
