internal import RosterModel
internal import WorkTime

/// The work that a class of tickets brings, in hours: when it comes and when it is due.
struct ClassWork {
    /// Hours of one ticket.
    let handleHours: Double
    /// What is open when the horizon begins.
    private(set) var opening = 0.0
    /// What of that is late already.
    private(set) var openingLate = 0.0
    /// What arrives in each period.
    private(set) var arriving: [Double]
    /// What falls due in each period.
    private(set) var due: [Double]
    /// What has come by the end of each period and is not due then.
    private(set) var notDue: [Double]

    private init(handleHours: Double, periods: Int) {
        self.handleHours = handleHours
        arriving = Array(repeating: 0, count: periods)
        due = arriving
        notDue = arriving
    }

    /// The work of each class of `forecast`, in their order.
    ///
    /// Tickets count from the start of the interval they come in. Where the scenario does not say
    /// what is open at the horizon's start, as much of the last tickets is open as an even pace
    /// toward their due times would leave.
    static func all(
        _ forecast: DemandForecast, scenario: Scenario, periods: FlowPeriods,
        holidays: Set<LocalDate>
    ) -> [ClassWork] {
        let horizon = scenario.horizon
        return forecast.classes.classes.enumerated().map { index, ticketClass in
            func due(_ arrival: Instant) -> Instant {
                scenario.tickets.due(
                    ticketClass.severity, arrivingAt: arrival, in: horizon.zone,
                    holidays: holidays)
            }
            let handle = forecast.handleMinutes[index] / 60
            var work = ClassWork(handleHours: handle, periods: periods.count)
            for (slot, count) in forecast.arrivals[index].enumerated() where count > 0 {
                let start = horizon.interval(at: slot).start
                work.arriving[slot / periods.length] += count * handle
                work.add(count * handle, arriving: start, due: due(start), periods)
            }
            if let backlog = scenario.backlog {
                for waiting in backlog where waiting.ticketClass == ticketClass {
                    work.open(
                        Double(waiting.count) * handle, since: waiting.since,
                        due: due(waiting.since), periods)
                }
                return work
            }
            let earlier = forecast.earlierArrivals[index]
            for (slot, count) in earlier.enumerated() where count > 0 {
                let start = horizon.range.start - horizon.interval * (earlier.count - slot)
                let end = due(start)
                guard end > horizon.range.start, end > start else { continue }
                let share =
                    Double((end - horizon.range.start).count) / Double((end - start).count)
                work.open(count * handle * share, since: start, due: end, periods)
            }
            return work
        }
    }

    private mutating func open(
        _ hours: Double, since: Instant, due: Instant, _ periods: FlowPeriods
    ) {
        opening += hours
        if due <= periods.ranges[0].start { openingLate += hours }
        add(hours, arriving: since, due: due, periods)
    }

    /// Takes note of when work is due, and of the ends of periods at which it is there and not due.
    private mutating func add(
        _ hours: Double, arriving: Instant, due instant: Instant, _ periods: FlowPeriods
    ) {
        for (period, range) in periods.ranges.enumerated() where arriving < range.end {
            guard instant > range.end else {
                if instant > periods.ranges[0].start { due[period] += hours }
                return
            }
            notDue[period] += hours
        }
    }

    /// Makes the work that comes and falls due in some periods more by a factor.
    mutating func scale(by factor: Double, in isScaled: [Bool]) {
        for period in isScaled.indices where isScaled[period] {
            arriving[period] *= factor
            due[period] *= factor
            notDue[period] *= factor
        }
    }
}
