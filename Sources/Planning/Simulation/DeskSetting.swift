internal import Forecasting
internal import LaborLaw
internal import RandomStreams
internal import RosterModel
internal import TicketSimulation
internal import WorkTime

/// The desk and the tickets of a scenario and a roster.
///
/// Handle times have the mean that the roster was staffed for and the spread of the history. The
/// desk opens with the tickets that are known to be open. Where that is not known, but the roster
/// before the horizon and the history reach up to it, it opens two days early and meets what
/// arrived then, so that the first day begins with the backlog it would have.
struct DeskSetting {
    let desk: TicketDesk
    let draw: TicketDraw

    private static let daysBefore = 2

    init(
        _ scenario: Scenario, roster: Roster, forecast: DemandForecast, counts: ArrivalCounts,
        tickets: SimulatedTickets, holidays: SiteHolidays
    ) {
        let horizon = scenario.horizon
        let waiting = DeskSetting.waiting(scenario, forecast: forecast)
        let before = waiting == nil ? DeskSetting.daysBefore(scenario, counts: counts) : nil
        let kinds = DeskSetting.kinds(
            scenario, forecast: forecast,
            businessHours: DeskSetting.businessHours(scenario, holidays: holidays))
        desk = TicketDesk(
            kinds, staff: DeskSetting.staff(scenario, roster: roster),
            rules: DeskRules(
                shrinkage: scenario.tickets.shrinkage,
                maxOccupancy: scenario.tickets.maxOccupancy),
            days: horizon.dates.dates.map(horizon.zone.day),
            from: before.map { horizon.zone.day($0.start).start })
        let main: TicketSource =
            switch tickets {
            case .forecast: .forecast(forecast.volumes)
            case .replay(let dates): .counted(counts.volumes(of: dates, on: horizon.dates.start))
            }
        let earlier = before.map { TicketSource.counted(counts.volumes(of: $0, on: $0.start)) }
        draw = TicketDraw(
            kinds, from: [main] + [earlier, waiting].compactMap { $0 }, in: horizon.zone,
            opening: desk.opening)
    }

    /// The tickets open at the start; nil where they are not known.
    private static func waiting(_ scenario: Scenario, forecast: DemandForecast) -> TicketSource? {
        scenario.backlog.map { backlog in
            .known(
                backlog.flatMap { waiting in
                    let index = forecast.classes.classes.firstIndex(of: waiting.ticketClass)
                    return index.map {
                        Array(
                            repeating: TicketArrival(classIndex: $0, at: waiting.since),
                            count: waiting.count)
                    } ?? []
                })
        }
    }

    /// The business hours that promises of tickets in the horizon and some weeks before may reach.
    private static func businessHours(
        _ scenario: Scenario, holidays: SiteHolidays
    ) -> [TimeRange] {
        let dates = scenario.horizon.dates
        let reach = DateRange(start: dates.start - 70, end: dates.end + 70)
        return scenario.tickets.businessHours?.spans(
            on: reach, in: scenario.horizon.zone, holidays: holidays.dates(in: reach)) ?? []
    }

    private static func kinds(
        _ scenario: Scenario, forecast: DemandForecast, businessHours: [TimeRange]
    ) -> [TicketKind] {
        forecast.classes.classes.enumerated().map { index, ticketClass in
            let spread = forecast.handleTimes.classes[index]
            // Of a lognormal time, mean over median squared is one more than the variation squared.
            let skew = spread.mean / spread.median
            let promise =
                scenario.tickets.serviceLevels[ticketClass.severity]
                ?? ServiceLevel(share: 0.8, within: .zero)
            return TicketKind(
                ticketClass, serviceLevel: promise,
                handleTime: .lognormal(
                    LogNormal(
                        mean: forecast.handleMinutes[index],
                        coefficientOfVariation: max(0, skew * skew - 1).squareRoot())),
                returnsPerTicket: forecast.retouchRates[index],
                promiseHours: promise.clock == .business ? businessHours : [],
                isUrgent: scenario.tickets.urgent.contains(ticketClass.severity))
        }
    }

    /// Everybody with the duties of the roster and of those before it.
    private static func staff(_ scenario: Scenario, roster: Roster) -> [DeskSpecialist] {
        let duties = roster.bySpecialist
        let earlier = scenario.team.previousRoster.bySpecialist
        return scenario.team.specialists.map { specialist in
            DeskSpecialist(
                specialist,
                assignments: (earlier[specialist.id] ?? []).filter {
                    $0.duty.date < scenario.horizon.dates.start
                } + (duties[specialist.id] ?? []),
                absences: scenario.team.absences, policy: scenario.tickets)
        }
    }

    /// The days before the horizon whose duties and tickets are known; nil where one of them is not.
    private static func daysBefore(_ scenario: Scenario, counts: ArrivalCounts) -> DateRange? {
        let first = scenario.horizon.dates.start
        let days = DateRange(start: first - daysBefore, end: first)
        let worked = Set(scenario.team.previousRoster.assignments.map(\.duty.date))
        let isKnown = days.dates.allSatisfy {
            worked.contains($0) && counts.days.contains($0)
        }
        return isKnown ? days : nil
    }
}

extension ArrivalCounts {
    /// The first arrivals of `dates` as if they came on as many days from `start` on.
    ///
    /// - Precondition: the counts cover the dates.
    fileprivate func volumes(of dates: DateRange, on start: LocalDate) -> VolumeHistory {
        let first = (dates.start - days.start) * slotsPerDay
        return VolumeHistory(
            days: DateRange(start: start, days: dates.count), slotsPerDay: slotsPerDay,
            counts: (0..<classCount).map { index in
                let row = arrivals(ofClass: index)
                let from = row.startIndex + first
                return row[from..<from + dates.count * slotsPerDay].map { Double($0) }
            })
    }
}
