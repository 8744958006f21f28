internal import LaborLaw
internal import LinearModel
internal import RosterModel
internal import RosterOptimization
internal import WorkTime

/// Plans a roster anew with something about it different.
struct AlternativeSearch<Solver: LPSolver> {
    let roster: Roster
    let search: JointSearch<Solver>

    /// What came of a search.
    enum Outcome {
        case found(Alternative.Found)
        /// These people have no legal plan, in the problem with them.
        case noLegalPlan([Int], ScenarioProblem)
        /// Neither was found out in time.
        case undecided
    }

    /// The best roster found on `ground`, whose team may have people beyond the roster's, after
    /// `change` of its problem's people.
    func best(
        on ground: PlanningGround,
        change: ([RosterPerson], ScenarioProblem) -> [RosterPerson] = { people, _ in people }
    ) throws(PlanningError) -> Outcome {
        let scenario = ground.scenario
        var demand = ground.flow
        _ = try search.flow(of: roster, &demand)
        var model = try ground.problem(flow: demand)
        let published = try PublishedRoster(roster, of: scenario, model: model)
        model = model.with(change(model.problem.people, model))
        let start: [WorkPlan]
        switch search.nearest(to: published.plans, of: model.problem, price: { _, _ in 1e6 }) {
        case .roster(let found): start = found.plans
        case .noLegalPlan(let people): return .noLegalPlan(people, model)
        case .undecided: return .undecided
        case .noLinearSolution(let rows): throw .contradictoryRows(rows)
        }
        let found = try search.solve(
            model, from: start, until: 1, rounds: search.limits.rounds)
        let best = published.with(found.plans, model: model, scenario: scenario)
        let flow = try search.flow(of: best, &demand)
        return .found(
            Alternative.Found(
                roster: best, objective: ground.objective(best, flow: flow).total,
                lowerBound: found.lowerBound,
                changes: RosterDifference(from: roster, to: best).days.map {
                    SpecialistDay(specialist: $0.specialist, date: $0.date)
                }))
    }

    /// Points of the roster itself.
    func objective(on ground: PlanningGround) throws(PlanningError) -> Double {
        var demand = ground.flow
        return ground.objective(roster, flow: try search.flow(of: roster, &demand)).total
    }
}
