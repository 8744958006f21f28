internal import LaborLaw
internal import LinearModel
internal import RosterModel
internal import WorkTime

/// Tells what a repair changed and what that costs.
struct RepairReport<Solver: LPSolver> {
    private let repair: RosterRepair<Solver>
    private let law: [LawPack]

    init(_ repair: RosterRepair<Solver>, law: [LawPack]) {
        self.repair = repair
        self.law = law
    }

    private var ground: PlanningGround { repair.ground }
    private var scenario: Scenario { ground.scenario }
    private var events: RosterEvents { repair.events }

    /// The run that leads from a published roster, through which tickets of `demand` flow as in
    /// `publishedFlow`, to a repaired one.
    func run(
        from published: Roster, flow publishedFlow: FlowOutcome, of demand: FlowDemand,
        to repaired: Roster
    ) throws(PlanningError) -> RepairRun {
        let payroll = Payroll(scenario, under: law)
        var demand = demand
        let before = ground.objective(published, flow: publishedFlow).total
        let days = RosterDifference(from: published, to: repaired).days
        let ordered = days.filter(isAbsence) + days.filter { !isAbsence($0) }
        let audit = ground.audit(published, publishedOn: events.publishedOn)
        let compliance = ground.audit(repaired, publishedOn: events.publishedOn)
        let touched = RulesBeyond(compliance, than: audit)
        var roster = published
        let steps = ordered.map { day in
            roster = roster.replacing(day)
            return roster
        }
        let costs = try repair.search.flowCosts(of: steps, &demand)
        var points = before
        var changes: [DutyChange] = []
        for (day, (roster, cost)) in zip(ordered, zip(steps, costs)) {
            let after = ground.objective(roster, flowCost: cost, beside: publishedFlow)
            let specialist = scenario.team.specialists.first { $0.id == day.specialist }
            changes.append(
                DutyChange(
                    specialist: day.specialist, date: day.date, before: day.before.first,
                    after: day.after.first, isAbsence: isAbsence(day), points: after - points,
                    notice: isAbsence(day)
                        ? nil : specialist.flatMap { repair.prices.notice(of: $0, on: day.date) },
                    findings: touched.findings.filter { $0.specialist == day.specialist },
                    nearMisses: touched.nearMisses.filter { $0.specialist == day.specialist }))
            points = after
        }
        let flow =
            days.isEmpty ? publishedFlow : try repair.search.flow(of: repaired, &demand)
        let standIns = StandInSearch(ground: ground, search: repair.search)
        var lists: [StandInList] = []
        for change in changes where change.isAbsence {
            guard let given = change.before else { continue }
            lists.append(
                try standIns.list(
                    for: Vacancy(
                        duty: given.duty, development: given.development,
                        holder: change.specialist), in: repaired))
        }
        return RepairRun(
            plan: PlanningRun(
                repaired, flow: flow, of: demand, ground: ground, compliance: compliance,
                seed: repair.search.seed, pay: payroll?.report(repaired)),
            events: events, published: published, changes: changes, objectiveBefore: before,
            payBefore: payroll?.report(published), standIns: lists)
    }

    /// Whether somebody turned out to be away from a duty of a day.
    private func isAbsence(_ day: RosterDifference.Day) -> Bool {
        day.before.contains {
            events.absences.contain(
                $0.specialist, during: $0.duty.range, in: scenario.site.zone)
        }
    }
}
