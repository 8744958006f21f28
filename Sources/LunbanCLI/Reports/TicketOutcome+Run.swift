internal import EventSimulation
internal import Planning
internal import Reporting
internal import RosterModel
internal import RosterOptimization
internal import WorkTime

extension TicketOutcome {
    /// What a run comes to beside planning in two steps; nil where that is not known.
    init?(_ run: PlanningRun) {
        guard let twoSteps = run.twoSteps else { return nil }
        self.init(
            together: PlanningFigures(
                points: run.gap.objective, lateTickets: run.flow.lateTickets,
                openTickets: run.flow.openTickets, staffHours: run.roster.workedHours),
            twoSteps: PlanningFigures(
                points: twoSteps.objective, lateTickets: twoSteps.lateTickets,
                openTickets: twoSteps.openTickets, staffHours: twoSteps.roster.workedHours),
            services: ServiceLine.list(of: run.flow, scenario: run.scenario),
            promises: run.check.map { PromiseSummary($0) })
    }
}

extension Roster {
    /// Hours on duty without breaks.
    var workedHours: Double {
        assignments.reduce(Minutes.zero) { $0 + $1.duty.workedTime }.inHours
    }
}

extension PromiseSummary {
    fileprivate init(_ check: PromiseCheck) {
        self.init(
            runs: check.runs, late: Estimate(check.late),
            lateInTwoSteps: Estimate(check.lateInTwoSteps), fewerLate: Estimate(check.fewerLate),
            broken: check.rounds.flatMap { round in
                round.broken.map {
                    PromiseLine(
                        ticketClass: $0.ticketClass, promised: $0.promised, planned: $0.planned,
                        simulated: $0.simulated.mean, after: $0.after, isTaken: round.isTaken)
                }
            }, cost: check.cost)
    }
}

extension PromiseSummary.Estimate {
    fileprivate init(_ interval: ConfidenceInterval) {
        self.init(mean: interval.mean, halfWidth: interval.halfWidth)
    }
}

extension ServiceLine {
    /// The service of each severity.
    static func list(of flow: FlowReport, scenario: Scenario) -> [ServiceLine] {
        Severity.allCases.map { severity in
            let classes = flow.classes.filter { $0.ticketClass.severity == severity }
            return ServiceLine(
                severity: severity, due: classes.reduce(0) { $0 + $1.due.reduce(0, +) },
                late: classes.reduce(0) { $0 + $1.late.reduce(0, +) },
                promise: scenario.tickets.serviceLevels[severity])
        }
    }
}
