internal import LaborLaw
internal import LinearModel
internal import RosterModel
internal import RosterOptimization
internal import WorkTime

/// Finds out who could take a duty, by trying everybody.
struct StandInSearch<Solver: LPSolver> {
    let ground: PlanningGround
    let search: JointSearch<Solver>

    private var scenario: Scenario { ground.scenario }

    /// Everybody of the team who is not away, on the shift already, locked to another one, or kept
    /// from it by the kind of contract.
    ///
    /// The holder may still work the duty in `roster`.
    func list(for vacancy: Vacancy, in roster: Roster) throws(PlanningError) -> StandInList {
        let date = vacancy.duty.date
        let gap =
            vacancy.holder.map { holder in
                Roster(
                    roster.assignments.filter {
                        $0.specialist != holder || $0.duty != vacancy.duty
                    })
            } ?? roster
        var demand = ground.flow
        let flow = try search.flow(of: gap, &demand)
        let without = ground.objective(gap, flow: flow).total
        let audit = ground.audit(gap)
        let trials = scenario.team.specialists.compactMap {
            trial(of: $0, on: vacancy, in: gap)
        }
        let costs = try search.flowCosts(of: trials.map(\.roster), &demand)
        let standIns = inLanes(trials.count, threads: search.threads) { index in
            let trial = trials[index]
            let touched = RulesBeyond(ground.audit(trial.roster), than: audit)
            let hours = hours(of: trial.specialist, around: date, in: trial.roster)
            let points = ground.objective(trial.roster, flowCost: costs[index], beside: flow)
            return StandIn(
                specialist: trial.specialist.id, insteadOf: trial.insteadOf,
                points: points - without, findings: touched.findings,
                nearMisses: touched.nearMisses, weekHours: hours.worked,
                contractHours: hours.contract)
        }
        return StandInList(
            vacancy: vacancy, objective: without,
            standIns: standIns.sorted { first, second in
                if first.isLegal != second.isLegal { return first.isLegal }
                if first.isWithinContract != second.isWithinContract {
                    return first.isWithinContract
                }
                return (first.points, first.specialist) < (second.points, second.specialist)
            })
    }

    /// A roster in which somebody works the duty.
    private struct Trial {
        let specialist: Specialist
        let insteadOf: Assignment?
        let roster: Roster
    }

    /// The roster with the duty given to a specialist; nil where that makes no sense.
    private func trial(
        of specialist: Specialist, on vacancy: Vacancy, in gap: Roster
    ) -> Trial? {
        let own = gap.assignments.filter {
            $0.specialist == specialist.id && $0.duty.date == vacancy.duty.date
        }
        // Nothing is gained by somebody who is on the shift already.
        guard isAvailable(specialist, for: vacancy), own.count <= 1,
            own.first?.isLocked != true, own.first?.duty.shift != vacancy.duty.shift
        else { return nil }
        let taken = Assignment(
            specialist: specialist.id, duty: vacancy.duty,
            development: isTrained(specialist) ? vacancy.development : [])
        return Trial(
            specialist: specialist, insteadOf: own.first,
            roster: Roster(gap.assignments.filter { !own.contains($0) } + [taken]))
    }

    private func isAvailable(_ specialist: Specialist, for vacancy: Vacancy) -> Bool {
        specialist.id != vacancy.holder
            && scenario.shifts.first { $0.code == vacancy.duty.shift }?
                .isOpen(to: specialist.contract) ?? true
            && !scenario.team.absences.contain(
                specialist.id, during: vacancy.duty.range, in: scenario.site.zone)
    }

    private func isTrained(_ specialist: Specialist) -> Bool {
        scenario.tickets.efficiency(of: specialist, on: scenario.horizon.dates.start) >= 1
    }

    /// Time worked and contracted in the week around a date.
    private func hours(
        of specialist: Specialist, around date: LocalDate, in roster: Roster
    ) -> (worked: Minutes, contract: Minutes) {
        let dates = scenario.horizon.dates
        let monday = date.startOfWeek
        let worked = scenario.assignments(with: roster).filter {
            $0.specialist == specialist.id && $0.duty.date >= monday
                && $0.duty.date < monday + 7
        }.reduce(Minutes.zero) { $0 + $1.duty.workedTime }
        let first = max(monday, dates.start) - dates.start
        let last = min(monday + 7, dates.end) - dates.start
        let contract = ContractedTime(
            specialist, week: first..<max(first, last),
            absences: scenario.team.absences.filter { $0.specialist == specialist.id },
            horizon: scenario.horizon)
        return (worked, contract.most)
    }
}
