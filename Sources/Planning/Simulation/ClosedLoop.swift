internal import EventSimulation
internal import LinearModel
internal import RosterModel
internal import RosterOptimization
internal import TicketSimulation
internal import WorkTime

/// Simulates a plan and asks for more where its promises are not kept.
struct ClosedLoop<Solver: LPSolver> {
    let search: JointSearch<Solver>
    let trial: RosterTrial
    /// The most rounds.
    private let mostRounds = 2
    /// Parts planned anew in a round.
    private let roundLength = 20
    /// The factor on the work of a class whose promise is not kept.
    private let factor = 1.2

    /// The share of the objective that keeping promises may cost.
    private let mostCost = 0.002

    init(_ search: JointSearch<Solver>, runs: Int, seed: UInt64) {
        self.search = search
        trial = RosterTrial(
            ground: search.ground, replication: Replication(count: runs, seed: seed),
            threads: search.threads, isCancelled: search.limits.isCancelled)
    }

    private var scenario: Scenario { search.ground.scenario }

    /// The plan, better ones taken, and what simulation says; nil where it was stopped.
    func checked(
        _ plan: JointPlan
    ) throws(PlanningError) -> (plan: JointPlan, check: PromiseCheck?) {
        guard let twoSteps = trial.report(plan.twoSteps.roster),
            var report = trial.report(plan.roster)
        else { return (plan, nil) }
        var plan = plan
        var rounds: [PromiseCheck.Round] = []
        let before = plan.objective.total
        var raised = plan.demand
        while rounds.count < mostRounds {
            let broken = brokenPromises(of: plan, report)
            guard !broken.isEmpty, !search.limits.isCancelled() else { break }
            raised = raised.raised(
                by: broken.map {
                    RaisedRequirement(ticketClass: $0.ticketClass, days: $0.days, factor: factor)
                })
            let last = 1 - Double(mostRounds - 1 - rounds.count) * 0.07
            let candidate = try self.plan(for: raised, from: plan, until: last)
            guard let outcome = trial.report(candidate.roster) else { break }
            // What helps one class at the expense of others is no help, nor is what chance may have
            // done, as the same tickets came to both rosters, or what costs more than it is worth.
            let fewerLate = fewerLate(outcome, than: report)
            let isTaken =
                lacking(outcome) < lacking(report) && fewerLate.mean > fewerLate.halfWidth
                && candidate.objective.total - before <= mostCost * abs(before)
            rounds.append(
                PromiseCheck.Round(
                    broken: broken.map { $0.after(outcome, in: plan.demand.classes) },
                    isTaken: isTaken))
            if isTaken { (plan, report) = (candidate, outcome) }
        }
        return (
            plan,
            PromiseCheck(
                runs: report.runs, late: report.total.late, lateInTwoSteps: twoSteps.total.late,
                fewerLate: fewerLate(report, than: twoSteps),
                rounds: rounds, cost: plan.objective.total - before)
        )
    }

    /// A plan that serves a raised demand, measured by the demand itself.
    private func plan(
        for raised: FlowDemand, from plan: JointPlan, until share: Double
    ) throws(PlanningError) -> JointPlan {
        let model = try search.ground.problem(flow: raised)
        let found = try search.solve(
            model, from: plan.plans, prices: plan.found.boundPrices, until: share,
            rounds: min(search.limits.rounds, roundLength), isLocal: true)
        var candidate = plan
        candidate.plans = found.plans
        candidate.roster = Roster(found, model: model, scenario: scenario)
        var demand = plan.demand
        candidate.flow = try search.flow(of: candidate.roster, &demand)
        candidate.objective = search.ground.objective(candidate.roster, flow: candidate.flow)
        return candidate
    }

    /// Classes whose promise the plan keeps and simulation surely does not, with the days on which.
    private func brokenPromises(
        of plan: JointPlan, _ report: ServiceLevelReport
    ) -> [PromiseCheck.BrokenPromise] {
        let flow = FlowReport(plan.demand, served: plan.flow.served)
        return zip(flow.classes, report.classes).compactMap { flow, service in
            guard let promised = scenario.tickets.serviceLevels[flow.ticketClass.severity]?.share,
                let planned = flow.serviceLevel, planned >= promised,
                let simulated = service.total.inTime,
                simulated.mean + simulated.halfWidth < promised
            else { return nil }
            let days = zip(scenario.horizon.dates.dates, service.days).filter {
                ($1.inTime?.mean ?? 1) < promised
            }.map(\.0)
            return PromiseCheck.BrokenPromise(
                ticketClass: flow.ticketClass, promised: promised, planned: planned,
                simulated: simulated, days: days, after: nil)
        }
    }

    /// How many fewer tickets are late in the same runs.
    private func fewerLate(
        _ report: ServiceLevelReport, than other: ServiceLevelReport
    ) -> ConfidenceInterval {
        ConfidenceInterval(
            of: zip(other.lateTickets, report.lateTickets).map { Double($0 - $1) })
    }

    /// Tickets by which the classes together fall short of their promises.
    private func lacking(_ report: ServiceLevelReport) -> Double {
        zip(search.ground.forecast.classes.classes, report.classes).reduce(0) { sum, one in
            let promised = scenario.tickets.serviceLevels[one.0.severity]?.share ?? 0
            let inTime = one.1.total.inTime?.mean ?? 1
            return sum + max(0, promised - inTime) * one.1.total.arrived.mean
        }
    }
}

extension PromiseCheck.BrokenPromise {
    /// The promise with what a new roster makes of it.
    fileprivate func after(_ report: ServiceLevelReport, in classes: [TicketClass]) -> Self {
        let index = classes.firstIndex(of: ticketClass)
        return Self(
            ticketClass: ticketClass, promised: promised, planned: planned, simulated: simulated,
            days: days, after: index.flatMap { report.classes[$0].total.inTime?.mean })
    }
}
