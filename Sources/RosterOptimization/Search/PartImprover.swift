internal import ColumnGeneration
internal import LinearModel
internal import RandomStreams

/// Plans a part of a roster anew by column generation and a dive.
struct PartImprover<Solver: LPSolver> {
    let solver: Solver
    let search: PlanSearch
    /// The prices of all rows at the whole roster's best bound; empty when there is none.
    let prices: [Double]
    /// Simplex iterations times rows after which a part counts as too large.
    var workLimit = 600_000
    /// The most plans of a person taken from the pool.
    var pooledPlans = 20

    /// Replaces the plans of the part's people in `state` when better, or other plans of the same
    /// cost, are found.
    func improve(
        _ chosen: NeighborhoodChoice.Part, in state: CoverState, pool: PlanPool,
        limits: SolveLimits
    ) -> PartWorker<Solver>.Outcome {
        let worked = search.work + state.linearWork
        let problem = state.problem
        let part = RosterPart(
            people: chosen.people, days: chosen.days, rows: state.rows, problem: problem)
        let old = part.people.map { state.plans[$0] ?? WorkPlan(options: []) }
        let before = state.cost
        let domains = part.people.map { search.domain(of: $0) }
        for (person, plan) in zip(part.people, old) {
            pin(person, plan, outside: chosen.days, problem)
        }
        defer {
            for (person, domain) in zip(part.people, domains) {
                search.restrict(person, to: domain)
            }
        }
        for person in part.people { state.set(nil, for: person) }
        let solved = solve(
            part, chosen, old: old, state: state, pool: pool, limits: limits)
        for (person, plan) in zip(part.people, solved.plans ?? old) { state.set(plan, for: person) }
        let after = state.cost
        let margin = 1e-9 * max(1, abs(before))
        if after > before + margin {
            for (person, plan) in zip(part.people, old) { state.set(plan, for: person) }
        }
        var outcome = PartWorker<Solver>.Outcome(found: solved.found)
        outcome.work =
            search.work + state.linearWork - worked
            + solved.work
        outcome.result =
            after < before - margin
            ? .better
            : solved.isExhausted
                ? .exhausted
                : solved.iterations >= mostIterations(part, chosen.kind) ? .tooLarge : .nothing
        return outcome
    }

    /// What solving a part came to.
    private struct Solved {
        var plans: [WorkPlan]?
        /// Whether no better plans exist.
        var isExhausted = false
        var iterations = 0
        /// What its linear programs took.
        var work = 0
        var found: [(person: Int, plan: WorkPlan)] = []
    }

    private func mostIterations(_ part: RosterPart, _ chosen: NeighborhoodChoice.Kind) -> Int {
        // A dive from the whole relaxation may take more than a part of it; the linear part is
        // solved whole in any case, before people's plans matter.
        let factor = chosen == .everything ? 8 : 1
        return factor * min(4000, workLimit / max(1, part.rows.count))
            + 6 * part.linearRows.count
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
        if !part.linearRows.isEmpty { cost += state.linearCost }
        for row in part.rows where row < state.rows.count {
            cost += state.rows.cost(row: row, heads: state.heads[row])
        }
        for person in part.people { state.set(nil, for: person) }
        return cost
    }

    private func solve(
        _ part: RosterPart, _ chosen: NeighborhoodChoice.Part, old: [WorkPlan],
        state: CoverState, pool: PlanPool, limits: SolveLimits
    ) -> Solved {
        let problem = state.problem
        let incumbent = cost(part, old, state: state)
        let margin = 1e-6 * max(1, abs(incumbent))
        let program = MasterProgram(problem, part: part, rows: state.rows, heads: state.heads)
        let most = mostIterations(part, chosen.kind)
        var limits = limits
        limits.iterationLimit = most
        return solver.withSession(program.linearProgram) { session in
            let master = RestrictedMaster(program, session: session)
            let pricing = RosterPricing(problem, rows: state.rows, part: part, search: search)
            let guess = prices.isEmpty ? [] : part.rows.map { prices[$0] }
            for (group, plan) in old.enumerated() {
                master.add([pricing.column(of: plan, group: group)])
                master.add(pooled(group, part, like: plan, pool, pricing, guess))
            }
            master.startFromFirstColumns()
            var generator = ColumnGenerator()
            generator.roundLimit = 40
            if !part.linearRows.isEmpty { generator.firstMethod = .dual }
            let root = generator.run(
                master, pricing: pricing, open: Array(part.people.indices), limits: limits,
                cutoff: incumbent - margin, guess: guess)
            var solved = Solved(isExhausted: root.lowerBound >= incumbent - margin)
            if !solved.isExhausted, let solution = root.solution {
                for (column, value) in zip(master.columns, solution.values) where value > 0 {
                    solved.found.append(
                        (part.people[column.group], pricing.plans[column.choice]))
                }
                var dive = DutyDive(
                    problem: problem, part: part, master: master, pricing: pricing, limits: limits)
                // Other plans of the same cost are welcome: they lead to new parts.
                dive.cutoff = incumbent + margin
                dive.random = chosen.random
                dive.iterationLimit = most
                solved.plans = dive.plans(from: solution)
            }
            solved.iterations = master.iterationCount
            solved.work = master.work
            return solved
        }
    }

    /// The pool's best plans of a person for the part, at prices that were good for the whole.
    private func pooled(
        _ group: Int, _ part: RosterPart, like plan: WorkPlan, _ pool: PlanPool,
        _ pricing: RosterPricing, _ prices: [Double]
    ) -> [GroupColumn] {
        guard !prices.isEmpty else { return [] }
        let known = pool.plans(of: part.people[group], like: plan, outside: part.days)
        return known.map { pricing.column(of: $0, group: group) }
            .map { (column: $0, cost: $0.cost(at: prices)) }
            .sorted { ($0.cost, $0.column.choice) < ($1.cost, $1.column.choice) }
            .prefix(pooledPlans).map(\.column)
    }
}
