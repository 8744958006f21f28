internal import EventSimulation
internal import Planning
internal import Reporting
internal import RosterModel
internal import TicketSimulation
internal import WorkTime

extension SimulationReport {
    /// What a simulation tells its readers.
    init(_ run: SimulationRun, roster: InputFile) {
        let scenario = run.scenario
        let dates = scenario.horizon.dates
        let report = run.report
        let classes = zip(run.kinds, report.classes).filter { $1.total.arrived.mean > 0 }.map {
            kind, service in
            SimulatedClass(
                kind.ticketClass, serviceLevel: kind.serviceLevel,
                total: SimulationLine(service.total),
                days: SimulationDay.days(service.days, from: dates.start),
                backlog: service.backlog)
        }
        self.init(
            scenario: scenario, roster: roster, origin: SimulationOrigin(run),
            service: SimulatedService(
                total: SimulationLine(report.total),
                days: SimulationDay.days(report.days, from: dates.start), classes: classes),
            use: SimulatedUse(report, of: scenario), version: Version.current)
    }
}

extension SimulationOrigin {
    fileprivate init(_ run: SimulationRun) {
        let replayed: DateRange? =
            switch run.tickets {
            case .forecast: nil
            case .replay(let dates): dates
            }
        self.init(
            replayed: replayed, runs: run.report.runs, runsAsked: run.runsAsked, seed: run.seed)
    }
}

extension SimulatedUse {
    fileprivate init(_ report: ServiceLevelReport, of scenario: Scenario) {
        let range = scenario.horizon.range
        let minute = report.overtime
        self.init(
            hours: report.hours.enumerated().map { index, use in
                let start = range.start + .hours(index)
                return SimulatedHour(
                    range: TimeRange(start: start, end: min(start + .hours(1), range.end)),
                    present: use.present / 60, occupancy: use.occupancy)
            },
            people: zip(scenario.team.specialists, report.occupancy).map {
                SimulatedPerson(
                    specialist: $0.id, presentHours: $1.present / 60, occupancy: $1.occupancy)
            }, handedOver: Estimate(report.handedOver),
            overtimeHours: Estimate(mean: minute.mean / 60, halfWidth: minute.halfWidth / 60))
    }
}

extension SimulationDay {
    /// The lines of consecutive days.
    fileprivate static func days(
        _ lines: [ServiceLevelLine], from first: LocalDate
    ) -> [SimulationDay] {
        lines.enumerated().map {
            SimulationDay(date: first + $0.offset, line: SimulationLine($0.element))
        }
    }
}

extension SimulationLine {
    fileprivate init(_ line: ServiceLevelLine) {
        self.init(
            arrived: Estimate(line.arrived), inTime: line.inTime.map { Estimate($0) },
            late: Estimate(line.late), unanswered: line.unanswered,
            resolved: (Estimate(line.resolvedLate), line.meanLateness),
            wait: (line.meanWait.map { Estimate($0) }, line.longWait))
    }
}

extension Estimate {
    /// The mean and half the width of an interval.
    init(_ interval: ConfidenceInterval) {
        self.init(mean: interval.mean, halfWidth: interval.halfWidth)
    }
}
