internal import LinearModel

/// Plans a part of a roster anew by column generation and a dive.
struct PartImprover<Solver: LPSolver> {
    let solver: Solver
    let search: PlanSearch
    /// The rows of requirements, without those of the linear part.
    let rows: CoverRows
    /// The prices of all rows at the whole roster's best bound; empty when there is none.
    let prices: [Double]

    /// Replaces the plans of the part's people in `state` when better ones are found, or others
    /// that cost no more than the `allowance` on top.
    func improve(
        _ chosen: NeighborhoodChoice.Part, in state: CoverState, pool: PlanPool, allowance: Double,
        limits: SolveLimits
    ) -> PartWorker<Solver>.Outcome {
        let worked = search.work + state.linearWork
        let before = state.cost
        let people = chosen.people.sorted()
        let old = people.map { state.plans[$0] ?? WorkPlan(options: []) }
        let domains = people.map { search.domain(of: $0) }
        for (person, plan) in zip(people, old) {
            pin(person, plan, outside: chosen.days, state.problem)
        }
        defer {
            for (person, domain) in zip(people, domains) {
                search.restrict(person, to: domain)
            }
        }
        let solved = solve(
            chosen, people, old: old, state: state, pool: pool, allowance: allowance,
            limits: limits)
        for (person, plan) in zip(people, solved.plans ?? old) { state.set(plan, for: person) }
        if solved.plans != nil, state.problem.linearPart != nil { settle(people, state) }
        let after = state.cost
        let margin = 1e-9 * max(1, abs(before))
        if after > before + max(margin, allowance) {
            for (person, plan) in zip(people, old) { state.set(plan, for: person) }
        }
        var outcome = PartWorker<Solver>.Outcome(found: solved.found)
        outcome.work = search.work + state.linearWork - worked + solved.work
        outcome.result =
            after < before - margin
            ? .better : solved.isExhausted ? .exhausted : solved.isTooLarge ? .tooLarge : .nothing
        return outcome
    }

    /// Takes the people's plans out of `state` and looks for better ones.
    private func solve(
        _ chosen: NeighborhoodChoice.Part, _ people: [Int], old: [WorkPlan], state: CoverState,
        pool: PlanPool, allowance: Double, limits: SolveLimits
    ) -> PartSolution {
        let before = state.heads
        for person in people { state.set(nil, for: person) }
        let part = RosterPart(
            people: people, days: chosen.days, rows: rows, problem: state.problem.alone,
            beside: state.heads)
        let solve = PartSolve(
            solver: solver, search: search,
            start: PartProgram(part, of: state, rows: rows, before: before), chosen: chosen,
            old: old, limits: limits)
        return solve.solution(state, rows: rows, pool: pool, prices: prices, allowance: allowance)
    }

    /// Gives each of `people` the best reply to the others as long as somebody gains: what the
    /// linear part costs was not known exactly when their plans were made.
    private func settle(_ people: [Int], _ state: CoverState) {
        var prices = Array(repeating: 0.0, count: state.problem.options.count)
        var cost = state.cost
        var quiet = 0
        for turn in 0..<3 * people.count where quiet < people.count {
            let person = people[turn % people.count]
            let old = state.plans[person]
            state.set(nil, for: person)
            state.prices(for: person, into: &prices)
            let reply = search.cheapestPlans(of: person, prices: prices).plans.first?.plan
            quiet += 1
            if let reply, reply != old {
                state.set(reply, for: person)
                if state.cost < cost - 1e-9 * max(1, abs(cost)) {
                    cost = state.cost
                    quiet = 0
                    continue
                }
            }
            state.set(old, for: person)
        }
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
}
