internal import RosterModel
internal import Staffing
internal import WorkTime

/// The ticket flow of a scenario: work by class, pools of skills, and what waiting costs.
struct FlowDemand {
    let scenario: Scenario
    let periods: FlowPeriods
    /// The work of each class.
    let work: [ClassWork]
    /// The classes, in the order of `work`.
    let classes: [TicketClass]
    /// The position of each class's skill among those of `pools`.
    let skillOfClass: [Int]
    /// The pools known to matter.
    var pools: SkillPools

    init(_ forecast: DemandForecast, scenario: Scenario, holidays: Set<LocalDate>) {
        self.scenario = scenario
        let periods = FlowPeriods(scenario)
        self.periods = periods
        work = ClassWork.all(
            forecast, scenario: scenario, periods: periods, holidays: holidays)
        classes = forecast.classes.classes
        let pools = SkillPools(scenario, periodCount: periods.count)
        self.pools = pools
        skillOfClass = classes.map { ticketClass in
            pools.skills.firstIndex {
                $0.language == ticketClass.language && $0.category == ticketClass.category
            } ?? 0
        }
    }

    /// Hours of tickets answered in an hour of an experienced specialist on duty.
    var usefulShare: Double {
        (1 - scenario.tickets.shrinkage) * scenario.tickets.maxOccupancy
    }

    /// The streams of the linear program, one for each class.
    var streams: [TicketStream] {
        zip(classes, work).map { ticketClass, work in
            TicketStream(
                name: ticketClass.description, opening: work.opening, arriving: work.arriving,
                waiting: periods.ranges.indices.map {
                    [
                        .init(most: work.notDue[$0], perHour: waitingPrice(ticketClass, $0)),
                        .init(most: nil, perHour: latePrice(ticketClass, $0)),
                    ]
                })
        }
    }

    /// Points for an hour of work that is there at the end of a period and not due yet.
    ///
    /// What is left at the end of the horizon costs half a period of lateness, or nothing would
    /// be done that is due later.
    func waitingPrice(_ ticketClass: TicketClass, _ period: Int) -> Double {
        let weights = scenario.objective
        let waiting = weights.waitingHour * periods.hours * periods.share(of: period)
        let isLast = period == periods.count - 1
        let left = isLast ? 0.5 * latenessPrice(ticketClass) : 0
        return min(waiting + left, latePrice(ticketClass, period))
    }

    /// Points for an hour of work that is late at the end of a period.
    ///
    /// What is late at the end of the horizon will be late for a day more.
    func latePrice(_ ticketClass: TicketClass, _ period: Int) -> Double {
        let price = latenessPrice(ticketClass)
        let isLast = period == periods.count - 1
        return price * periods.share(of: period) + (isLast ? price * 24 / periods.hours : 0)
    }

    private func latenessPrice(_ ticketClass: TicketClass) -> Double {
        let weights = scenario.objective
        return weights.understaffedHour * (weights.latenessFactors[ticketClass.severity] ?? 1)
    }

    /// The pools as those of the linear program: streams are classes.
    var ticketPools: [TicketPool] {
        pools.pools.map { pool in
            TicketPool(
                streams: skillOfClass.indices.filter { pool.skills.contains(skillOfClass[$0]) },
                periods: pool.periods)
        }
    }
}
