internal import EventSimulation
internal import LaborLaw
internal import Planning
internal import Reporting
internal import RosterModel
internal import RosterOptimization
internal import TicketSimulation
internal import WorkTime

extension PlanFigures {
    /// What a plan comes to, with its simulation where there is one.
    init(_ run: PlanningRun, simulation: SimulationRun?) {
        let scenario = run.scenario
        let staff = run.coverage.first { $0.demand.kind == .everybody }
        self.init(
            title: scenario.name, search: SearchFigures(run), staff: StaffFigures(run),
            tickets: TicketFigures(
                due: run.flow.classes.reduce(0) { $0 + $1.due.reduce(0, +) },
                late: run.flow.lateTickets, open: run.flow.openTickets),
            classes: ClassFigures.list(run, simulation: simulation),
            simulation: simulation.map { SimulationFigures($0) },
            curve: StaffSteps(
                intervalMinutes: scenario.horizon.interval.count,
                required: staff?.demand.required ?? [], scheduled: staff?.scheduled ?? []))
    }
}

extension SearchFigures {
    fileprivate init(_ run: PlanningRun) {
        self.init(
            objective: run.gap.objective, lowerBound: run.gap.lowerBound,
            endedBy: SearchOutcome(run).endedBy)
    }
}

extension StaffFigures {
    fileprivate init(_ run: PlanningRun) {
        let duties = run.roster.bySpecialist
        let people = run.scenario.team.specialists
        let overtime = people.reduce(Minutes.zero) { sum, specialist in
            let weeks = Dictionary(grouping: duties[specialist.id] ?? []) {
                $0.duty.date.startOfWeek
            }
            return weeks.values.reduce(sum) { sum, week in
                let worked = week.reduce(Minutes.zero) { $0 + $1.duty.workedTime }
                return sum + max(.zero, worked - specialist.contract.weeklyHours)
            }
        }
        let onDuty = people.compactMap { duties[$0.id] }
        let cost = run.pay.flatMap { report in
            report.statements.isEmpty
                ? nil
                : Cost(
                    minorUnits: report.total.minorUnits, currency: report.policy.currency.code,
                    decimals: report.policy.currency.exponent)
        }
        self.init(
            hours: run.roster.workedHours,
            overtimeHours: overtime.inHours, cost: cost,
            hardStops: run.compliance.findings.count { $0.severity == .hardStop },
            nights: BurdenSpread(onDuty.map { $0.count { $0.duty.isNight } }),
            weekendDays: BurdenSpread(
                onDuty.map { assignments in
                    Set(assignments.map(\.duty.date)).count {
                        $0.weekday == .saturday || $0.weekday == .sunday
                    }
                }))
    }
}

extension ClassFigures {
    /// The classes of which a ticket falls due or comes.
    fileprivate static func list(_ run: PlanningRun, simulation: SimulationRun?) -> [ClassFigures] {
        let simulated = simulation.map { zip($0.kinds, $0.report.classes) }
        let shares = Dictionary(
            simulated.map { $0.map { ($0.ticketClass, $1.total.inTime) } } ?? [],
            uniquingKeysWith: { first, _ in first })
        return run.flow.classes.compactMap { flow in
            let share = shares[flow.ticketClass] ?? nil
            guard flow.serviceLevel != nil || share != nil,
                let promise = run.scenario.tickets.serviceLevels[flow.ticketClass.severity]
            else { return nil }
            return ClassFigures(
                flow.ticketClass, promised: promise.share, planned: flow.serviceLevel,
                simulated: share.map { Estimate($0) })
        }
    }
}

extension SimulationFigures {
    fileprivate init(_ run: SimulationRun) {
        self.init(
            lateByRun: run.report.lateTickets, late: Estimate(run.report.total.late),
            inTime: run.report.total.inTime.map { Estimate($0) })
    }
}
