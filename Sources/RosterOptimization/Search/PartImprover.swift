internal import ColumnGeneration
internal import LinearModel

/// Plans a part of a roster anew by column generation and a dive.
struct PartImprover<Solver: LPSolver> {
    let solver: Solver
    let search: PlanSearch
    /// Simplex iterations after which a part counts as too large.
    var workLimit = 4000

    /// Replaces the plans of the part's people in `state` when better, or other plans of the same
    /// cost, are found.
    func improve(
        people: [Int], days: Range<Int>, in state: CoverState, limits: SolveLimits
    ) -> NeighborhoodChoice.Result {
        let problem = state.problem
        let part = RosterPart(people: people, days: days, rows: state.rows, problem: problem)
        let old = part.people.map { state.plans[$0] ?? WorkPlan(options: []) }
        let before = state.cost
        let domains = part.people.map { search.domain(of: $0) }
        for (person, plan) in zip(part.people, old) { pin(person, plan, outside: days, problem) }
        defer {
            for (person, domain) in zip(part.people, domains) {
                search.restrict(person, to: domain)
            }
        }
        for person in part.people { state.set(nil, for: person) }
        let (plans, isExhausted, work) = plan(part, old: old, state: state, limits: limits)
        for (person, plan) in zip(part.people, plans ?? old) { state.set(plan, for: person) }
        let after = state.cost
        let margin = 1e-9 * max(1, abs(before))
        if after < before - margin { return .better }
        if after > before + margin {
            for (person, plan) in zip(part.people, old) { state.set(plan, for: person) }
        }
        if work > workLimit { return .tooLarge }
        return isExhausted ? .exhausted : .nothing
    }

    /// Leaves a person only what their plan has outside the part's days.
    private func pin(
        _ person: Int, _ plan: WorkPlan, outside days: Range<Int>, _ problem: RosterProblem
    ) {
        guard days.count < problem.dayCount else { return }
        var domain = search.domain(of: person)
        for (day, option) in plan.options.enumerated() where !days.contains(day) {
            domain.pin(
                day, to: option, of: option < 0 ? -1 : problem.options[Int(option)].template)
        }
        search.restrict(person, to: domain)
    }

    /// What the part's plans and rows cost when its people work `plans`.
    private func cost(_ part: RosterPart, _ plans: [WorkPlan], state: CoverState) -> Double {
        for (person, plan) in zip(part.people, plans) { state.set(plan, for: person) }
        var cost = zip(part.people, plans).reduce(0.0) {
            $0 + state.problem.ownCost(of: $1.1, person: $1.0)
        }
        for row in part.rows { cost += state.rows.cost(row: row, heads: state.heads[row]) }
        for person in part.people { state.set(nil, for: person) }
        return cost
    }

    private func plan(
        _ part: RosterPart, old: [WorkPlan], state: CoverState, limits: SolveLimits
    ) -> (plans: [WorkPlan]?, isExhausted: Bool, work: Int) {
        let problem = state.problem
        let incumbent = cost(part, old, state: state)
        // Other plans of the same cost are welcome: they lead to new parts.
        let cutoff = incumbent + 1e-6 * max(1, abs(incumbent))
        let program = MasterProgram(problem, part: part, rows: state.rows, heads: state.heads)
        return solver.withSession(program.linearProgram) { session in
            let master = RestrictedMaster(program, session: session)
            let pricing = RosterPricing(problem, rows: state.rows, part: part, search: search)
            master.add(old.enumerated().map { pricing.column(of: $1, group: $0) })
            var generator = ColumnGenerator()
            generator.roundLimit = 40
            let root = generator.run(
                master, pricing: pricing, open: Array(part.people.indices), limits: limits,
                cutoff: incumbent - 1e-6 * max(1, abs(incumbent)))
            let isExhausted = root.lowerBound >= incumbent - 1e-6 * max(1, abs(incumbent))
            guard !isExhausted, let solution = root.solution else {
                return (nil, isExhausted, master.iterationCount)
            }
            var dive = DutyDive(
                problem: problem, part: part, master: master, pricing: pricing, limits: limits)
            dive.cutoff = cutoff
            let plans = dive.plans(from: solution)
            return (plans, false, master.iterationCount)
        }
    }
}
